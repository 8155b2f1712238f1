// The columns of the list of customers. A CSV file has exactly these, in this order.

import type { Column } from "../../../list/column.ts";
import { TextLink } from "../../../look/text-link.tsx";
import { texts } from "../../../strings/index.ts";
import { relationshipText, type Customer } from "../relationship.ts";

const { columns } = texts.customers;

export const customerColumns: readonly Column<Customer>[] = [
  { id: "microsoftId", label: columns.microsoftId, text: ({ id }) => id, isExtra: true },
  {
    id: "companyName", label: columns.companyName, text: ({ companyProfile }) => companyProfile.companyName,
    show: ({ id, companyProfile }) => <TextLink to={`/customers/${id}`}>{companyProfile.companyName}</TextLink>,
  },
  { id: "domain", label: columns.domain, text: ({ companyProfile }) => companyProfile.domain },
  { id: "relationship", label: columns.relationship, text: ({ relationshipToPartner }) => relationshipText(relationshipToPartner) },
];
