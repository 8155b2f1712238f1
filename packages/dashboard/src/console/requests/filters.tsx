// Refused ones only, of an operation, of an account.

import { Checkbox, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useControl } from "../api/use-control.tsx";
import { texts } from "../texts.ts";
import style from "./requests.module.css";
import type { Filtering } from "./use-filters.ts";

export function Filters({ filtering: { filters, set } }: { readonly filtering: Filtering }): ReactNode {
  const { data } = useControl("/accounts");
  const words = texts.requests;
  const { status, operation = "", account = "" } = filters;
  return (
    <>
      <Checkbox label={words.refused} checked={status === "refused"} onChange={(_event, { checked }) => set("status", checked === true ? "refused" : "")} />
      <Input className={style.filter} value={operation} placeholder={words.operation} aria-label={words.operation} onChange={(_event, { value }) => set("operation", value)} />
      <Select className={style.filter} value={account} aria-label={words.account} onChange={(_event, { value }) => set("account", value)}>
        <option value="">{words.allAccounts}</option>
        {data?.accounts.map(({ domain }) => <option key={domain} value={domain}>{domain}</option>)}
      </Select>
    </>
  );
}
