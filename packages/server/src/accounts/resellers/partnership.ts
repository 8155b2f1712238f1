// How a provider and a reseller become partners in a primary account or between sandboxes: the provider sends a link,
// and whoever has it accepts for the reseller. The link shows that the provider asks, so nothing is stored of it.
// Source: indirect-provider-tasks-in-partner-center.md; accounts reference 2.2.

import {
  faults, type IndirectProvider, type IndirectReseller, type Of, type PartnershipAcceptance, type PartnershipRequest,
} from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import { associatedIdentifier } from "../../areas/profiles/index.ts";
import type { CallerAccount } from "../../call/index.ts";
import { sameText, type Unit, type View } from "../../world/index.ts";
import { findAccount, getAccount, type AccountRecord } from "../repository.ts";
import { insertPartnership, listProvidersOf, listResellersOf, type Partner } from "./repository.ts";
import { checkResellerLimit } from "./rules.ts";

const codeOf = (view: View, providerId: string): string => view.secrets.derive(`partnership request of ${providerId}`);

export async function showRequest(view: View, { accountId, partnerType }: CallerAccount): Promise<Of<typeof PartnershipRequest>> {
  if (partnerType !== "indirectProvider") throw new Fault(faults.callerRefused, { reason: "Only indirect providers have indirect resellers." });
  const provider = await getAccount(view.db, accountId);
  const name = provider.companyName ?? provider.domain;
  const code = codeOf(view, accountId);
  const link = `/dashboard/indirect-providers?${new URLSearchParams({ partnerId: accountId, code }).toString()}`;
  return {
    partnerId: accountId, code, link,
    subject: `${name} asks for a partnership`,
    text: `${name} would like to be your indirect provider. To accept, open this page as an administrator: ${link}`,
  };
}

export async function acceptRequest(
  unit: Unit, reseller: CallerAccount, { partnerId, code }: Of<typeof PartnershipAcceptance>,
): Promise<Partner> {
  const { accountId, partnerType } = reseller;
  if (partnerType !== "indirectReseller") throw new Fault(faults.callerRefused, { reason: "Only indirect resellers have indirect providers." });
  const provider = await findAccount(unit.db, partnerId.toLowerCase());
  // Who guesses is not told which of the two was wrong.
  if (!provider || !mayBePartners(provider, reseller) || !sameText(code, codeOf(unit, provider.accountId))) {
    throw new Fault(faults.noSuchResource, { what: `A request of ${partnerId} for a partnership` });
  }
  if (provider.kind === "sandbox") await unit.db.lockAccount(provider.accountId);
  const providers = await listProvidersOf(unit.db, accountId);
  const known = providers.find(({ providerId }) => providerId === provider.accountId);
  if (known) return known;
  if (provider.kind === "sandbox") checkResellerLimit((await listResellersOf(unit.db, provider.accountId)).length, unit.settings);
  const account = await getAccount(unit.db, accountId);
  await insertPartnership(unit.db, {
    relationshipId: unit.ids.guid(), providerId: provider.accountId, resellerId: accountId,
    mpnId: (await associatedIdentifier(unit.db, account))?.mpnId ?? "", state: "active", createdAt: unit.nowText,
    resellerMade: providers.some(({ resellerMade }) => resellerMade),
  });
  const made = (await listProvidersOf(unit.db, accountId)).find(({ providerId }) => providerId === provider.accountId);
  invariant(made, "the partnership was made");
  return made;
}

/** Sandboxes are partners of sandboxes only, and each cloud is a world of its own. */
const mayBePartners = (provider: AccountRecord, reseller: CallerAccount): boolean =>
  provider.partnerType === "indirectProvider" && provider.state === "active"
  && provider.kind === reseller.kind && provider.cloud === reseller.cloud;

const partnershipOf = ({ name, mpnId, country: location, state, createdAt: createdDate, customers }: Partner) =>
  ({ name, ...(mpnId !== "" && { mpnId }), location, state, createdDate, customers });

export const indirectResellerOf = (partner: Partner): Of<typeof IndirectReseller> =>
  ({ resellerId: partner.resellerId, ...partnershipOf(partner) });

export const indirectProviderOf = (partner: Partner): Of<typeof IndirectProvider> =>
  ({ providerId: partner.providerId, ...partnershipOf(partner) });
