// The first label of the sandbox's domain, with the domain that it makes and whether somebody has it, a moment after the
// last key.

import { Spinner, Text } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useRead } from "../../api/use-operation.ts";
import { TextField } from "../../form/fields.tsx";
import { useSettled } from "../../form/use-settled.ts";
import { useTyped } from "../../form/use-typed.ts";
import { integrationSandboxCreate, integrationSandboxDomainGet } from "../../operations/integrationsandbox.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./sandbox.module.css";

/** As the contract has it: another prefix is not even asked about. */
const pattern = new RegExp(integrationSandboxCreate.body?.properties?.["domainPrefix"]?.pattern ?? "");

export function DomainField(): ReactNode {
  const { form: words } = texts.sandbox;
  const prefix = useTyped("domainPrefix").trim();
  return (
    <div className={style.domain}>
      <TextField name="domainPrefix" label={words.domainPrefix} />
      <div aria-live="polite" className={style.availability}><Availability prefix={prefix} /></div>
    </div>
  );
}

function Availability({ prefix }: { readonly prefix: string }): ReactNode {
  const settled = useSettled(prefix);
  const isAsked = pattern.test(settled);
  const { data } = useRead(integrationSandboxDomainGet, { params: { domainPrefix: settled } }, { enabled: isAsked });
  const { domain: words } = texts.sandbox;
  if (prefix === "" || !pattern.test(prefix)) return <Text size={200} className={style.quiet}>{words.form}</Text>;
  if (settled !== prefix || !data) return <><Spinner size="extra-tiny" /><Text size={200}>{words.checking}</Text></>;
  return data.available
    ? <><CheckmarkCircleFilled className={style.good} aria-hidden="true" /><Text size={200}>{fill(words.available, { domain: data.domain })}</Text></>
    : <><ErrorCircleFilled className={style.bad} aria-hidden="true" /><Text size={200}>{fill(words.taken, { domain: data.domain })}</Text></>;
}
