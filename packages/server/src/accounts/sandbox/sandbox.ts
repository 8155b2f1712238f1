// The integration sandbox of a primary account: asked for once, made on the clock, completed by its own administrator.
// Source: requirements S-16 to S-29 and.

import {
  domainPrefixPattern, faults, initialDomain, sandboxPolicy, type IntegrationSandbox, type Of, type SandboxDomain,
} from "@understudy/contract";
import { Fault, later, toInstantText } from "@understudy/kernel";
import { badProperty, type CallerAccount, type CallerUser } from "../../call/index.ts";
import { isDomainTaken } from "../../directories/index.ts";
import { sandboxReady, sendMail } from "../../mail/index.ts";
import { guidOf, type Due, type Unit, type View } from "../../world/index.ts";
import { createAccount } from "../create.ts";
import { findSandboxOf, getAccount, updateAccountState, type AccountRecord } from "../repository.ts";
import { findRequest, keepRequest, type SandboxRequest } from "./repository.ts";
import { checkOwner, checkSandboxCountry, percentOf, type SandboxForm } from "./rules.ts";

type Shown = Of<typeof IntegrationSandbox>;

/** Kind of the agenda entry that ends the creation. */
const sandboxCreated = "accounts.sandboxCreated";

/** The same at every visit: what was confirmed once, or why it failed, is there to be read again (S-24, A-33). */
export async function showSandbox(view: View, { accountId }: CallerAccount): Promise<Shown> {
  const request = await findRequest(view.db, accountId);
  const sandbox = await findSandboxOf(view.db, accountId);
  const policy = policyOf(request);
  if (sandbox) return { ...creationOf(view, sandbox), ...(request && { contact: request.contact }), policy };
  if (!request?.failure) return { state: "none", policy };
  const { domain, adminUserName: userName, contact, requestedAt: requestedDate, failure } = request;
  return { state: "failed", domain, userName, contact, requestedDate, failure, policy };
}

/** A sandbox that a world has begun with was never asked for. */
function policyOf(request: SandboxRequest | undefined): Shown["policy"] {
  if (request?.policyVersion !== sandboxPolicy.version) return sandboxPolicy;
  return { ...sandboxPolicy, acceptedDate: request.requestedAt, acceptedBy: request.requestedBy };
}

function creationOf(view: View, sandbox: AccountRecord): Omit<Shown, "policy"> {
  const { state, accountId, domain, adminUserName: userName, createdAt: requestedDate } = sandbox;
  const shown = { state, accountId, domain, userName, requestedDate };
  if (state !== "creating") return shown;
  const asked = Temporal.Instant.from(requestedDate);
  const ready = later(asked, view.settings.sandboxCreation);
  return { ...shown, expectedDate: toInstantText(ready), percentComplete: percentOf(view.now, asked, ready) };
}

export async function showDomain(view: View, { cloud }: CallerAccount, domainPrefix: string): Promise<Of<typeof SandboxDomain>> {
  if (!new RegExp(domainPrefixPattern).test(domainPrefix)) {
    throw badProperty("domainPrefix", "2 to 27 letters, digits and dashes, beginning and ending with no dash");
  }
  const domain = initialDomain(domainPrefix, cloud);
  return { domain, available: !(await isDomainTaken(view.db, domain)) };
}

/** `user` is whoever asks, and accepts the policy by it. */
export async function requestSandbox(
  unit: Unit, primary: CallerAccount, user: CallerUser, form: SandboxForm, passwordHash: string,
): Promise<Shown> {
  checkOwner(primary);
  if (await findSandboxOf(unit.db, primary.accountId)) {
    throw new Fault(faults.callerRefused, { reason: "This account has an integration sandbox already; there is one for each primary account." });
  }
  const owner = await getAccount(unit.db, primary.accountId);
  checkSandboxCountry(form.country, owner.country);
  const domain = initialDomain(form.domainPrefix, primary.cloud);
  if (await isDomainTaken(unit.db, domain)) throw new Fault(faults.domainTaken, { domain }, [`domainPrefix: ${domain} is taken`]);
  const sandbox = await createAccount(unit, {
    kind: "sandbox",
    cloud: primary.cloud,
    partnerType: primary.partnerType,
    state: "creating",
    country: owner.country,
    primaryAccountId: primary.accountId,
    domain,
    // S-25: the password that was typed works at once and without change.
    admin: { userName: form.userName, firstName: form.firstName, lastName: form.lastName, passwordHash, mustChangePassword: false },
  });
  await keepRequest(unit.db, requestOf(unit, primary.accountId, user, sandbox, form));
  await unit.schedule({
    entryId: guidOf(`${sandboxCreated} ${sandbox.accountId}`),
    accountId: sandbox.accountId,
    dueAt: later(unit.now, unit.settings.sandboxCreation),
    kind: sandboxCreated,
    payload: {},
  });
  return showSandbox(unit, primary);
}

function requestOf(unit: Unit, accountId: string, user: CallerUser, sandbox: AccountRecord, form: SandboxForm): SandboxRequest {
  const { firstName, lastName, email, phoneNumber, language } = form;
  return {
    accountId,
    requestedAt: unit.nowText,
    requestedBy: user.userName,
    policyVersion: sandboxPolicy.version,
    domain: sandbox.domain,
    adminUserName: sandbox.adminUserName,
    contact: {
      firstName, lastName, email,
      ...(phoneNumber !== undefined && { phoneNumber }),
      ...(language !== undefined && { language }),
    },
  };
}

const finishSandbox: Due = async ({ accountId }, unit) => {
  await updateAccountState(unit.db, accountId, "created");
  const { primaryAccountId, domain, adminUserName: userName } = await getAccount(unit.db, accountId);
  const request = primaryAccountId === undefined ? undefined : await findRequest(unit.db, primaryAccountId);
  if (!request) return;
  await sendMail(unit, {
    cause: `${sandboxCreated} ${accountId}`, accountId: request.accountId, to: request.contact.email, letter: sandboxReady({ domain, userName }),
  });
};

export const sandboxDue: ReadonlyMap<string, Due> = new Map([[sandboxCreated, finishSandbox]]);
