// A world in which every built operation has something to work on: in both accounts a customer, an application with
// a key and a certificate, and a record of the activity log.

import { strict as assert } from "node:assert";
import type { ReadyAccount } from "@understudy/server";
import { customerDraft } from "./customers.ts";
import type { DialectName } from "./databases.ts";
import { addAccount, makePartners, makeProviders } from "./partners.ts";
import { selfSigned } from "./self-signed.ts";
import { startWorld, type TestWorld, type WorldOptions } from "./world.ts";

/** One account of a scene, with what belongs to it. */
export interface Side {
  readonly account: ReadyAccount;
  /** Its application's token. */
  readonly app: string;
  /** Its administrator's token. */
  readonly user: string;
  readonly customerId: string;
  readonly customerDomain: string;
  readonly applicationId: string;
  readonly keyId: string;
  readonly certificateId: string;
  readonly auditId: string;
  /** The tenant of an indirect reseller that the account is the provider of. */
  readonly resellerId: string;
  /** The token of that reseller's administrator. */
  readonly reseller: string;
  /** A user of the account who is no administrator. */
  readonly partnerUserId: string;
  /** The first administrator of the customer's directory. */
  readonly customerUserId: string;
}

export interface Scene {
  readonly world: TestWorld;
  readonly primary: Side;
  readonly sandbox: Side;
  /** Another number at each call: for names that may be used once. */
  next(): number;
}

export async function openScene(options: WorldOptions = {}, dialect: DialectName = "sqlite"): Promise<Scene> {
  const world = await startWorld(options, dialect);
  let count = 0;
  const next = () => (count += 1);
  try {
    await makeProviders(world);
    return { world, next, primary: await sideOf(world, world.primary, next), sandbox: await sideOf(world, world.sandbox, next) };
  } catch (error) {
    // Nobody else can close it: a test that has no scene would run for ever.
    await world.close();
    throw error;
  }
}

async function sideOf(world: TestWorld, account: ReadyAccount, next: () => number): Promise<Side> {
  const app = await world.appToken(account);
  const user = await world.userToken(account);
  const customer = await made(world, "/v1/customers", { token: app, body: customerDraft(`Scene ${account.kind} ${next()}`) });
  const application = await made(world, "/internal/v1/applications", { token: user, body: { type: "web" } });
  const path = `/internal/v1/applications/${application.appId}/certificates`;
  const { certificateId } = await made(world, path, { token: user, body: { certificate: selfSigned().pem } });
  const log = await world.call("GET", "/v1/auditrecords", { token: app });
  const { tenantId: resellerId, token: reseller } = await addAccount(world, account.kind, "indirectReseller", `scenereseller${next()}`);
  await makePartners(world, user, reseller);
  const partnerUser = await made(world, "/internal/v1/users", {
    token: user, body: { userName: `scene${next()}@${account.domain}`, firstName: "Scene", lastName: "User", roles: ["salesAgent"] },
  });
  const customerUsers = await world.call("GET", `/v1/customers/${customer.id}/users`, { token: user });
  return {
    account, app, user,
    customerId: customer.id, customerDomain: customer.companyProfile.domain,
    applicationId: application.appId, keyId: application.keys[0].keyId, certificateId,
    auditId: log.json.items[0].id, resellerId, reseller, partnerUserId: partnerUser.userId, customerUserId: customerUsers.json.items[0].id,
  };
}

/** What a POST has created. */
export async function made(world: TestWorld, path: string, call: { readonly token: string; readonly body: object }) {
  const answer = await world.call("POST", path, call);
  assert.equal(answer.status, 201, answer.text);
  return answer.json;
}
