// Which other partners have a part in a line: the reseller on record, and further ones. Only indirect providers name any.
// Source: cart-resources.md, create-a-new-subscription.md, error-codes.md.

import { faults, ordersFaults, subscriptionsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { checkPartnerOnRecord } from "../../accounts/index.ts";
import type { View } from "../../world/index.ts";
import { cspRegionOf, partnersWithNumber } from "../agreements/index.ts";
import { listIdentifiers } from "../profiles/index.ts";
import type { Buyer } from "./buyer.ts";
import { LineFault } from "./line-fault.ts";
import type { WantedLine } from "./wanted.ts";

type Named = Pick<WantedLine, "partnerId" | "additionalPartnerIds" | "otherPartnerIds">;

const furtherMost = 5;

/** Returns where all of them may be named. */
export async function checkParticipants(view: View, buyer: Buyer, line: Named): Promise<void> {
  const { partnerId, additionalPartnerIds, otherPartnerIds } = line;
  const all = [...(partnerId === undefined ? [] : [partnerId]), ...additionalPartnerIds, ...otherPartnerIds];
  if (all.length === 0) return;
  checkAllowed(buyer, line, all);
  if (partnerId !== undefined) await checkPartnerOnRecord(view, buyer.account, partnerId);
  for (const further of [...additionalPartnerIds, ...otherPartnerIds]) await checkFurther(view, buyer, further);
}

function checkAllowed({ account, market }: Buyer, { partnerId, additionalPartnerIds, otherPartnerIds }: Named, [first = ""]: readonly string[]): void {
  const refuse = (reason: string) => new LineFault("participants_is_not_supported_for_partner", ordersFaults.notSupported, { reason });
  if (account.partnerType !== "indirectProvider") throw new Fault(subscriptionsFaults.notAnAdvisor, { mpnId: first });
  if (otherPartnerIds.length > 1) throw refuse("Consumption is ascribed to one reseller.");
  if (additionalPartnerIds.length === 0) return;
  if (partnerId === undefined) throw refuse("Further resellers are named beside the reseller on record.");
  if (cspRegionOf(market.country) !== "Europe") throw refuse("Further resellers are named in the EU and EFTA only.");
  if (additionalPartnerIds.length > furtherMost) throw refuse(`Further resellers are at most ${furtherMost}.`);
}

/** A further one is any reseller that has signed the agreement, and not the provider itself. */
async function checkFurther(view: View, { account }: Buyer, mpnId: string): Promise<void> {
  const own = await listIdentifiers(view.db, account.accountId);
  if (own.some((identifier) => identifier.mpnId === mpnId)) throw new Fault(subscriptionsFaults.providerAsPartnerOnRecord, { mpnId });
  const partners = await partnersWithNumber(view.db, mpnId, account);
  if (partners.length === 0) throw new Fault(faults.mpnIdUnknown, { mpnId, reason: "No partner of this kind of account has it." });
  const resellers = partners.filter(({ partnerType }) => partnerType === "indirectReseller");
  if (resellers.length === 0) throw new Fault(ordersFaults.notAnIndirectReseller, { mpnId });
  if (!resellers.some(({ hasSigned }) => hasSigned)) throw new Fault(ordersFaults.resellerAgreementMissing, { mpnId });
}
