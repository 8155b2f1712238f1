// What the operator does to an integration sandbox, and nobody else can: end its creation with a failure, empty it,
// delete it. The sandbox resellers of a provider go with what they were made in.

import { toInstantText } from "@understudy/kernel";
import type { Reader, Writer } from "../../database/index.ts";
import { sandboxNotMade, sendMail } from "../../mail/index.ts";
import type { Unit } from "../../world/index.ts";
import { deleteOwnResellers } from "../resellers/sandbox-resellers.ts";
import { findSandboxOf, type AccountRecord } from "../repository.ts";
import { eraseAccount, eraseWork } from "../erase.ts";
import { deleteRequest, findRequest, keepRequest } from "./repository.ts";

/** The sandbox of a primary account, or the account itself where it is one. */
export async function sandboxMeantBy(reader: Reader, account: AccountRecord): Promise<AccountRecord | undefined> {
  return account.kind === "sandbox" ? account : findSandboxOf(reader, account.accountId);
}

/** The primary's page says why, and the sandbox can be asked for again. */
export async function failSandbox(unit: Unit, { accountId, primaryAccountId, domain }: AccountRecord, reason: string): Promise<void> {
  const request = primaryAccountId === undefined ? undefined : await findRequest(unit.db, primaryAccountId);
  await eraseAccount(unit.db, accountId);
  if (!request) return;
  await keepRequest(unit.db, { ...request, failure: { reason, date: toInstantText(unit.now) } });
  await sendMail(unit, {
    cause: `sandbox failed ${accountId}`, accountId: request.accountId, to: request.contact.email, letter: sandboxNotMade({ domain, reason }),
  });
}

export async function resetSandbox(writer: Writer, { accountId }: AccountRecord): Promise<void> {
  await deleteOwnResellers(writer, accountId);
  await eraseWork(writer, accountId);
}

export async function deleteSandbox(writer: Writer, sandbox: AccountRecord): Promise<void> {
  await resetSandbox(writer, sandbox);
  await eraseAccount(writer, sandbox.accountId);
  if (sandbox.primaryAccountId !== undefined) await deleteRequest(writer, sandbox.primaryAccountId);
}
