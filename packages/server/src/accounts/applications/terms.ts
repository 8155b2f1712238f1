// The terms of use of the API: whoever enables API access accepts them once for the account.

import { badProperty } from "../../call/index.ts";
import { sql, type Reader, type Writer } from "../../database/index.ts";

export interface AcceptedTerms {
  /** As user@domain. */
  readonly acceptedBy: string;
  readonly acceptedDate: string;
}

export async function findTerms(reader: Reader, accountId: string): Promise<AcceptedTerms | undefined> {
  const row = await reader.get<{ api_terms: string | null }>(sql`SELECT api_terms FROM accounts WHERE account_id = ${accountId}`);
  return row?.api_terms ? JSON.parse(row.api_terms) as AcceptedTerms : undefined;
}

/** Who accepts them first stays the one who has. Answers whether it was this time. */
export async function acceptTerms(writer: Writer, accountId: string, terms: AcceptedTerms): Promise<boolean> {
  const stored = JSON.stringify(terms);
  return (await writer.run(sql`UPDATE accounts SET api_terms = ${stored} WHERE account_id = ${accountId} AND api_terms IS NULL`)) > 0;
}

/** Whoever does not accept what nobody has accepted before is refused. Answers whether they were accepted by this call. */
export async function requireTerms(
  writer: Writer, accountId: string, accepted: boolean | undefined, by: AcceptedTerms,
): Promise<boolean> {
  if (accepted === true) return acceptTerms(writer, accountId, by);
  if (await findTerms(writer, accountId)) return false;
  throw badProperty("termsAccepted", "enabling API access takes that the terms of use of the API are accepted");
}
