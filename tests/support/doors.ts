// What no call can do yet, done in the world's own database through the doors of its rooms: users with other roles,
// accounts in other states. Only while no request is under way, since an embedded database has one writer.

import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AccountState, PartnerType, Role } from "@understudy/contract";
import { createAccount } from "../../packages/server/src/accounts/index.ts";
import { openPostgres, openSqlite, sql, type Database } from "../../packages/server/src/database/index.ts";
import { findUser, insertUser } from "../../packages/server/src/directories/index.ts";
import { addServicePrincipal, everyone, grantPermission } from "../../packages/server/src/identity/index.ts";
import { defaultSettings, randomIds, secretsOf, unitOf, type Secrets, type Unit } from "../../packages/server/src/world/index.ts";
import type { TestWorld } from "./world.ts";

/** The world's own database, opened beside its server; whoever asks closes it. */
export async function databaseOf(world: TestWorld): Promise<Database> {
  if (world.databaseUrl !== undefined) return openPostgres(world.databaseUrl);
  return openSqlite(join(dirname(world.ready.caCertificate), "world.db"));
}

export async function throughDoors<T>(world: TestWorld, work: (unit: Unit) => Promise<T>): Promise<T> {
  const now = Temporal.Instant.from((await world.control("GET", "/clock")).json.now as string);
  const parts = { settings: defaultSettings, ids: randomIds(), secrets: secretsOf(new Uint8Array(32)) };
  const database = await databaseOf(world);
  try {
    return await database.write((writer) => work(unitOf(writer, now, parts)));
  } finally {
    await database.close();
  }
}

/** A password that nobody can sign in with. */
const noPassword = "hmac$none";

/** Makes a user of the account and answers its name, as user@domain. */
export async function addUser(
  world: TestWorld,
  account: { readonly tenantId: string; readonly domain: string },
  name: string,
  roles: readonly Role[],
): Promise<string> {
  const { tenantId, domain } = account;
  const userName = `${name.toLowerCase()}@${domain}`;
  await throughDoors(world, ({ db, nowText }) => insertUser(db, {
    userId: randomUUID(), tenantId, accountId: tenantId, userName, firstName: name, lastName: "Tester", roles,
    passwordHash: noPassword, mustChangePassword: false, createdAt: nowText,
  }));
  return userName;
}

/** A further active primary account, without application and sandbox; its administrator is `admin`. */
export async function addPrimary(
  world: TestWorld, domain: string, partnerType: PartnerType = "directBill",
): Promise<{ tenantId: string; userName: string }> {
  const { accountId: tenantId, adminUserName: userName } = await throughDoors(world, (unit) => createAccount(unit, {
    kind: "primary", cloud: "global", partnerType, state: "active", domain, companyName: domain,
    admin: { userName: "admin", firstName: "Alex", lastName: "Tester", passwordHash: noPassword, mustChangePassword: false },
  }));
  return { tenantId, userName };
}

export async function setAccountState(world: TestWorld, tenantId: string, state: AccountState): Promise<void> {
  await throughDoors(world, ({ db }) => db.run(sql`UPDATE accounts SET state = ${state} WHERE account_id = ${tenantId}`));
}

export async function setRoles(world: TestWorld, userName: string, roles: readonly Role[]): Promise<void> {
  await throughDoors(world, ({ db }) => db.run(sql`UPDATE directory_users SET roles = ${roles.join(" ")} WHERE user_name = ${userName}`));
}

export async function removeUser(world: TestWorld, userName: string): Promise<void> {
  await throughDoors(world, ({ db }) => db.run(sql`DELETE FROM directory_users WHERE user_name = ${userName}`));
}

/** The application gets its principal in a tenant that is not its own, and for everyone there these permissions. */
export async function consentElsewhere(
  world: TestWorld,
  tenant: { readonly tenantId: string; readonly accountId: string },
  appId: string,
  permissions: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  await throughDoors(world, async ({ db, nowText }) => {
    await addServicePrincipal(db, { tenant, appId, servicePrincipalId: randomUUID() }, nowText);
    for (const [resource, scopes] of Object.entries(permissions)) {
      await grantPermission(db, { tenant, appId, resource, userId: everyone, scopes }, nowText);
    }
  });
}

/** Other tenants may consent to the application. */
export async function makeMultiTenant(world: TestWorld, appId: string): Promise<void> {
  await throughDoors(world, ({ db }) => db.run(sql`UPDATE applications SET multi_tenant = 1 WHERE app_id = ${appId}`));
}

/** The world's own secrets: what is sealed with them, the world takes for its own. */
export const secretsOfWorld = (world: TestWorld): Secrets =>
  secretsOf(Buffer.from(readFileSync(join(dirname(world.ready.caCertificate), "master.key"), "utf8"), "base64url"));

/** The stamps of a user, which everything carries that was issued to it. */
export async function stampsOf(world: TestWorld, userId: string): Promise<{ readonly sessionStamp: string; readonly passwordStamp: string }> {
  const user = await throughDoors(world, ({ db }) => findUser(db, userId));
  assert(user, "a user of the world");
  return { sessionStamp: user.sessionStamp, passwordStamp: user.passwordStamp };
}
