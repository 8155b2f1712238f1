// What in the real service others do than partners: companies that are no partner's customer, customers who accept an
// invitation or an agreement themselves, and Microsoft, which gives validation codes, vets qualifications and reviews accounts.

import { Type, type Static } from "typebox";
import {
  cloudNames, customerValidationStates, NewCustomer, oneOf, qualificationTypes, qualificationVettingReasons,
} from "@understudy/contract";
import { Fault, isGuid, toInstantText } from "@understudy/kernel";
import { findAccount, listAccounts, type AccountRecord } from "../accounts/index.ts";
import { isDirectlySigned, signDirectly } from "../areas/agreements/index.ts";
import {
  acceptPartner, createStandalone, decideQualification, findCustomer, findValidationCode, invitationOf, listPartnersOf,
  qualificationOf, saveValidationCode, sells, updateAccountStatus, validationCodeOf, type CustomerRecord, type Decision,
} from "../areas/customers/index.ts";
import type { Reader } from "../database/index.ts";
import { findDirectory, findDirectoryByDomain, type Directory } from "../directories/index.ts";
import { codeGiven, contactOf, sendMail } from "../mail/index.ts";
import type { Unit, World } from "../world/index.ts";
import { ControlRefused } from "./refusal.ts";

const strict = { additionalProperties: false } as const;
const partner = Type.String({ maxLength: 253, description: "The partner's tenant, or a domain of it" });
const customer = Type.String({ maxLength: 253, description: "The customer's tenant, or a domain of it" });

export const CompanyOrder = Type.Object(
  {
    cloud: Type.Optional(oneOf(cloudNames, "The cloud of the tenant; global when absent")),
    company: NewCustomer,
  },
  { ...strict, description: "A tenant without a partner: company is as POST /v1/customers takes it" },
);

/** Answers the first administrator's password, this once. */
export const createCompany = (world: World, { cloud = "global", company }: Static<typeof CompanyOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    if (company.associatedPartnerId !== undefined) throw new ControlRefused(400, "A company without a partner has no reseller: leave out associatedPartnerId.");
    const accounts = await listAccounts(unit.db);
    const keeper = accounts.find((account) => account.cloud === cloud && account.kind === "primary" && account.state === "active" && sells(account));
    if (!keeper) throw new ControlRefused(404, `There is no active primary account in the cloud ${cloud} that sells, with which its rows could be kept.`);
    const { customer: made, credentials } = await createStandalone(unit, keeper, company);
    return { tenantId: made.customerId, domain: made.companyProfile.domain, userCredentials: credentials };
  });

export const AcceptanceOrder = Type.Object(
  {
    invitation: Type.Optional(Type.String({ maxLength: 2048, description: "The url that GET /v1/customers/relationshiprequests gave the partner" })),
    partner: Type.Optional({ ...partner, description: "The partner's tenant, or a domain of it, instead" }),
    customer,
    delegatedAdmin: Type.Optional(Type.Boolean({ description: "Whether the partner may administer on behalf; what the invitation asks for when absent" })),
  },
  strict,
);

/** What an administrator of the customer does on the page that the invitation leads to. */
export const acceptInvitation = (world: World, order: Static<typeof AcceptanceOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    const invited = inviterOf(order);
    const [account, tenant] = [await accountOf(unit.db, invited.partnerId), await tenantOf(unit.db, order.customer)];
    const keeper = await findAccount(unit.db, tenant.accountId);
    if (!keeper) throw new ControlRefused(404, `There is no customer ${order.customer} in this world.`);
    const delegatedAdmin = order.delegatedAdmin ?? invited.delegatedAdmin;
    const { customerId, accountId, relationship, allowDelegatedAccess } = await acceptPartner(unit, { partner: account, tenant, keeper, delegatedAdmin });
    return { partnerId: accountId, customerId, relationshipToPartner: relationship, allowDelegatedAccess };
  });

function inviterOf({ invitation, partner }: Static<typeof AcceptanceOrder>): { readonly partnerId: string; readonly delegatedAdmin: boolean } {
  if ((invitation === undefined) === (partner === undefined)) throw new ControlRefused(400, "Give exactly one of invitation and partner.");
  if (partner !== undefined) return { partnerId: partner, delegatedAdmin: false };
  const found = invitationOf(invitation ?? "");
  if (!found) throw new ControlRefused(400, "The invitation is not a URL that GET /v1/customers/relationshiprequests gives.");
  return found;
}

export const AgreementOrder = Type.Object({ partner, customer }, strict);

/** The Microsoft Customer Agreement, on the customer's own pages; once accepted it stays so. */
export const acceptAgreement = (world: World, order: Static<typeof AgreementOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    const found = await customerOf(unit.db, order);
    const { customerId, accountId: partnerId } = found;
    if (!(await isDirectlySigned(unit.db, found))) await signDirectly(unit.db, found, { agreementId: unit.ids.guid(), at: unit.nowText });
    return { partnerId, customerId, isSigned: true };
  });

export const ValidationCodeOrder = Type.Object(
  {
    partner,
    organizationName: Type.String({ minLength: 1, maxLength: 256, description: "The authority that the code is for" }),
    validationId: Type.String({ pattern: "^\\d{1,20}$", description: "The code; of one that is there the rest is set anew" }),
    maxCreates: Type.Integer({ minimum: 1, maximum: 1_000_000, description: "How many customers may qualify with it" }),
  },
  strict,
);

/** How often a code was used stays, also when it may be used oftener or less often now. */
export const giveValidationCode = (world: World, order: Static<typeof ValidationCodeOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    const { accountId } = await accountOf(unit.db, order.partner);
    const { organizationName, validationId, maxCreates } = order;
    const known = await findValidationCode(unit.db, accountId, validationId);
    const used = known ? known.maxCreates - known.remainingCreates : 0;
    const remainingCreates = Math.max(0, maxCreates - used);
    const code = { accountId, validationId, organizationName, maxCreates, remainingCreates, updatedAt: unit.nowText };
    await saveValidationCode(unit.db, code);
    await sendMail(unit, {
      cause: `validation code ${accountId} ${validationId} ${unit.nowText}`, accountId, to: await contactOf(unit.db, accountId),
      letter: codeGiven({ organization: organizationName, maxCreates }),
    });
    return validationCodeOf(code);
  });

export const VettingOrder = Type.Object(
  {
    partner,
    customer,
    qualification: oneOf(qualificationTypes),
    vettingStatus: oneOf(["Approved", "Denied"]),
    vettingReason: Type.Optional(oneOf(qualificationVettingReasons, "Of a denial; Not an Education Customer when absent")),
  },
  strict,
);

export const decideVetting = (world: World, order: Static<typeof VettingOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    const found = await customerOf(unit.db, order);
    const decision: Decision = { vettingStatus: order.vettingStatus, ...(order.vettingReason !== undefined && { vettingReason: order.vettingReason }) };
    const decided = await decideQualification(unit, found, order.qualification, decision);
    if (!decided) throw new ControlRefused(404, `Nobody has asked for ${order.qualification} for ${order.customer}.`);
    return qualificationOf(decided);
  });

export const AccountStatusOrder = Type.Object({ customer, status: oneOf(customerValidationStates) }, strict);

/** For all partners of the customer: the review is of the company. */
export const setAccountStatus = (world: World, { customer: name, status }: Static<typeof AccountStatusOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    const { tenantId } = await tenantOf(unit.db, name);
    if ((await listPartnersOf(unit.db, tenantId)).length === 0) throw noCustomer(name);
    await updateAccountStatus(unit.db, tenantId, { status, updatedAt: unit.nowText });
    return { customerId: tenantId, status, lastUpdateDateTime: toInstantText(unit.now) };
  });

/** What a rule refuses the control API refuses, in its own words. */
export async function carriedOut(world: World, work: (unit: Unit) => Promise<object>): Promise<object> {
  try {
    return await world.unit(work);
  } catch (error) {
    if (error instanceof Fault) throw new ControlRefused(error.definition.status, error.message);
    throw error;
  }
}

const directoryOf = (reader: Reader, name: string): Promise<Directory | undefined> =>
  isGuid(name) ? findDirectory(reader, name) : findDirectoryByDomain(reader, name);

export const noCustomer = (name: string) => new ControlRefused(404, `There is no customer ${name} in this world.`);

export async function tenantOf(reader: Reader, name: string): Promise<Directory> {
  const tenant = await directoryOf(reader, name);
  if (!tenant) throw noCustomer(name);
  return tenant;
}

export async function accountOf(reader: Reader, name: string): Promise<AccountRecord> {
  const tenantId = (await directoryOf(reader, name))?.tenantId;
  const account = tenantId === undefined ? undefined : await findAccount(reader, tenantId);
  if (!account) throw new ControlRefused(404, `There is no account ${name} in this world.`);
  return account;
}

async function customerOf(reader: Reader, order: { readonly partner: string; readonly customer: string }): Promise<CustomerRecord> {
  const { accountId } = await accountOf(reader, order.partner);
  const { tenantId } = await tenantOf(reader, order.customer);
  const found = await findCustomer(reader, accountId, tenantId);
  if (!found) throw noCustomer(order.customer);
  return found;
}
