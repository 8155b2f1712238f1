// A sandbox's customer that has bought something of every kind that its pages can change; bought in the same way in both
// worlds, with requests that name themselves, so that both hold the same.

import { named } from "../../commerce/every-family.ts";
import { customerDraft } from "../../support/customers.ts";
import { offers } from "../../support/legacy.ts";
import { acceptAgreement, buy, catalogItemOf, skus } from "../../support/purchases.ts";
import { made } from "../../support/scene.ts";
import type { TestWorld } from "../../support/world.ts";
import { logins } from "../all-pages-world.ts";

export const by = "contosobox";
export const buyerName = "Proseware";

/** Software whose order waits for the customer's purchase order. */
const reviewed = "DG7GMGF0D7FV:0001";

/** Lines of purchases have a year's term where they do not say that there is none. */
const withoutTerm: object = { termDuration: undefined };

export async function buyOfEverything(given: TestWorld): Promise<void> {
  const world = named(given);
  const token = await world.userToken(world.sandbox, { userName: logins[by]?.userName ?? "" });
  const { id: customerId } = await made(world, "/v1/customers", { token, body: customerDraft(buyerName) });
  const buyer = { token, customerId };
  await acceptAgreement(world, buyer);
  await buy(world, buyer, [
    { item: skus.enterpriseE3, quantity: 5, friendlyName: "Office" },
    { item: skus.saas, termDuration: "P1M", friendlyName: "Rented" },
    { item: skus.azurePlan, ...withoutTerm, friendlyName: "Cloud" },
    { item: skus.sqlServer, termDuration: "P3Y", billingCycle: "annual", friendlyName: "Database" },
    { item: offers.officeBusiness, quantity: 3, friendlyName: "Older" },
    { item: offers.businessPremiumTrial, billingCycle: "none", quantity: 25, friendlyName: "Tried" },
  ]);
  const line = { lineItemNumber: 0, offerId: await catalogItemOf(world, buyer, reviewed), quantity: 1, friendlyName: "Reviewed" };
  await made(world, `/v1/customers/${customerId}/orders`, { token, body: { billingCycle: "one_time", partnerOnRecordAttestationAccepted: true, lineItems: [line] } });
}
