// The link to an invoice's PDF that comes with the invoice: good for half an hour. Whoever asks for the PDF by itself needs no
// such link, so nothing hangs on it; it is there so that programs which keep one find out.
// Source: invoice-resources.md.

import { later, toInstantText } from "@understudy/kernel";
import type { View } from "../../world/index.ts";
import type { InvoiceRecord } from "./record.ts";

const lifetime = "PT30M";

export const linkToStatement = ({ invoiceId }: InvoiceRecord, { now }: Pick<View, "now">): string =>
  `/invoices/${invoiceId}/documents/statement?expires=${toInstantText(later(now, lifetime))}`;

/** Whether what a link says of its end has come. */
export const isLinkOver = (expires: string | undefined, { now }: Pick<View, "now">): boolean =>
  expires !== undefined && Temporal.Instant.compare(Temporal.Instant.from(expires), now) <= 0;
