// A state as a word with a colour; never by colour alone.

import { Badge } from "@fluentui/react-components";
import type { ReactNode } from "react";
import style from "./status.module.css";

export type Tone = "good" | "busy" | "warning" | "bad" | "plain";

const colors = { good: "success", busy: "informative", warning: "warning", bad: "danger", plain: "subtle" } as const;

export function Status({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  return <Badge appearance="tint" color={colors[tone]} shape="rounded" className={style.status}>{children}</Badge>;
}
