// How the partner may administer on the new customer's behalf: as new customers of the account are, or by granular
// delegated admin alone, or not.

import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useController } from "react-hook-form";
import { texts } from "../../../strings/index.ts";

const valueOf = { usual: undefined, granular: true, none: false } as const;
type Delegation = keyof typeof valueOf;

export const delegationOf = (value: unknown): Delegation => (value === true ? "granular" : value === false ? "none" : "usual");

export function DelegationField(): ReactNode {
  const { field } = useController({ name: "enableGDAPByDefault" });
  const { label, usual, granular, none } = texts.customers.delegation;
  return (
    <Field label={label}>
      <RadioGroup value={delegationOf(field.value)} onChange={(_event, { value }) => field.onChange(valueOf[value as Delegation] ?? null)} onBlur={field.onBlur}>
        <Radio value="usual" label={usual} />
        <Radio value="granular" label={granular} />
        <Radio value="none" label={none} />
      </RadioGroup>
    </Field>
  );
}
