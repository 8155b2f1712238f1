// The domains of the customer's tenant. Partners who are domain registrars add verified ones.

import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { useRead } from "../../../api/use-operation.ts";
import { CopyButton } from "../../../look/copy-button.tsx";
import { Section } from "../../../look/section.tsx";
import { Status } from "../../../look/status.tsx";
import { customersCustomDomainsList, customersVerifiedDomainCreate } from "../../../operations/customers.ts";
import { texts } from "../../../strings/index.ts";
import type { Customer } from "../relationship.ts";
import { AddDomain } from "./add-domain.tsx";
import style from "./domains.module.css";

export function Domains({ customer }: { readonly customer: Customer }): ReactNode {
  const words = texts.customers.domains;
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const names = useDomains(customer);
  const add = may(customersVerifiedDomainCreate) && !isAdding && <Button icon={<AddRegular />} onClick={() => setAdding(true)}>{words.add}</Button>;
  return (
    <Section title={words.title} actions={add}>
      <ul className={style.domains}>
        {names.map((name) => (
          <li key={name}>
            <span className={style.name}>{name}</span>
            {name === customer.companyProfile.domain && <Status tone="plain">{words.initial}</Status>}
            <CopyButton what={name} text={name} />
          </li>
        ))}
      </ul>
      {isAdding && <AddDomain customerId={customer.id} onClose={() => setAdding(false)} />}
    </Section>
  );
}

/** The directory's own list where it may be asked, else what the customer itself shows. */
export function useDomains({ id, companyProfile, customDomains }: Customer): readonly string[] {
  const mayAsk = useMay()(customersCustomDomainsList);
  const { data } = useRead(customersCustomDomainsList, { params: { customerId: id } }, { enabled: mayAsk && customDomains === undefined });
  return data ?? customDomains ?? [companyProfile.domain];
}
