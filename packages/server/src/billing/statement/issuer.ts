// Who issues the invoices of a test world, and what every page says about that. The supplier is made up, and nobody's name
// is borrowed: no page of a statement may be taken for an invoice of anybody's.

import type { InvoiceRecord } from "../invoices/record.ts";

export const issuer = {
  name: "Understudy Test Billing",
  addressLines: ["A fictional supplier of test invoices", "1 Example Street, 00000 Example City"],
  taxNumber: "00-0000000 (not a real number)",
} as const;

export const testNotice = "Test document: no payment";

/** In full, on the first page. */
export const noticesOf = ({ isSandbox }: InvoiceRecord): string[] => [
  "Understudy, which imitates a partner's billing for developers, has made this document for a test. Its supplier does not exist, "
  + "nothing in it is owed to anybody, and it must not be paid, booked or filed as an invoice.",
  ...(isSandbox ? ["Integration sandbox: do not pay. No action is needed: what is bought in a sandbox is billed for show."] : []),
];
