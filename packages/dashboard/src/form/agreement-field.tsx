// The text of a partner agreement, and the box that accepts it.

import { Text } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import type { Answer } from "../api/operation.ts";
import { texts } from "../strings/index.ts";
import { CheckField } from "./fields.tsx";
import style from "./agreement-field.module.css";

/** Under this name both forms that accept an agreement send it. */
const name = "agreementAccepted";

export function AgreementField({ agreementType }: { readonly agreementType: Answer<"enrolment.get">["agreementType"] }): ReactNode {
  const id = useId();
  const { titles, points, note, accept } = texts.partnerAgreement;
  return (
    <>
      <section className={style.agreement} aria-labelledby={id}>
        <Text as="h3" id={id} block weight="semibold">{titles[agreementType]}</Text>
        <ol>{points[agreementType].map((point) => <li key={point}>{point}</li>)}</ol>
        <Text as="p" block size={200} className={style.note}>{note}</Text>
      </section>
      <CheckField name={name} label={accept} />
    </>
  );
}

/** For the `check` of its form: the contract only says that there is an answer. */
export const agreementProblem = (values: FieldValues): Readonly<Record<string, string>> =>
  values[name] === true ? {} : { [name]: texts.partnerAgreement.mustAccept };
