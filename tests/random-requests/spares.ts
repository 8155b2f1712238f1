// Things for random requests to name: made before the requests, so many that some are left when others were deleted.
// What the credentials hang on is not among them: nobody deletes that.

import assert from "node:assert/strict";
import { directoryRoles, partnerRoles } from "@understudy/contract";
import type { ReadyAccount, ReadyFile } from "@understudy/server";
import { acceptance } from "../support/examples/agreements.ts";
import { customerUserDraft } from "../support/examples/users.ts";
import { customerDraft } from "../support/customers.ts";
import { requestIds, resellerDraft } from "../support/partners.ts";
import { selfSigned } from "../support/self-signed.ts";
import type { Json } from "../support/world.ts";
import type { Credential } from "./random-request.ts";
import type { Names } from "./targets.ts";

/** Enough to be deleted, some more than once. */
const customersPerAccount = 8;
const applicationsPerAccount = 8;
const usersPerAccount = 8;
/** The sandbox has room for five: one place is left for those that requests make. */
const resellers = 4;

type Side = "primary" | "sandbox";
type Thing = Record<string, string>;

/** One thing after another is made, so that each run of a seed names the same things. */
export async function namesIn(ready: ReadyFile, tokens: Readonly<Record<Credential, string | undefined>>): Promise<Names> {
  const spares = new Spares(ready.urls.http, tokens);
  const things: Thing[] = [];
  for (const side of ["primary", "sandbox"] as const) {
    const account = ready.accounts.find(({ kind }) => kind === side);
    assert(account, `the world has a ${side} account`);
    things.push(...await spares.customersOf(side), ...await spares.applicationsOf(side), ...await spares.partnerUsersOf(side, account));
    things.push(...await spares.auditOf(side));
  }
  return [...things, ...await spares.resellers(), ...everybodys(ready)];
}

/** What belongs to no account, and what the world began with. */
const everybodys = ({ accounts }: ReadyFile): Thing[] => [
  ...accounts.flatMap(({ tenantId, domain }) => [{ tenantId }, { tenantId: domain }]),
  ...["common", "organizations", "consumers"].map((tenantId) => ({ tenantId })),
  ...["spareprimary0.onmicrosoft.com", "free.onmicrosoft.com"].map((domain) => ({ domain })),
  ...["spareprimary0", "free"].map((domainPrefix) => ({ domainPrefix })),
  ...["US", "de", "ZZ"].map((country) => ({ country })),
  { programName: "csp" }, { programName: "none" },
  { templateId: acceptance(0).templateId },
  ...Object.values(partnerRoles).map(({ id }) => ({ roleId: id })),
];

class Spares {
  readonly #http: string;
  readonly #tokens: Readonly<Record<Credential, string | undefined>>;

  constructor(http: string, tokens: Readonly<Record<Credential, string | undefined>>) {
    this.#http = http;
    this.#tokens = tokens;
  }

  async #call(method: string, path: string, credential: Credential, body?: object): Promise<Json> {
    const headers = { authorization: `Bearer ${this.#tokens[credential]}`, "content-type": "application/json", ...requestIds() };
    const response = await fetch(`${this.#http}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    assert(response.ok, `${method} ${path} was answered ${response.status} ${text}`);
    return JSON.parse(text);
  }

  /** The first customer has the users, each with a role. */
  async customersOf(side: Side): Promise<Thing[]> {
    const things: Thing[] = [];
    for (let index = 0; index < customersPerAccount; index += 1) {
      const { id: customerId } = await this.#call("POST", "/v1/customers", `${side} app`, customerDraft(`Spare ${side} ${index}`));
      things.push({ customerId });
    }
    const customerId = things[0]?.["customerId"] ?? "";
    return [...things, ...await this.#usersOf(side, customerId)];
  }

  async #usersOf(side: Side, customerId: string): Promise<Thing[]> {
    const things: Thing[] = [];
    for (let index = 0; index < usersPerAccount; index += 1) {
      const draft = customerUserDraft(`Spare${index}`, `spare${side}0.onmicrosoft.com`);
      const { id: userId } = await this.#call("POST", `/v1/customers/${customerId}/users`, `${side} user`, draft);
      const roleId = directoryRoles[index]?.id ?? "";
      await this.#call("POST", `/v1/customers/${customerId}/directoryroles/${roleId}/usermembers`, `${side} user`, { id: userId });
      things.push({ customerId, userId, roleId });
    }
    return things;
  }

  async applicationsOf(side: Side): Promise<Thing[]> {
    const things: Thing[] = [];
    const certificate = selfSigned().pem;
    for (let index = 0; index < applicationsPerAccount; index += 1) {
      const { appId: applicationId, keys: [key] } = await this.#call("POST", "/internal/v1/applications", `${side} user`, { type: "web" });
      const path = `/internal/v1/applications/${applicationId}/certificates`;
      const { certificateId } = await this.#call("POST", path, `${side} user`, { certificate });
      things.push({ applicationId, keyId: key.keyId, certificateId });
    }
    return things;
  }

  async partnerUsersOf(side: Side, { domain }: ReadyAccount): Promise<Thing[]> {
    const things: Thing[] = [];
    for (let index = 0; index < usersPerAccount; index += 1) {
      const draft = { userName: `spare${index}@${domain}`, firstName: "Spare", lastName: `User ${index}`, roles: ["salesAgent"] };
      const { userId: partnerUserId } = await this.#call("POST", "/internal/v1/users", `${side} user`, draft);
      things.push({ partnerUserId });
    }
    return things;
  }

  async auditOf(side: Side): Promise<Thing[]> {
    const { items } = await this.#call("GET", "/v1/auditrecords", `${side} app`);
    return items.map(({ id }: Json) => ({ auditId: id }));
  }

  async resellers(): Promise<Thing[]> {
    const things: Thing[] = [];
    for (let index = 0; index < resellers; index += 1) {
      const { accountId: resellerId } = await this.#call("POST", "/v1/sandboxIndirectReseller", "sandbox user", resellerDraft(`sparereseller${index}`));
      things.push({ resellerId });
    }
    return things;
  }
}
