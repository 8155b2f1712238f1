// Who is billed: the partner, as its billing profile says when the document is made; and what becomes of a sandbox's bills.

import { associatedIdentifier, findCompany, getProfile, type Company } from "../../areas/profiles/index.ts";
import type { Bill } from "../../commerce/index.ts";
import type { Reader } from "../../database/index.ts";
import type { WorldSettings } from "../../world/index.ts";
import type { InvoiceRecord } from "./record.ts";

export interface Billed {
  readonly company: Company;
  readonly billTo: InvoiceRecord["billTo"];
}

export async function findBilled(reader: Reader, accountId: string): Promise<Billed> {
  const company = await findCompany(reader, accountId);
  const { profile: { companyName, address, primaryContact } } = await getProfile(reader, accountId, "billing");
  const mpnId = (await associatedIdentifier(reader, company))?.mpnId;
  return {
    company,
    billTo: {
      name: companyName, ...(mpnId !== undefined && { mpnId }), addressLines: linesOf(address), country: address.country.toUpperCase(),
      ...(primaryContact.email && { email: primaryContact.email }),
    },
  };
}

type Address = { readonly addressLine1?: string; readonly addressLine2?: string; readonly city?: string; readonly state?: string; readonly postalCode?: string };

function linesOf({ addressLine1, addressLine2, city, state, postalCode }: Address): string[] {
  const place = [city, [state, postalCode].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return [addressLine1, addressLine2, place].filter((line): line is string => line !== undefined && line !== "");
}

/** A sandbox has no invoices of older offers, and those of new commerce where its switch says so (accounts reference, 9.1). */
export const isBilled = ({ kind }: Company, bill: Bill, { sandboxInvoices }: WorldSettings): boolean =>
  kind === "primary" || (bill === "modern" && sandboxInvoices === "notice");
