// A user name in two fields, the name and one of the account's domains, which together are the one value of the body.

import { Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useController } from "react-hook-form";
import { useAccount, useMay } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { FieldRow } from "../../form/fields.tsx";
import { tenantsDomainsList } from "../../operations/tenants.ts";
import { texts } from "../../strings/index.ts";

export function UserNameFields(): ReactNode {
  const words = texts.users.addPage;
  const { field: { value: userName, ref, onChange, onBlur }, fieldState } = useController({ name: "userName" });
  const domains = useDomains();
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const domain = chosen ?? domains[0] ?? "";
  const name = String(userName ?? "").split("@")[0] ?? "";
  const set = (local: string, at: string) => onChange(local.trim() === "" ? "" : `${local.trim()}@${at}`);
  const problem = fieldState.error?.message;
  const type = (text: string) => {
    // Whoever pastes a whole user name has chosen the domain as well.
    const [local = "", at] = text.split("@");
    const known = domains.find((one) => one === at?.trim().toLowerCase());
    if (known !== undefined) setChosen(known);
    set(local, known ?? domain);
  };
  return (
    <FieldRow>
      <Field label={words.userName} required {...(problem !== undefined && { validationMessage: problem, validationState: "error" as const })}>
        <Input
          ref={ref} value={name} onChange={(_event, { value }) => type(value)} onBlur={onBlur} autoComplete="off" spellCheck={false}
          contentAfter={<span aria-hidden="true">{at}</span>}
        />
      </Field>
      <Field label={words.domain}>
        <Select value={domain} onChange={(_event, { value }) => { setChosen(value); set(name, value); }}>
          {domains.map((one) => <option key={one} value={one}>{one}</option>)}
        </Select>
      </Field>
    </FieldRow>
  );
}

const at = "@";

/** The default one first. Who may not read them all knows the initial one. */
function useDomains(): readonly string[] {
  const { domain } = useAccount();
  const enabled = useMay()(tenantsDomainsList);
  const { data = [] } = useRead(tenantsDomainsList, {}, { enabled });
  const names = data.toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault)).map(({ name }) => name);
  return names.length > 0 ? names : [domain.toLowerCase()];
}
