// What the operator does to partner accounts: have a company begin to enrol, decide on its verification, suspend and
// resume an account.

import { Type, type Static } from "typebox";
import { cloudNames, domainPrefixPattern, initialDomain, oneOf, partnerTypes } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { createAccount, decideVerification, findAccount, listAccounts, updateAccountState, type AccountRecord } from "../accounts/index.ts";
import { countryIn, findProfile } from "../areas/profiles/index.ts";
import type { Reader } from "../database/index.ts";
import { findDirectoryByDomain } from "../directories/index.ts";
import { passwordProblem } from "../identity/index.ts";
import { hashPassword, type Unit, type View, type World } from "../world/index.ts";
import { ControlRefused } from "./refusal.ts";

const personName = Type.Optional(Type.String({ minLength: 1, maxLength: 100 }));

export const AccountOrder = Type.Object(
  {
    cloud: Type.Optional(oneOf(cloudNames, "global when absent")),
    partnerType: Type.Optional(oneOf(partnerTypes, "What the company means to be; directBill when absent")),
    domainPrefix: Type.String({ pattern: domainPrefixPattern, description: "First label of the initial domain; never changes" }),
    country: Type.Optional(Type.String({ pattern: "^[A-Za-z]{2}$", description: "Never changes; the cloud's own when absent" })),
    companyName: Type.Optional(Type.String({ minLength: 1, maxLength: 256, description: "As the directory has it; the company applies with its legal name" })),
    admin: Type.Object(
      {
        userName: Type.String({ pattern: "^[A-Za-z0-9._-]{1,64}$", description: "Local part of the name" }),
        password: Type.String({ description: "Under the directory's rules" }),
        firstName: personName,
        lastName: personName,
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);

export const VerificationOrder = Type.Object(
  {
    outcome: oneOf(["authorized", "rejected"]),
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 1024, description: "Why it is rejected, for the company to read" })),
  },
  { additionalProperties: false },
);

export const StateOrder = Type.Object({ state: oneOf(["suspended", "active"]) }, { additionalProperties: false });

export const showAccounts = (world: World): Promise<object> =>
  world.view(async (view) => ({ accounts: await inTurn(await listAccounts(view.db), (account) => shown(view, account)) }));

/** A company with a fresh directory, whose administrator may sign in and apply. */
export async function createEnrolling(world: World, order: Static<typeof AccountOrder>): Promise<object> {
  const { cloud = "global", partnerType = "directBill", admin, companyName } = order;
  const domain = initialDomain(order.domainPrefix, cloud);
  const country = (order.country ?? countryIn(cloud)).toUpperCase();
  const problem = passwordProblem(admin.password, admin.userName);
  if (problem !== undefined) throw new ControlRefused(400, problem);
  const passwordHash = await hashPassword(admin.password);
  const { userName, firstName = "Primary", lastName = "Admin" } = admin;
  return world.unit((unit) => refusedByControl(async () => {
    const account = await createAccount(unit, {
      kind: "primary", cloud, partnerType, state: "enrolling", domain, country, ...(companyName !== undefined && { companyName }),
      admin: { userName, firstName, lastName, passwordHash, mustChangePassword: false },
    });
    return shown(unit, account);
  }));
}

/** Of a company that enrols, or of a partner whose legal business profile has changed. */
export const verifyAccount = (world: World, which: string, { outcome, reason }: Static<typeof VerificationOrder>): Promise<object> =>
  world.unit(async (unit) => {
    const { accountId, domain } = await accountNamed(unit.db, which);
    if (reason !== undefined && outcome === "authorized") throw new ControlRefused(400, "A reason is for a company that is rejected.");
    if (await decideVerification(unit, accountId, outcome, reason)) return showAgain(unit, accountId);
    throw new ControlRefused(409, `The company of ${domain} is not being verified: it begins when the company applies, or changes its legal business profile.`);
  });

export const setAccountState = (world: World, which: string, { state }: Static<typeof StateOrder>): Promise<object> =>
  world.unit(async (unit) => {
    const account = await accountNamed(unit.db, which);
    const former = state === "suspended" ? "active" : "suspended";
    if (account.state !== former && account.state !== state) {
      throw new ControlRefused(409, `The account of ${account.domain} is ${account.state}: only active accounts are suspended, and only suspended ones resumed.`);
    }
    await updateAccountState(unit.db, account.accountId, state);
    return showAgain(unit, account.accountId);
  });

/** By its tenant id or a domain of its tenant. */
async function accountNamed(reader: Reader, which: string): Promise<AccountRecord> {
  const name = which.toLowerCase();
  const account = await findAccount(reader, (await findDirectoryByDomain(reader, name))?.tenantId ?? name);
  if (!account) throw new ControlRefused(404, `There is no account ${which} in this world.`);
  return account;
}

const showAgain = async (unit: Unit, accountId: string): Promise<object> => shown(unit, await accountNamed(unit.db, accountId));

async function shown({ db }: View, account: AccountRecord): Promise<object> {
  const { accountId: tenantId, kind, cloud, partnerType, state, domain, country, companyName, adminUserName } = account;
  const legal = (await findProfile(db, tenantId, "legalBusiness"))?.profile;
  return {
    tenantId, kind, cloud, partnerType, state, domain, country, ...(companyName !== undefined && { companyName }), adminUserName,
    ...(legal && { vettingStatus: legal.vettingStatus }),
    ...(legal?.verificationEnds !== undefined && { verificationEnds: legal.verificationEnds }),
  };
}

async function inTurn<Item, Shown>(items: readonly Item[], show: (item: Item) => Promise<Shown>): Promise<Shown[]> {
  const result: Shown[] = [];
  for (const item of items) result.push(await show(item));
  return result;
}

/** What a rule refuses the API, it refuses the operator too. */
async function refusedByControl<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Fault ? new ControlRefused(error.definition.status, error.message) : error;
  }
}
