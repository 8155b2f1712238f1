// The terms of use of the API: whoever enables API access first accepts them for the account.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CheckField } from "../../form/fields.tsx";
import { texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import type { ApiAccess } from "./use-application.ts";

/** Only as long as nobody has accepted them. */
export function Terms({ access }: { readonly access: ApiAccess }): ReactNode {
  const { terms } = texts.applications;
  if (access.termsAcceptedDate !== undefined) return null;
  return (
    <div className={style.terms}>
      <Text as="p" className={style.flat}>{terms.text}</Text>
      <CheckField name="termsAccepted" label={terms.label} isRequired />
    </div>
  );
}

/** What the form has to complain about. */
export const termsProblem = ({ termsAcceptedDate }: ApiAccess, termsAccepted: unknown): string | undefined =>
  (termsAcceptedDate === undefined && termsAccepted !== true ? texts.applications.terms.needed : undefined);
