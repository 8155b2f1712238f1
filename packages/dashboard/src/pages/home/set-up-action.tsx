// What completes a created account, above everything else until it is done (S-27).

import { Subtitle2, Text } from "@fluentui/react-components";
import { RocketRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { ButtonLink } from "../../look/button-link.tsx";
import { texts } from "../../strings/index.ts";
import style from "./home.module.css";

export function SetUpAction(): ReactNode {
  const id = useId();
  const { title, text, action } = texts.home.setUp;
  return (
    <section className={style.setUp} aria-labelledby={id}>
      <span className={style.setUpIcon} aria-hidden="true"><RocketRegular /></span>
      <div className={style.setUpWords}>
        <Subtitle2 as="h2" id={id}>{title}</Subtitle2>
        <Text as="p" block>{text}</Text>
      </div>
      <ButtonLink to="/set-up-account" appearance="primary">{action}</ButtonLink>
    </section>
  );
}
