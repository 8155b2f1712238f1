// The sandbox's country is this account's, and cannot be chosen.

import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { countryText } from "../../look/format.ts";
import { texts } from "../../strings/index.ts";

export function CountryShown({ country }: { readonly country: string }): ReactNode {
  const { form: words } = texts.sandbox;
  return <Field label={words.country} hint={words.countryHint}><Input value={country === "" ? "" : countryText(country)} readOnly appearance="filled-darker" /></Field>;
}
