// The domains of the directory: a list, a further one, and the one that the company is shown with.

import { Button, MenuItem } from "@fluentui/react-components";
import { AddRegular, GlobeRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useMay } from "../../api/may.ts";
import type { Answer } from "../../api/operation.ts";
import { useRead } from "../../api/use-operation.ts";
import type { Column } from "../../list/column.ts";
import { List } from "../../list/list.tsx";
import { wholeRows } from "../../list/rows.ts";
import { Empty } from "../../look/empty.tsx";
import { dateText } from "../../look/format.ts";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import { tenantsDomainsCreate, tenantsDomainsList, tenantsDomainsSetDefault } from "../../operations/tenants.ts";
import { texts } from "../../strings/index.ts";
import { AddDomain } from "./add-domain.tsx";
import { SetDefaultDomain } from "./set-default-domain.tsx";

type Domain = Answer<"tenants.domains.list">[number];

const words = texts.settings.tenants;

const columns: readonly Column<Domain>[] = [
  { id: "name", label: words.name, text: ({ name }) => name },
  { id: "type", label: words.type, text: ({ isInitial }) => (isInitial ? words.initial : words.custom) },
  {
    id: "state", label: words.state, text: ({ isDefault }) => (isDefault ? words.default : words.usable),
    show: ({ isDefault }) => <Status tone={isDefault ? "good" : "plain"}>{isDefault ? words.default : words.usable}</Status>,
  },
  {
    id: "added", label: words.added, order: ({ addedDate }) => addedDate ?? "",
    text: ({ addedDate }) => (addedDate === undefined ? texts.shared.none : dateText(addedDate)),
  },
];

export function Domains(): ReactNode {
  const may = useMay();
  const domains = useRead(tenantsDomainsList, {});
  const [isAdding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const actions = ({ name, isDefault }: Domain) => may(tenantsDomainsSetDefault) && !isDefault && <MenuItem onClick={() => setChosen(name)}>{words.setDefault}</MenuItem>;
  const add = may(tenantsDomainsCreate) && !isAdding
    ? <Button icon={<AddRegular />} onClick={() => setAdding(true)}>{words.add}</Button>
    : undefined;
  return (
    <Section title={words.domains} lead={words.domainsLead} actions={add}>
      {isAdding && <AddDomain close={() => setAdding(false)} />}
      <List
        name="domains" label={words.domains} of={wholeRows(domains)} columns={columns} keyOf={({ name }) => name} actions={actions}
        empty={<Empty icon={<GlobeRegular />} title={words.domains} text={words.domainsLead} />}
      />
      {chosen !== undefined && (
        <SetDefaultDomain name={chosen} former={domains.data?.find(({ isDefault }) => isDefault)?.name ?? ""} close={() => setChosen(undefined)} />
      )}
    </Section>
  );
}
