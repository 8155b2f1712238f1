import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openPostgres, openSqlite, schemaVersion, sql } from "../../packages/server/src/database/index.ts";
import { dialects, freshDatabase, type DialectName } from "../support/databases.ts";
import { testFolder } from "../support/folders.ts";
import { startWorld, type TestWorld } from "../support/world.ts";
import { factsOf, hasStoredWorld, makeStoredFolder, plantStoredWorld } from "./stored-world.ts";

const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);

test("every schema version has its stored world", () => {
  const missing = versions.filter((version) => !hasStoredWorld(version));
  assert.deepEqual(missing, [], "make it by: node tests/upgrade/write-world.ts");
});

/** The world of an older version, opened by this one. */
async function upgraded(version: number, dialect: DialectName): Promise<TestWorld> {
  const folder = testFolder();
  const fresh = await freshDatabase(dialect);
  const open = async () => (fresh.url === undefined ? openSqlite(folder.file("world.db")) : openPostgres(fresh.url));
  makeStoredFolder(folder.path, version);
  const older = await open();
  await plantStoredWorld(older, version).finally(() => older.close());
  const world = await startWorld({ dataFolder: folder.path, ...(fresh.url !== undefined && { databaseUrl: fresh.url }) });
  const close = async (): Promise<void> => {
    await world.close();
    const newer = await open();
    const row = await newer.read((reader) => reader.get<{ version: number }>(sql`SELECT max(number) AS version FROM schema_migrations`));
    await newer.close();
    await fresh.drop();
    folder.remove();
    assert.equal(row?.version, schemaVersion);
  };
  return { ...world, close };
}

for (const dialect of dialects) {
  for (const version of versions) {
    describe(`a world of schema version ${version} on ${dialect}`, () => {
      const { domain, app, now, created, sandboxDomain } = factsOf(version);
      let world: TestWorld;
      before(async () => { world = await upgraded(version, dialect); });
      after(() => world.close());
      const appToken = () => world.appToken({ ...world.primary, apps: [{ type: "web", ...app }] });

      test("goes on: its key gets a token, its customers are there, and nothing is told again", async () => {
        assert.deepEqual(world.ready.accounts.map((account) => account.domain).toSorted(), [domain, sandboxDomain].toSorted());
        assert.deepEqual(world.primary.admin, { userName: `admin@${domain}` });
        const token = await appToken();
        const { userCredentials: _once, ...lasting } = created.answer;
        const read = await world.call("GET", `/v1/customers/${created.answer.id}`, { token });
        assert.deepEqual(read.json, lasting);
        const { items } = (await world.call("GET", "/v1/customers", { token })).json;
        assert.deepEqual(items.map((item: { companyProfile: { companyName: string } }) => item.companyProfile.companyName).toSorted(), ["Older Customer", "Stored Customer"]);
      });

      test("answers a request that its own server had answered before, with the same secret", async () => {
        const again = await world.call("POST", "/v1/customers", {
          token: await appToken(), body: created.body, headers: { "ms-requestid": created.requestId },
        });
        assert.equal(again.status, 201, again.text);
        assert.deepEqual(again.json, created.answer);
      });

      test("has the profiles, the PartnerIDs and the signed agreement that an account has from the beginning", async () => {
        const token = await world.userToken(world.primary);
        const get = async (path: string) => (await world.call("GET", path, { token })).json;
        const { companyName, address, vettingStatus } = await get("/v1/profiles/legalbusiness");
        assert.deepEqual([companyName, address.country, vettingStatus], ["Stored World", "US", "authorized"]);
        const { partnerIds } = await get("/internal/v1/identifiers");
        assert.deepEqual(partnerIds.map(({ type, name, country }: Record<string, string>) => [type, name, country]), [["pga", "Stored World", "US"], ["pla", "Stored World", "US"]]);
        const [agreement] = await get("/internal/v1/agreements");
        assert.deepEqual([agreement.agreementType, agreement.signer], ["MicrosoftPartnerAgreement", `admin@${domain}`]);
      });

      test("does the work that was on its agenda, from where its clock stood", async () => {
        assert.deepEqual((await world.control("GET", "/clock")).json, { now, mode: "frozen" });
        assert.equal((await world.control("POST", "/clock", { advance: "P1D" })).json.settled.count, 1);
        const token = await world.userToken(world.primary);
        const sandbox = await world.call("GET", "/internal/v1/integrationsandbox", { token });
        assert.deepEqual([sandbox.json.state, sandbox.json.domain], ["created", sandboxDomain]);
      });
    });
  }
}
