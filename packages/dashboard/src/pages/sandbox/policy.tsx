// What the sandbox is for, and that this is accepted (S-16).

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CheckField } from "../../form/fields.tsx";
import { texts } from "../../strings/index.ts";
import style from "./sandbox.module.css";

export function Policy({ text }: { readonly text: string }): ReactNode {
  const { form: words } = texts.sandbox;
  return (
    <div className={style.policy}>
      <Text weight="semibold" as="p" className={style.flat}>{words.policy}</Text>
      <Text as="p" className={style.flat}>{text}</Text>
      <CheckField name="policyAccepted" label={words.policyAccepted} />
    </div>
  );
}
