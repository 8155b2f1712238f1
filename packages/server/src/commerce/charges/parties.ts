// Who is billed for whom: what a charge says of the partner and of the customer, as both stand at that moment.

import type { CloudName } from "@understudy/contract";
import { sql, type Reader } from "../../database/index.ts";
import type { View } from "../../world/index.ts";
import { currencyOf } from "../catalog/currency.ts";
import type { ChargedCustomer } from "./charge.ts";

export interface Parties {
  readonly customer: Omit<ChargedCustomer, "country">;
  /** PartnerID of the location that the partner's enrolment is bound to. */
  readonly mpnId?: string;
  /** In which the partner is billed. */
  readonly currency: string;
}

/** In one read of few rows, since every charge asks. Of the partner's numbers the least comes first, as each is preferred. */
export async function partiesOf(reader: Reader, accountId: string, customerId: string): Promise<Parties> {
  const row = await reader.get<Row>(sql`
    SELECT a.country, a.cloud, c.company_profile, p.profile AS association, (
      SELECT min(CASE WHEN i.identifier_type = 'pga' THEN '1' WHEN i.country = a.country THEN '0' ELSE '2' END || i.mpn_id)
      FROM account_identifiers i WHERE i.account_id = a.account_id) AS preferred
    FROM accounts a
    LEFT JOIN customers c ON c.account_id = a.account_id AND c.customer_id = ${customerId}
    LEFT JOIN account_profiles p ON p.account_id = a.account_id AND p.profile_type = 'association'
    WHERE a.account_id = ${accountId}`);
  const { companyName = "", domain = "" } = JSON.parse(row?.company_profile ?? "{}") as { readonly companyName?: string; readonly domain?: string };
  const mpnId = row && mpnIdOf(row);
  return { customer: { name: companyName, domain }, ...(mpnId !== undefined && { mpnId }), currency: billingCurrencyIn(row) };
}

/** The location that was chosen, else the first in the account's country, else the company: as `associatedIdentifier` of areas/profiles. */
function mpnIdOf({ association, preferred }: Row): string | undefined {
  const chosen = association === null ? undefined : (JSON.parse(association) as { readonly mpnId?: string }).mpnId;
  return chosen ?? preferred?.slice(1);
}

/** The currency in which a partner is billed: that of its location. */
export async function billingCurrencyOf({ db }: Pick<View, "db">, accountId: string): Promise<string> {
  return billingCurrencyIn(await db.get<Location>(sql`SELECT country, cloud FROM accounts WHERE account_id = ${accountId}`));
}

interface Location {
  readonly country: string | null;
  readonly cloud: CloudName;
}

interface Row extends Location {
  readonly company_profile: string | null;
  readonly association: string | null;
  /** With the number of its preference before it. */
  readonly preferred: string | null;
}

/** Where a partner is that has not said. */
const countries: Readonly<Record<CloudName, string>> = { global: "US", usgov: "US", china: "CN", germany: "DE" };

const billingCurrencyIn = (location: Location | undefined): string => currencyOf(location?.country ?? countries[location?.cloud ?? "global"]);
