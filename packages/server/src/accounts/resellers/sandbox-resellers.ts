// The indirect resellers that a provider makes in its integration sandbox: whole accounts, active at once, and gone for
// good with their last partnership. Source; create-indirect-reseller-in-sandbox.md,
// indirect-provider-sandbox-capabilities.md.

import {
  faults, initialDomain, type Address, type Of, type SandboxIndirectReseller, type SandboxIndirectResellerRequest,
} from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { checkCountry, saveProfile } from "../../areas/profiles/index.ts";
import { userOf, type Caller, type CallerAccount, type CallerUser } from "../../call/index.ts";
import type { Writer } from "../../database/index.ts";
import { temporaryPassword } from "../../directories/index.ts";
import { guidOf, type Unit } from "../../world/index.ts";
import { createAccount } from "../create.ts";
import { eraseAccount } from "../erase.ts";
import { getAccount, type AccountRecord } from "../repository.ts";
import { deletePartnership, findResellerOf, insertPartnership, listProvidersOf, listResellersOf, type Partner } from "./repository.ts";
import { checkDeletion, checkMpnId, checkProvider, checkResellerLimit } from "./rules.ts";

type Request = Of<typeof SandboxIndirectResellerRequest>;

export async function createSandboxReseller(unit: Unit, caller: Caller, request: Request): Promise<Of<typeof SandboxIndirectReseller>> {
  const { account: provider } = caller;
  checkProvider(provider);
  await unit.db.lockAccount(provider.accountId);
  checkResellerLimit((await listResellersOf(unit.db, provider.accountId)).length, unit.settings);
  checkMpnId(request, unit.settings);
  const { password, passwordHash } = temporaryPassword(unit);
  const reseller = await createReseller(unit, provider, request, passwordHash);
  await insertPartnership(unit.db, {
    relationshipId: unit.ids.guid(), providerId: provider.accountId, resellerId: reseller.accountId,
    mpnId: request.mpnId, state: "active", createdAt: unit.nowText, resellerMade: true,
  });
  return {
    accountId: reseller.accountId,
    mpnId: request.mpnId,
    tenant: { id: reseller.accountId, adminUserAccount: reseller.adminUserName, password },
    agreementSignature: signatureOf(unit, provider, userOf(caller), reseller),
    partnerRelationship: {
      id: provider.accountId,
      name: (await getAccount(unit.db, provider.accountId)).companyName ?? provider.domain,
      relationshipType: "is_indirect_reseller_of",
      state: "Active",
      mpnId: request.mpnId,
      attributes: { objectType: "PartnerRelationshipResponse" },
    },
  };
}

/** No vetting: the profiles are taken as they are given. */
async function createReseller(unit: Unit, provider: CallerAccount, request: Request, passwordHash: string): Promise<AccountRecord> {
  const { mpnId, tenant, legalBusinessProfile, organizationProfileLanguage: language } = request;
  const { companyName, primaryContact, culture } = legalBusinessProfile;
  const address: Of<typeof Address> = legalBusinessProfile.address;
  checkCountry({ country: tenant.country.toUpperCase() }, address, "legalBusinessProfile.address");
  const reseller = await createAccount(unit, {
    kind: "sandbox",
    cloud: provider.cloud,
    partnerType: "indirectReseller",
    state: "active",
    domain: initialDomain(tenant.domainPrefix, provider.cloud),
    companyName,
    country: tenant.country,
    address,
    mpnIds: { pla: mpnId },
    admin: {
      userName: tenant.adminUserName, firstName: tenant.adminFirstName, lastName: tenant.adminLastName,
      passwordHash, mustChangePassword: true,
    },
  });
  await saveProfile(unit.db, reseller.accountId, "legalBusiness", {
    version: 1, profile: { companyName, address, primaryContact, vettingStatus: "authorized", vettingSubStatus: "none" },
  });
  await saveProfile(unit.db, reseller.accountId, "organization", {
    version: 1, profile: { companyName, defaultAddress: address, email: tenant.adminAlternateEmail, language, culture },
  });
  return reseller;
}

/** As the service tells it: the provider's user has signed for the reseller, and its whole name stands as the first one. */
const signatureOf = (unit: Unit, provider: CallerAccount, user: CallerUser, { accountId }: AccountRecord) => ({
  id: guidOf(`signature ${accountId}`),
  accountId,
  agreementId: guidOf("agreement ValueAddedReseller"),
  agreementType: "ValueAddedReseller" as const,
  dateSigned: unit.nowText,
  signedByFirstName: user.userName,
  signedByUserPrincipalName: user.userName,
  signedByUserObjectId: user.userId,
  signedByUserTenantId: provider.accountId,
  attributes: { objectType: "AgreementSignatureResponse" as const },
});

/** The partnership goes, and with it the reseller, if it was made here and has no other provider. Answers what there was. */
export async function deleteSandboxReseller(unit: Unit, provider: CallerAccount, resellerId: string): Promise<Partner> {
  checkProvider(provider);
  const reseller = await findResellerOf(unit.db, provider.accountId, resellerId);
  if (!reseller) throw new Fault(faults.noSuchResource, { what: `Indirect reseller ${resellerId}` });
  checkDeletion(reseller);
  await endPartnership(unit.db, reseller);
  return reseller;
}

/** All that a provider has, whatever customers they have. */
export async function deleteOwnResellers(writer: Writer, providerId: string): Promise<void> {
  for (const reseller of await listResellersOf(writer, providerId)) await endPartnership(writer, reseller);
}

async function endPartnership(writer: Writer, reseller: Partner): Promise<void> {
  await deletePartnership(writer, reseller);
  if (!reseller.resellerMade) return;
  if ((await listProvidersOf(writer, reseller.resellerId)).length === 0) await eraseAccount(writer, reseller.resellerId);
}
