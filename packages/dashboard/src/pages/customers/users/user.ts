// A user of a customer's directory, and the columns that every list of them has.

import type { Item } from "../../../api/operation.ts";
import type { Column } from "../../../list/column.ts";
import { countryText } from "../../../look/format.ts";
import { texts } from "../../../strings/index.ts";

export type User = Item<"users.list">;

const { users: words } = texts.customers;

export const userColumns: readonly Column<User>[] = [
  { id: "displayName", label: words.displayName, text: ({ displayName }) => displayName },
  { id: "userPrincipalName", label: words.userName, text: ({ userPrincipalName }) => userPrincipalName },
  { id: "usageLocation", label: words.usageLocation, text: ({ usageLocation }) => (usageLocation ? countryText(usageLocation) : "") },
  { id: "firstName", label: texts.customers.fields.firstName, text: ({ firstName }) => firstName ?? "", isExtra: true },
  { id: "lastName", label: texts.customers.fields.lastName, text: ({ lastName }) => lastName ?? "", isExtra: true },
  { id: "phoneNumber", label: texts.customers.fields.phoneNumber, text: ({ phoneNumber }) => phoneNumber ?? "", isExtra: true },
  { id: "domainType", label: words.domainType, text: ({ userDomainType }) => words.domainTypes[userDomainType], isExtra: true },
  { id: "id", label: words.id, text: ({ id }) => id, isExtra: true },
];
