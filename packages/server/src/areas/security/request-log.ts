// The requests of users, for the reports on multi-factor authentication. A read must not cost a durable write, so they
// are noted in memory and written in lots: when a report is asked for, when the server stops, and every so many
// requests. Whoever kills the server loses what it has noted since, and nothing else.

import type { BuiltOperation } from "@understudy/contract";
import { toInstantText } from "@understudy/kernel";
import { userOf, type Caller } from "../../call/index.ts";
import type { World } from "../../world/index.ts";
import { keepLot, latestRequestsMax, type NotedRequest } from "./repository.ts";

/** So many requests are half a megabyte in memory, and a few milliseconds to write. */
const lotSize = 1_000;

export interface AskedRequest {
  readonly operation: BuiltOperation;
  readonly caller: Caller;
  readonly requestId: string;
  readonly correlationId: string;
  readonly ipAddress: string;
}

export class RequestLog {
  readonly #world: World;
  readonly #onFailure: (error: unknown) => void;
  #noted: NotedRequest[] = [];
  #saving: Promise<void> = Promise.resolve();

  /** `onFailure` is told when a lot could not be written: a request does not fail over it, and it is tried again. */
  constructor(world: World, onFailure: (error: unknown) => void) {
    this.#world = world;
    this.#onFailure = onFailure;
  }

  /** Applications alone have no second factor to report on. */
  async note(asked: AskedRequest): Promise<void> {
    if (!asked.caller.user) return;
    try {
      const now = await this.#world.clock.now(this.#world.database.statements);
      this.#noted.push(noted(asked, now));
      if (this.#noted.length >= lotSize) await this.save();
    } catch (error) {
      this.#onFailure(error);
    }
  }

  /** Resolves when everything that was noted until now is in the database. */
  save(): Promise<void> {
    const saving = this.#saving.catch(() => {}).then(() => this.#write());
    this.#saving = saving;
    return saving;
  }

  async #write(): Promise<void> {
    const lot = this.#noted.splice(0);
    if (lot.length === 0) return;
    try {
      await this.#world.unit(({ db }) => keepLot(db, lot));
    } catch (error) {
      this.#noted = [...lot, ...this.#noted].slice(-latestRequestsMax);
      throw error;
    }
  }
}

function noted({ operation, caller, requestId, correlationId, ipAddress }: AskedRequest, now: Temporal.Instant): NotedRequest {
  const { account: { accountId }, appId, mfa } = caller;
  const user = userOf(caller);
  return {
    accountId,
    toApi: operation.host !== "internal",
    request: {
      requestId, correlationId, operationName: operationNameOf(operation), requestDateTime: toInstantText(now),
      ipAddress, sourceIpAddress: ipAddress, objectId: user.userId, tenantId: accountId, upn: user.userName,
      applicationId: appId, mfaCompliant: mfa,
    },
  };
}

/** As the page's example spells it: Get /v{version}/customers/{customer_id}. */
function operationNameOf({ method, path }: BuiltOperation): string {
  const parameter = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const named = path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => `{${parameter(name)}}`).replace(/\/v1(?=\/)/, "/v{version}");
  return `${method.charAt(0)}${method.slice(1).toLowerCase()} ${named}`;
}
