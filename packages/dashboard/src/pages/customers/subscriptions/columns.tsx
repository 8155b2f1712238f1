// The columns of the list of subscriptions; the exported file has those that are shown.

import type { Column } from "../../../list/column.ts";
import { numberText } from "../../../look/format.ts";
import { Status } from "../../../look/status.tsx";
import { TextLink } from "../../../look/text-link.tsx";
import { fill, texts } from "../../../strings/index.ts";
import { endText, nameOf, pathOf, planText, statusText, toneOf } from "./names.ts";
import { endOf, familyOf, hasQuantity } from "./subscription.ts";
import style from "./subscriptions.module.css";
import type { Row } from "./with-add-ons.ts";

const { columns: words, addOnOf } = texts.subscriptions;

export const columnsFor = (customerId: string): readonly Column<Row>[] => [
  {
    id: "name", label: words.name, text: nameOf,
    show: (row) => (
      <span className={row.parent ? style.addOn : undefined}>
        <TextLink to={pathOf(customerId, row.id)}>{nameOf(row)}</TextLink>
        {row.parent && <small>{fill(addOnOf, { name: nameOf(row.parent) })}</small>}
      </span>
    ),
  },
  { id: "product", label: words.product, text: ({ offerName = "" }) => offerName },
  { id: "quantity", label: words.quantity, text: (row) => (hasQuantity(familyOf(row)) ? numberText(row.quantity ?? 0) : ""), order: ({ quantity = 0 }) => quantity },
  { id: "status", label: words.status, text: statusText, show: (row) => <Status tone={toneOf(row)}>{statusText(row)}</Status> },
  { id: "plan", label: words.plan, text: planText },
  { id: "ends", label: words.ends, text: endText, order: (row) => endOf(row) ?? "9999" },
  { id: "reseller", label: words.reseller, text: ({ partnerId = "" }) => partnerId, isExtra: true },
  { id: "id", label: words.id, text: ({ id }) => id, isExtra: true },
];
