// Yes or no.

import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill, texts } from "../texts.ts";
import style from "./sign-ins.module.css";

export const Decision = ({ what, isBusy, onDecide }: {
  readonly what: string;
  readonly isBusy: boolean;
  readonly onDecide: (decision: "approve" | "decline") => void;
}): ReactNode => {
  const { approve, approveOf, decline, declineOf } = texts.signIns;
  return (
    <span className={style.decision}>
      <Button appearance="primary" disabled={isBusy} onClick={() => onDecide("approve")} aria-label={fill(approveOf, { what })}>{approve}</Button>
      <Button disabled={isBusy} onClick={() => onDecide("decline")} aria-label={fill(declineOf, { what })}>{decline}</Button>
    </span>
  );
};
