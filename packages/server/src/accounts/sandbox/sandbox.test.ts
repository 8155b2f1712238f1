// The integration sandbox of a primary account, from none to active, in each cloud (S-17 to S-28, A-30 to A-34).

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { cloudNames, clouds, roleNames, sandboxPolicy, type CloudName } from "@understudy/contract";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addPrimary, addUser } from "../../../../../tests/support/doors.ts";
import { sandboxForm } from "../../../../../tests/support/examples.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { startFourClouds, type FourClouds } from "../../../../../tests/support/four-clouds.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { askToken, assertTokenRefused } from "../../../../../tests/support/token-requests.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";
import { countryIn } from "../../areas/profiles/index.ts";

const page = "/internal/v1/integrationsandbox";
const frozen = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
const setUpIn = (cloud: CloudName) => ({
  companyName: "Set Up", agreementAccepted: true,
  address: { country: countryIn(cloud), city: "Somewhere", addressLine1: "1 Main Street", postalCode: "98052" },
});

for (const cloud of cloudNames) {
  describe(`S-01 setting up a sandbox in ${cloud}`, () => {
    let four: FourClouds;
    let world: TestWorld;
    let primary: string;
    let sandbox: string;
    const domain = `newbox.${clouds[cloud].domainSuffixes[0]}`;
    const userName = `sandy@${domain}`;
    const setUp = setUpIn(cloud);
    before(async () => {
      four = await startFourClouds({ sandboxes: false, clock: frozen });
      world = four.world;
      primary = await world.userToken(four.account(cloud));
    });
    after(() => four.close());

    const state = async () => (await world.call("GET", page, { token: primary })).json;
    const useApi = (token: string) => world.call("GET", "/v1/customers", { token });

    test("S-16 S-17 begins without one: its domain is nobody's, and the policy is there to be read", async () => {
      assert.deepEqual(await state(), { state: "none", policy: sandboxPolicy });
      const asked = await world.call("GET", `${page}/domains/NewBox`, { token: primary });
      assert.deepEqual(asked.json, { domain, available: true });
      assertTokenRefused(await askToken(world, domain, { grant_type: "client_credentials" }), 400, "invalid_request", 90002);
      assert.equal((await world.control("POST", "/tokens", { userName, appId: "x" })).status, 404);
    });

    test("S-18 S-20 starts with a global admin, and nobody else is shown anything", async () => {
      const account = four.account(cloud);
      const rows = [];
      for (const role of roleNames.filter((name) => name !== "globalAdmin")) {
        const token = await world.userToken(account, { userName: await addUser(world, account, role, [role]) });
        rows.push(await rowsOf(world));
        assertRefused(await world.call("POST", page, { token, body: sandboxForm("newbox") }), 403, 900150);
        assertRefused(await world.call("GET", page, { token }), 403, 900150);
        await assertUnchanged(world, rows.at(-1) ?? []);
      }
      assertRefused(await world.call("POST", page, { token: await world.appToken(account, clouds[cloud].resources.partnerCenter), body: sandboxForm("newbox") }), 403, 900329);
      assert.deepEqual(await state(), { state: "none", policy: sandboxPolicy });
    });

    const reach = { email: "sandy@example.com", phoneNumber: "+1 425 555 0100", language: "en" };
    test("S-23 takes its time on the world's clock, and says how long", async () => {
      const asked = await world.call("POST", page, { token: primary, body: { ...sandboxForm("NewBox"), userName: "Sandy", ...reach } });
      assert.equal(asked.status, 202, asked.text);
      const { accountId, percentComplete, ...rest } = asked.json;
      const requestedDate = "2026-11-22T12:00:00.000Z";
      const policy = { ...sandboxPolicy, acceptedDate: requestedDate, acceptedBy: four.account(cloud).admin.userName };
      const contact = { firstName: "Sam", lastName: "Box", ...reach };
      const expected = { state: "creating", domain, userName, contact, requestedDate, expectedDate: "2026-11-22T12:02:00.000Z", policy };
      assert.deepEqual([percentComplete, rest], [0, expected]);
      for (const [advance, percent] of [["PT30S", 25], ["PT1M29.999S", 99]] as const) {
        await world.control("POST", "/clock", { advance });
        assert.deepEqual(await state(), { accountId, ...expected, percentComplete: percent });
      }
      assert.deepEqual((await world.call("GET", `${page}/domains/newbox`, { token: primary })).json, { domain, available: false });
      sandbox = await world.userToken(four.account(cloud), { userName });
      for (const path of ["/v1/customers", "/internal/v1/account"]) assertRefused(await world.call("GET", path, { token: sandbox }), 403, 2032);
    });

    test("S-23 is nobody to the token service until it is made, by its id, its domain and its users' names", async () => {
      const { accountId } = await state();
      for (const segment of [domain, accountId as string]) {
        assertTokenRefused(await askToken(world, segment, { grant_type: "client_credentials" }), 400, "invalid_request", 90002);
        assert.equal((await world.call("GET", `/${segment}/.well-known/openid-configuration`)).status, 400);
      }
      assert.equal((await world.call("GET", `/common/userrealm/${userName}?api-version=1.0`)).json.account_type, "Unknown");
    });

    test("S-24 is created then, and the primary's page says so", async () => {
      const { json } = await world.control("POST", "/clock", { advance: "PT0.001S" });
      assert.deepEqual(json.settled, { count: 1 });
      for (const visit of [await state(), await state()]) {
        assert.deepEqual([visit.expectedDate, visit.percentComplete, visit.failure], [undefined, undefined, undefined]);
        assert.deepEqual([visit.state, visit.domain, visit.userName], ["created", domain, userName]);
        assert.equal(visit.policy.acceptedDate, "2026-11-22T12:00:00.000Z");
      }
    });

    test("S-25 its administrator is username@domain, may do everything, and keeps the password that was typed", async () => {
      const { directory_users: users } = (await world.control("GET", "/export")).json;
      const { roles, must_change_password: mustChange, first_name: firstName } = users.find((user: Json) => user.user_name === userName);
      assert.deepEqual([roles, mustChange, firstName], ["globalAdmin adminAgent", 0, "Sam"]);
    });

    test("S-26 S-28 the API refuses it until it is set up, and the primary's session does not reach it", async () => {
      assertRefused(await useApi(sandbox), 403, 2032);
      assertRefused(await world.call("POST", "/internal/v1/applications", { token: sandbox, body: { type: "web" } }), cloud === "usgov" || cloud === "germany" ? 400 : 403, cloud === "usgov" || cloud === "germany" ? 900127 : 2032);
      const seen = await world.call("GET", "/internal/v1/account", { token: primary });
      assert.equal(seen.json.accountId, four.account(cloud).tenantId);
    });

    test("S-27 its own administrator completes it, with company data and the agreement, once", async () => {
      const complete = (body: object) => world.call("POST", "/internal/v1/account/setup", { token: sandbox, body });
      assertRefused(await complete({ ...setUp, agreementAccepted: false }), 400, 3000);
      const done = await complete(setUp);
      assert.equal(done.status, 200, done.text);
      const { accountId, ...account } = done.json;
      assert.deepEqual(account, { kind: "sandbox", cloud, partnerType: "directBill", state: "active", domain, country: setUp.address.country, companyName: "Set Up" });
      assert.deepEqual((await world.call("GET", "/internal/v1/account", { token: sandbox })).json, done.json);
      assert.equal((await state()).state, "active");
      assert.equal((await state()).accountId, accountId);
      assertRefused(await complete(setUp), 403, 2032);
    });

    test("S-07 then it is an account like its primary, with the same cloud and none of its customers", async () => {
      assert.deepEqual((await useApi(sandbox)).json.items, []);
      if (cloud !== "germany") {
        const draft = customerDraft("First Customer");
        const body = { ...draft, companyProfile: { domain: `firstcustomer.${clouds[cloud].domainSuffixes[0]}` } };
        assert.equal((await world.call("POST", "/v1/customers", { token: sandbox, body })).status, 201);
        assert.equal((await useApi(sandbox)).json.totalCount, 1);
      }
      assert.deepEqual((await useApi(primary)).json.items, []);
    });

    test("S-21 A-34 it knows no Integration sandbox, and creates none", async () => {
      const rows = await rowsOf(world);
      assertRefused(await world.call("GET", page, { token: sandbox }), 400, 900127);
      assertRefused(await world.call("POST", page, { token: sandbox, body: sandboxForm("another") }), 400, 900127);
      await assertUnchanged(world, rows);
    });

    test("A-30 a primary account has one sandbox: a second is refused in every state of the first", async () => {
      const rows = await rowsOf(world);
      assertRefused(await world.call("POST", page, { token: primary, body: sandboxForm("second") }), 403, 2032);
      await assertUnchanged(world, rows);
    });
  });
}

for (const dialect of dialects) {
  describe(`S-22 asking for a sandbox on ${dialect}`, () => {
    let world: TestWorld;
    let count = 0;
    before(async () => { world = await startWorld({ clock: frozen }, dialect); });
    after(() => world.close());

    /** A further primary account without a sandbox. */
    const newcomer = async (): Promise<{ token: string; prefix: string }> => {
      const { userName } = await addPrimary(world, `newcomer${(count += 1)}.onmicrosoft.com`);
      return { token: await world.userToken(world.primary, { userName }), prefix: `box${count}` };
    };
    const ask = (token: string, body: object, headers: Record<string, string> = {}) => world.call("POST", page, { token, body, headers });

    test("S-23 twice at once makes one", async () => {
      const { token, prefix } = await newcomer();
      const answers = await Promise.all([1, 2, 3, 4].map((number) => ask(token, sandboxForm(`${prefix}-${number}`))));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [202, 403, 403, 403]);
      for (const refused of answers.filter(({ status }) => status === 403)) assertRefused(refused, 403, 2032);
      const made = answers.find(({ status }) => status === 202);
      assert.equal((await world.call("GET", page, { token })).json.domain, made?.json.domain);
    });

    test("S-23 again with the same request id makes one, and answers alike", async () => {
      const { token, prefix } = await newcomer();
      const headers = { "MS-RequestId": randomUUID() };
      const answers = await Promise.all([1, 2, 3].map(() => ask(token, sandboxForm(prefix), headers)));
      assert.deepEqual(answers.map(({ status }) => status), [202, 202, 202]);
      assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    });

    test("A-33 under a domain that is taken is refused, and may be tried again with another", async () => {
      const { token, prefix } = await newcomer();
      const rows = await rowsOf(world);
      assertRefused(await ask(token, sandboxForm("understudy")), 409, 1003);
      assertRefused(await ask(token, sandboxForm("UNDERSTUDYSANDBOX")), 409, 1003);
      await assertUnchanged(world, rows);
      assert.deepEqual((await ask(token, sandboxForm("understudy"))).json.data, ["domainPrefix: understudy.onmicrosoft.com is taken"]);
      assert.deepEqual((await world.call("GET", page, { token })).json, { state: "none", policy: sandboxPolicy });
      assert.equal((await ask(token, sandboxForm(prefix))).status, 202);
    });

    test("A-31 is refused with a password that is too weak, and says what is wanted", async () => {
      const { token, prefix } = await newcomer();
      const rows = await rowsOf(world);
      for (const password of ["", "Short-7", "alllowercase", "ALLUPPERCASE", "1234567890", "lowerUPPER", "lower123456", "!!!!!!!!aaaa", `Aa1${"x".repeat(254)}`]) {
        const answer = await ask(token, { ...sandboxForm(prefix), password });
        assertRefused(answer, 400, 3000);
        assert.match(answer.json.description, /password/);
        assert.ok(password === "" || !answer.text.includes(password), "the password is not said again");
      }
      await assertUnchanged(world, rows);
    });

    for (const password of ["lowerUP7", "lower-UP", "lower-77", "UPPER-77", "Größe-XY", `Aa1${"x".repeat(253)}`]) {
      test(`A-31 takes the password ${password.slice(0, 12)}`, async () => {
        const { token, prefix } = await newcomer();
        assert.equal((await ask(token, { ...sandboxForm(prefix), password })).status, 202);
      });
    }

    test("S-16 is refused unless the policy is accepted", async () => {
      const { token, prefix } = await newcomer();
      assertRefused(await ask(token, { ...sandboxForm(prefix), policyAccepted: false }), 400, 3000);
    });

    test("S-22 A-31 each field is asked for, and each that is wrong is named", async () => {
      const { token, prefix } = await newcomer();
      const rows = await rowsOf(world);
      const form = sandboxForm(prefix);
      for (const field of ["firstName", "lastName", "email", "userName", "domainPrefix", "password", "policyAccepted"]) {
        const { [field as keyof typeof form]: _left, ...rest } = form;
        const answer = await ask(token, rest);
        assertRefused(answer, 400, 3000);
        assert.ok(answer.json.data.some((complaint: string) => complaint.includes(field)), answer.text);
      }
      const wrong = { firstName: "", lastName: "x".repeat(101), email: "nobody", userName: "two words", domainPrefix: "a.b" };
      const { data } = (await ask(token, { ...form, ...wrong })).json;
      assert.deepEqual(data.map((complaint: string) => complaint.split(":")[0]).toSorted(), Object.keys(wrong).toSorted());
      const both = await ask(token, { ...form, password: "weak", policyAccepted: false });
      assert.deepEqual(both.json.data.map((complaint: string) => complaint.split(":")[0]), ["password", "policyAccepted"]);
      const country = await ask(token, { ...form, country: "CA" });
      assertRefused(country, 400, 3000);
      assert.match(country.json.data[0], /^country: it is US/);
      await assertUnchanged(world, rows);
      assert.equal((await ask(token, { ...form, country: "us", language: "en", phoneNumber: "4255550100" })).status, 202);
    });

    test("A-31 says of a prefix whether it is one, and nothing of other accounts", async () => {
      const { token } = await newcomer();
      for (const prefix of ["a", "-a", "a.b", "x".repeat(28)]) assertRefused(await world.call("GET", `${page}/domains/${prefix}`, { token }), 400, 3000);
      assert.deepEqual((await world.call("GET", `${page}/domains/UNDERSTUDY`, { token })).json, { domain: "understudy.onmicrosoft.com", available: false });
    });

    test("S-18 A-34 is for direct bill partners and indirect providers, and keeps the type of the primary", async () => {
      const { userName } = await addPrimary(world, "provider.onmicrosoft.com", "indirectProvider");
      const token = await world.userToken(world.primary, { userName });
      const { accountId } = (await ask(token, sandboxForm("providerbox"))).json;
      const { accounts } = (await world.control("GET", "/export")).json;
      const made = accounts.find((account: Json) => account.account_id === accountId);
      assert.deepEqual([made.kind, made.partner_type, made.state, made.country], ["sandbox", "indirectProvider", "creating", "US"]);
      for (const partnerType of ["indirectReseller", "advisor", "controlPanelVendor"] as const) {
        const other = await addPrimary(world, `${partnerType.toLowerCase()}.onmicrosoft.com`, partnerType);
        assertRefused(await ask(await world.userToken(world.primary, { userName: other.userName }), sandboxForm("nobox")), 403, 2032);
      }
    });

    test("makes a domain that tokens can be asked under: a prefix does not begin or end with a hyphen", async () => {
      const { token } = await newcomer();
      for (const prefix of ["-a", "a-", "a", "a b", "a.b", "a_b", "ü", "x".repeat(28), ""]) assertRefused(await ask(token, sandboxForm(prefix)), 400, 3000);
      const asked = await ask(token, sandboxForm(`a-${"x".repeat(25)}`));
      assert.equal(asked.status, 202, asked.text);
      await world.control("POST", "/clock", { advance: "PT2M" });
      assertTokenRefused(await askToken(world, asked.json.domain, {}), 400, "invalid_request", 900144);
    });
  });
}

test("S-23 sandboxCreation says how long it takes; with nothing it is created at once", async (context) => {
  const world = await startWorld({ clock: frozen, settings: { sandboxCreation: "PT0S" } });
  context.after(() => world.close());
  const { userName } = await addPrimary(world, "atonce.onmicrosoft.com");
  const token = await world.userToken(world.primary, { userName });
  assert.equal((await world.call("POST", page, { token, body: sandboxForm("atoncebox") })).json.state, "creating");
  await world.control("POST", "/clock", { advance: "PT0S" });
  assert.equal((await world.call("GET", page, { token })).json.state, "created");
});
