// A place where there is nothing yet: says so, and what to do next.

import { Subtitle2, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import style from "./empty.module.css";

export function Empty({ icon, title, text, action }: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly text?: string;
  readonly action?: ReactNode;
}): ReactNode {
  return (
    <div className={style.empty}>
      {icon !== undefined && <span className={style.icon} aria-hidden="true">{icon}</span>}
      <Subtitle2 as="p" block className={style.title}>{title}</Subtitle2>
      {text !== undefined && <Text as="p" block align="center" className={style.text}>{text}</Text>}
      {action !== undefined && <div className={style.action}>{action}</div>}
    </div>
  );
}
