// The temporary password that a user has got just now, until it is put away or the page is left.

import { Button, Subtitle2 } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Answer } from "../../api/operation.ts";
import { fill, texts } from "../../strings/index.ts";
import { TemporaryPassword } from "./temporary-password.tsx";
import style from "./users.module.css";

export function NewPassword({ name, given: { userName, password }, onDone }: {
  readonly name: string;
  readonly given: Answer<"partnerUsers.resetPassword">;
  readonly onDone: () => void;
}): ReactNode {
  const words = texts.users.page;
  const heading = useRef<HTMLHeadingElement>(null);
  // It appears where the question was asked from; whoever reads with a screen reader is led to it.
  useEffect(() => { heading.current?.focus(); }, []);
  return (
    <div className={style.inner}>
      <h3 ref={heading} tabIndex={-1}><Subtitle2>{fill(words.resetDone, { name })}</Subtitle2></h3>
      <TemporaryPassword userName={userName} password={password} />
      <div><Button onClick={onDone}>{texts.users.page.putAway}</Button></div>
    </div>
  );
}
