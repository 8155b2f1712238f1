// The password, typed twice, with the rules beside it that say while one types which of them it meets.

import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { FieldRow, PasswordField } from "../../form/fields.tsx";
import { Unseen } from "../../look/unseen.tsx";
import { texts } from "../../strings/index.ts";
import { passwordRulesOf } from "./password-rules.ts";
import style from "./sandbox.module.css";

export function PasswordFields(): ReactNode {
  const { form: words } = texts.sandbox;
  const [password, again] = useWatch({ name: ["password", "passwordAgain"] }) as readonly unknown[];
  const typed = typeof password === "string" ? password : "";
  const { hasLength, hasClasses } = passwordRulesOf(typed);
  return (
    <>
      <FieldRow>
        <PasswordField name="password" label={words.password} autoComplete="new-password" />
        <PasswordField name="passwordAgain" label={words.passwordAgain} autoComplete="new-password" isRequired />
      </FieldRow>
      <ul className={style.rules} aria-label={words.rules} aria-live="polite">
        <Rule isMet={hasLength}>{words.ruleLength}</Rule>
        <Rule isMet={hasClasses}>{words.ruleClasses}</Rule>
        <Rule isMet={typed !== "" && typed === again}>{words.ruleSame}</Rule>
      </ul>
    </>
  );
}

function Rule({ isMet, children }: { readonly isMet: boolean; readonly children: string }): ReactNode {
  const { ruleMet, ruleOpen } = texts.sandbox.form;
  return (
    <li className={isMet ? style.met : style.open}>
      {isMet ? <CheckmarkCircleFilled aria-hidden="true" /> : <CircleRegular aria-hidden="true" />}
      <Text size={200}>{children}</Text>
      <Unseen>{isMet ? ruleMet : ruleOpen}</Unseen>
    </li>
  );
}
