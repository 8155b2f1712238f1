// Says on every page of a sandbox that it is one. It cannot be closed: whoever works in two accounts has to see which.

import { BeakerRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { texts } from "../strings/index.ts";
import style from "./sandbox-banner.module.css";

export function SandboxBanner(): ReactNode {
  const { title, text } = texts.frame.sandbox;
  return (
    <div className={style.banner} role="note" aria-label={title}>
      <span className={style.words}><BeakerRegular aria-hidden="true" /><b>{title}</b><span className={style.text}>{text}</span></span>
    </div>
  );
}
