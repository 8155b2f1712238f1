// A part of a page with a heading of its own, on a card.

import { Subtitle2, Text } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import style from "./section.module.css";

export function Section({ title, lead, actions, children }: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className={style.section} aria-labelledby={id}>
      <div className={style.head}>
        <div className={style.words}>
          <Subtitle2 as="h2" id={id}>{title}</Subtitle2>
          {lead !== undefined && <Text as="p" block className={style.lead}>{lead}</Text>}
        </div>
        {actions !== undefined && <div className={style.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
