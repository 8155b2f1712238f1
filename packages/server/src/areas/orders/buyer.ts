// Who buys and for whom: loaded once for a purchase, however many lines it has.

import type { Caller, CallerAccount } from "../../call/index.ts";
import { currencyOf, listSubscriptions, productUpgradeOf, type Market, type ProductUpgrade, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { countryOfAccount, isDirectlySigned, listAcceptances, partnerOfTenant } from "../agreements/index.ts";
import { getCustomer, marketOf, type CustomerRecord } from "../customers/index.ts";

export interface Buyer {
  readonly account: CallerAccount;
  /** Whether a user is signed in, or an application calls in its own name. */
  readonly isUser: boolean;
  readonly customer: CustomerRecord;
  readonly market: Market;
  /** Where the partner is, which may buy in its own currency as well. */
  readonly partnerCountry: string;
  readonly currency: string;
  readonly partnerCurrency: string;
  /** What the customer has through this partner, whatever became of it. */
  readonly subscriptions: readonly SubscriptionRecord[];
  readonly upgrade: ProductUpgrade | undefined;
}

export async function buyerOf(view: View, caller: Caller, customerId: string): Promise<Buyer> {
  const { account } = caller;
  const customer = await getCustomer(view, caller, customerId);
  const market = await marketOf(view, customer);
  const partnerCountry = (await countryOfAccount(view.db, account.accountId)) ?? market.country;
  return {
    account, isUser: caller.user !== undefined, customer, market, partnerCountry,
    currency: currencyOf(market.country),
    partnerCurrency: currencyOf(partnerCountry),
    subscriptions: await listSubscriptions(view.db, account.accountId, customer.customerId),
    upgrade: await productUpgradeOf(view.db, customer),
  };
}

/** What the buyer has to have agreed to. */
export interface Standing {
  readonly partnerHasSigned: boolean;
  readonly customerHasAccepted: boolean;
}

export async function standingOf({ db }: View, { account, customer }: Pick<Buyer, "account" | "customer">): Promise<Standing> {
  const partner = await partnerOfTenant(db, account.accountId, account);
  const confirmed = await listAcceptances(db, customer, ["MicrosoftCustomerAgreement"]);
  return {
    partnerHasSigned: partner?.hasSigned ?? false,
    customerHasAccepted: confirmed.length > 0 || (await isDirectlySigned(db, customer)),
  };
}
