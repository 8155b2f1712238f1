// The account itself: what its own pages do.

import {
  faults, type Account, type accountOperations, type AccountState, type AddressRules, type Of, type Program,
} from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { addressRulesOf, envelopePartsOf, type AddressRules as CountryRules } from "../../addresses/index.ts";
import { associatedIdentifier, checkCountry, findCompany, listIdentifiers } from "../../areas/profiles/index.ts";
import { userOf, type Handlers } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { checkAccepted, signAgreement } from "../agreements/agreements.ts";
import { changeCompany } from "../company.ts";
import { getAccount } from "../repository.ts";
import { showLimits } from "./limits.ts";

export const accountHandlers: Handlers<typeof accountOperations> = {
  "account.get": async ({ caller }, view) => showAccount(view, caller.account.accountId),

  "account.setUp": async ({ caller, body }, unit, record) => {
    // Two may ask at the same moment: the account is read again here.
    const account = await getAccount(unit.db, caller.account.accountId);
    const { accountId, state, partnerType } = account;
    if (state !== "created") throw new Fault(faults.callerRefused, { reason: `The account is ${state}: there is nothing to set up.` });
    checkAccepted(body);
    const { companyName, address } = body;
    // A sandbox is in its primary account's country, and stays there.
    checkCountry(account, address, "address");
    const company = { state: "active", partnerType, country: account.country, companyName, address } as const;
    await changeCompany(unit, account, company);
    await signAgreement(unit, account, userOf(caller).userName);
    record({ after: body, details: { AccountId: accountId } });
    return showAccount(unit, accountId);
  },

  /** A user has one home, and belongs to no other account (S-11). */
  "account.memberships.list": async ({ caller }, view) =>
    [{ ...await showAccount(view, caller.account.accountId), isHome: true, isCurrent: true }],

  "account.limits.list": async ({ caller }, view) => showLimits(view, caller.account),

  "account.programs.list": async ({ caller }, view) => showPrograms(view, caller.account.accountId),

  "addressRules.get": async ({ params: { country } }) => {
    const rules = await addressRulesOf(country);
    if (!rules) throw new Fault(faults.noSuchResource, { what: `Country ${country}` });
    return showAddressRules(rules);
  },
};

async function showAccount(view: View, id: string): Promise<Of<typeof Account>> {
  const { accountId, kind, cloud, partnerType, state, domain, country, companyName } = await getAccount(view.db, id);
  return { accountId, kind, cloud, partnerType, state, domain, country, ...(companyName !== undefined && { companyName }) };
}

const programStateOf: Readonly<Record<AccountState, Of<typeof Program>["state"]>> = {
  creating: "pending", created: "pending", enrolling: "none", verifying: "pending", rejected: "rejected", authorized: "qualified",
  active: "active", suspended: "suspended",
};

/** Whoever has PartnerIDs is in the partner network; the other programme is the one that the account was enrolled in. */
async function showPrograms({ db }: View, accountId: string): Promise<Of<typeof Program>[]> {
  const { state, partnerType } = await getAccount(db, accountId);
  const company = (await listIdentifiers(db, accountId)).find(({ type }) => type === "pga");
  const network = { program: "partnerNetwork", state: "active", partnerType, ...(company && { mpnId: company.mpnId }) } as const;
  if (partnerType === "advisor") return [network];
  const program = partnerType === "controlPanelVendor" ? "controlPanelVendor" : "cloudSolutionProvider";
  const location = await associatedIdentifier(db, await findCompany(db, accountId));
  return [network, { program, state: programStateOf[state], partnerType, ...(location && { mpnId: location.mpnId }) }];
}

async function showAddressRules({ country, states, isPostalCodeRequired, postalCodePattern }: CountryRules): Promise<Of<typeof AddressRules>> {
  const { hasState, hasPostalCode } = await envelopePartsOf(country);
  return {
    country, states: [...states], isPostalCodeRequired,
    hasState: hasState || states.length > 0,
    hasPostalCode: hasPostalCode || isPostalCodeRequired,
    ...(postalCodePattern && { postalCodeRegex: postalCodePattern.source }),
  };
}
