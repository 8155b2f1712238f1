// A customer's users by the API: what goes in, what comes out, and what is refused.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { CustomerUser, directoryRoles, validatorOf, type DirectoryRoleName } from "@understudy/contract";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { startFourClouds } from "../../../../../tests/support/four-clouds.ts";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const password = "Correct-Horse-7";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00.000Z") } as const;

for (const dialect of dialects) {
  describe(`users of a customer on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let customerId: string;
    let domain: string;
    before(async () => {
      world = await startWorld({ clock, settings: { protocolClock: "world" } }, dialect);
      token = await world.userToken(world.primary);
      ({ id: customerId, companyProfile: { domain } } = await newCustomer("Users Of Ours"));
    });
    after(() => world.close());

    const newCustomer = async (name: string, more: object = {}): Promise<Json> => {
      const answer = await world.call("POST", "/v1/customers", { token, body: { ...customerDraft(name), ...more } });
      assert.equal(answer.status, 201, answer.text);
      return answer.json;
    };
    const call = (method: string, path = "", body?: object, by = token): Promise<Answer> =>
      world.call(method, `/v1/customers/${customerId}/users${path}`, { token: by, ...(body && { body }) });
    const draft = (name: string, more: object = {}) => ({ userPrincipalName: `${name}@${domain}`, displayName: `${name} Shown`, ...more });
    const created = async (name: string, more: object = {}): Promise<Json> => {
      const answer = await call("POST", "", draft(name, more));
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const got = async (id: string): Promise<Json> => {
      const answer = await call("GET", `/${id}`);
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const ofRole = async (name: string, role: "helpdeskAgent" | "salesAgent" | "adminAgent") =>
      world.userToken(world.primary, { userName: await addUser(world, world.primary, name, [role]) });

    test("a new user has all that was said of it, and the answer is as the page shows it: 200, the password, no more secrets", async () => {
      const body = draft("Daniel", {
        firstName: "Dan", lastName: "Tsai", usageLocation: "us", immutableId: "some id", phoneNumber: "425 555 0100",
        passwordProfile: { password, forceChangePassword: true }, attributes: { objectType: "CustomerUser" },
      });
      const answer = await call("POST", "/", body);
      assert.equal(answer.status, 200, answer.text);
      const { id, links, ...rest } = answer.json;
      assert.deepEqual(rest, {
        usageLocation: "US", userPrincipalName: `Daniel@${domain}`, firstName: "Dan", lastName: "Tsai", displayName: "Daniel Shown",
        immutableId: "some id", phoneNumber: "425 555 0100", userDomainType: "none", state: "active",
        passwordProfile: { forceChangePassword: true, password }, attributes: { objectType: "CustomerUser" },
      });
      assert.deepEqual(links.self, { uri: `/customers/${customerId}/users/${id}`, method: "GET", headers: [] });
      const { passwordProfile: _password, ...shown } = answer.json;
      assert.deepEqual(await got(id.toUpperCase()), shown);
      assert.ok((await validatorOf(CustomerUser)).Check(answer.json));
    });

    test("without a password it gets a temporary one, which is shown once", async () => {
      const user = await created("temporary");
      assert.equal(user.passwordProfile.forceChangePassword, true);
      assert.ok(user.passwordProfile.password.length >= 16);
      assert.equal("passwordProfile" in await got(user.id), false);
    });

    test("the customer's first administrator is among them", async () => {
      const { items } = (await call("GET")).json;
      assert.equal(items[0].userPrincipalName, `admin@${domain}`);
      assert.equal(items[0].displayName, "Robin Reyes");
    });

    test("the .NET SDK's body creates and changes: names begin with a capital, what nobody set is null or false", async () => {
      const net = (more: object) => ({
        UsageLocation: null, Id: null, UserPrincipalName: null, FirstName: null, LastName: null, DisplayName: null, PasswordProfile: null,
        LastDirectorySyncTime: null, UserDomainType: "none", State: "active", SoftDeletionTime: null, Links: null, Attributes: { ObjectType: "CustomerUser" }, ...more,
      });
      const profile = { PasswordProfile: { ForceChangePassword: false, Password: password } };
      const answer = await call("POST", "/", net({ UserPrincipalName: `net@${domain}`, DisplayName: "Net", FirstName: "N", ...profile }));
      assert.equal(answer.status, 200, answer.text);
      const changed = await call("PATCH", `/${answer.json.id}`, net({ LastName: "Sdk" }));
      assert.equal(changed.status, 200, changed.text);
      const { firstName, lastName, displayName, userPrincipalName } = await got(answer.json.id);
      assert.deepEqual([firstName, lastName, displayName, userPrincipalName], ["N", "Sdk", "Net", `net@${domain}`]);
    });

    test("what a change leaves out or sends as null stays, and what it says is there at once", async () => {
      const { id, passwordProfile: _password, ...user } = await created("kept", { firstName: "A", lastName: "B", usageLocation: "DE", phoneNumber: "1" });
      assert.deepEqual((await call("PATCH", `/${id}`, { displayName: null })).json, { id, ...user });
      const answer = await call("PATCH", `/${id}`, { usageLocation: "FR", lastName: "C" });
      assert.deepEqual(answer.json, { id, ...user, usageLocation: "FR", lastName: "C" });
      assert.deepEqual(await got(id), answer.json);
    });

    test("a whole resource that was read and is sent back changes nothing", async () => {
      const { items } = (await call("GET")).json;
      for (const user of items) {
        const answer = await call("PATCH", `/${user.id}`, user);
        assert.deepEqual(answer.json, user);
      }
    });

    test("a user may be renamed within the customer's domains, and the name of before is free", async () => {
      const { id } = await created("before");
      assert.equal((await call("PATCH", `/${id}`, { userPrincipalName: `After@${domain.toUpperCase()}` })).status, 200);
      assert.equal((await got(id)).userPrincipalName, `After@${domain.toUpperCase()}`);
      await created("before");
      assertRefused(await call("POST", "", draft("AFTER")), 400, 3000);
    });

    const names: Readonly<Record<string, (own: string) => string>> = {
      "of another customer's domain": () => "one@contoso.onmicrosoft.com",
      "of the partner's domain": () => `one@${world.primary.domain}`,
      "of no domain": () => "one@",
      "without a user": (own) => `@${own}`,
      "without an at sign": (own) => own,
      "with two at signs": (own) => `one@two@${own}`,
      "with a space in it": (own) => `one two@${own}`,
      "with a dot before the at sign": (own) => `one.@${own}`,
      "of 65 characters before the at sign": (own) => `${"a".repeat(65)}@${own}`,
    };
    for (const [what, nameIn] of Object.entries(names)) {
      test(`a name ${what} is refused, and nobody is created or renamed`, async () => {
        const { id } = await created(`named${Object.keys(names).indexOf(what)}`);
        const rows = await rowsOf(world);
        const userPrincipalName = nameIn(domain);
        assertRefused(await call("POST", "", { ...draft("x"), userPrincipalName }), 400, 3000);
        assertRefused(await call("PATCH", `/${id}`, { userPrincipalName }), 400, 3000);
        await assertUnchanged(world, rows);
      });
    }

    test("a name that somebody has, in any case, is refused, and of twenty at once one makes the user", async () => {
      await created("taken");
      const { id } = await created("other");
      assertRefused(await call("POST", "", draft("TAKEN")), 400, 3000);
      assertRefused(await call("PATCH", `/${id}`, { userPrincipalName: `Taken@${domain}` }), 400, 3000);
      const answers = await Promise.all(Array.from({ length: 20 }, () => call("POST", "", draft("raced"))));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, ...Array.from({ length: 19 }, () => 400)]);
    });

    test("a password that the directory's rules refuse is refused wherever it is set, and says why without repeating it", async () => {
      const { id } = await created("patricia");
      const rows = await rowsOf(world);
      const weak = { "Sh0rt-7": /8 to 256/, alllowercase: /three of these/, "testPassword": /three of these/, "Patricia-77": /user name/ };
      for (const [wrong, why] of Object.entries(weak)) {
        const passwordProfile = { password: wrong, forceChangePassword: false };
        const answers = [
          await call("POST", "", { ...draft("patricia.b"), userPrincipalName: `patricia.b@${domain}`, passwordProfile: { password: wrong === "Patricia-77" ? "Patricia.B-77" : wrong } }),
          await call("PATCH", `/${id}`, { passwordProfile }), await call("PATCH", `/${id}/resetpassword`, { passwordProfile }),
        ];
        for (const answer of answers) {
          assertRefused(answer, 400, 3000);
          assert.match(answer.json.description, why);
          assert.match(answer.json.data[0], /^passwordProfile\.password: /);
          assert.ok(!answer.text.includes(wrong));
        }
      }
      await assertUnchanged(world, rows);
    });

    test("a user whom the directory does not have is not found: 404 code 60002, whatever is asked of it", async () => {
      const roles = `/v1/customers/${customerId}/directoryroles/f023fd81-a637-4b56-95fd-791ac0226033/usermembers`;
      const elsewhere = (await newCustomer("Users Elsewhere")).id;
      const foreign = (await world.call("GET", `/v1/customers/${elsewhere}/users`, { token })).json.items[0].id;
      for (const id of [foreign, "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", "nobody"]) {
        assertRefused(await call("GET", `/${id}`), 404, 60002);
        assertRefused(await call("PATCH", `/${id}`, { state: "active" }), 404, 60002);
        assertRefused(await call("PATCH", `/${id}/resetpassword`, { passwordProfile: { password } }), 404, 60002);
        assertRefused(await call("DELETE", `/${id}`), 404, 60002);
        assertRefused(await call("GET", `/${id}/directoryroles`), 404, 60002);
        assertRefused(await world.call("DELETE", `${roles}/${id}`, { token }), 404, 60002);
      }
      assertRefused(await world.call("POST", roles, { token, body: { id: foreign } }), 404, 60002);
    });

    test("the same request sent again creates one user and answers the same password", async () => {
      const headers = { "MS-RequestId": "0b6ca0f8-5a5b-4f6c-9d9a-7d2c7f4a9b01" };
      const send = () => world.call("POST", `/v1/customers/${customerId}/users`, { token, headers, body: draft("replayed") });
      const [first, again] = [await send(), await send()];
      assert.equal(again.status, 200);
      assert.equal(first.text, again.text);
    });

    test("the activity log tells of each change, whose it was, and of no password", async () => {
      const user = await created("logged", { passwordProfile: { password } });
      await call("PATCH", `/${user.id}`, { displayName: "Logged Twice" });
      await call("PATCH", `/${user.id}/resetpassword`, { passwordProfile: { password: "Purple-Monkey-8" } });
      await call("DELETE", `/${user.id}`);
      const log = await world.call("GET", "/v1/auditrecords?size=500", { token });
      const records = log.json.items.filter((record: Json) => record.customizedData.some(({ value }: Json) => value === user.id));
      assert.deepEqual(records.map((record: Json) => record.operationType).toSorted(), [
        "create_customer_user", "delete_customer_user", "reset_customer_user_password", "update_customer_user",
      ]);
      for (const record of records) assert.deepEqual([record.customerId, record.resourceType], [customerId, "customer_user"]);
      assert.match(records.find((record: Json) => record.operationType === "update_customer_user").resourceNewValue, /"DisplayName":"Logged Twice"/);
      assert.ok(!/Correct-Horse|Battery-Staple|Purple-Monkey|argon2|hmac\$/.test(log.text));
    });

    test("the activity log calls an update what it was: a rename, a new password, a return, or any other change", async () => {
      const user = await created("manifold");
      const renamed = `manifold2@${user.userPrincipalName.split("@")[1]}`;
      const uses = [
        { displayName: "Manifold Again" },
        { userPrincipalName: renamed, displayName: "Manifold Renamed" },
        { userPrincipalName: renamed, passwordProfile: { forceChangePassword: true } },
        { displayName: "Manifold Thrice", passwordProfile: { password: "Battery-Staple-9" } },
      ];
      for (const body of uses) assert.equal((await call("PATCH", `/${user.id}`, body)).status, 200);
      await call("DELETE", `/${user.id}`);
      assert.equal((await call("PATCH", `/${user.id}`, { state: "active", displayName: "Manifold Returned" })).status, 200);
      const log = await world.call("GET", "/v1/auditrecords?size=500", { token });
      const records = log.json.items.filter((record: Json) => record.customizedData.some(({ value }: Json) => value === user.id));
      assert.deepEqual(records.map((record: Json) => record.operationType).toReversed(), [
        "create_customer_user", "update_customer_user", "update_customer_user_principal_name", "reset_customer_user_password",
        "reset_customer_user_password", "delete_customer_user", "restore_customer_user",
      ]);
      assert.ok(records.every((record: Json) => record.resourceType === "customer_user"));
      assert.ok(!/Battery-Staple|argon2|hmac\$/.test(log.text));
    });

    test("a sales agent sees no users; a helpdesk agent sees them and sets passwords, and changes nothing else", async () => {
      const [sales, helpdesk] = [await ofRole("sally", "salesAgent"), await ofRole("henry", "helpdeskAgent")];
      const user = await created("helped");
      const { passwordProfile: _password, ...whole } = user;
      const passwordProfile = { password, forceChangePassword: true };
      assertRefused(await call("GET", "", undefined, sales), 403, 900150);
      assertRefused(await call("PATCH", `/${user.id}`, { passwordProfile }, sales), 403, 900150);
      assert.equal((await call("GET", "", undefined, helpdesk)).status, 200);
      assert.equal((await call("PATCH", `/${user.id}/resetpassword`, { passwordProfile }, helpdesk)).status, 200);
      assert.equal((await call("PATCH", `/${user.id}`, { ...whole, passwordProfile }, helpdesk)).status, 200);
      const rows = await rowsOf(world);
      assertRefused(await call("PATCH", `/${user.id}`, { ...whole, displayName: "Other", passwordProfile }, helpdesk), 403, 900150);
      assertRefused(await call("POST", "", draft("helped2"), helpdesk), 403, 900150);
      assertRefused(await call("DELETE", `/${user.id}`, undefined, helpdesk), 403, 900150);
      await assertUnchanged(world, rows);
      await call("DELETE", `/${user.id}`);
      assertRefused(await call("PATCH", `/${user.id}`, { state: "active" }, helpdesk), 403, 900150);
    });

    test("an administrator's password takes the right to make administrators; a reader's does not", async () => {
      const [helpdesk, agent] = [await ofRole("hilda", "helpdeskAgent"), await ofRole("anna", "adminAgent")];
      const passwordProfile = { password, forceChangePassword: true };
      const give = async (role: DirectoryRoleName, { id, displayName, userPrincipalName }: Json) => {
        const roleId = directoryRoles.find((row) => row.role === role)?.id ?? "";
        const path = `/v1/customers/${customerId}/directoryroles/${roleId}/usermembers`;
        assert.equal((await world.call("POST", path, { token, body: { id, displayName, userPrincipalName } })).status, 201);
      };
      const user = await created("promoted");
      await give("directoryReaders", user);
      assert.equal((await call("PATCH", `/${user.id}/resetpassword`, { passwordProfile }, helpdesk)).status, 200);
      await give("helpdeskAdministrator", user);
      const [first] = (await call("GET")).json.items;
      const rows = await rowsOf(world);
      for (const { id } of [user, first]) {
        assertRefused(await call("PATCH", `/${id}/resetpassword`, { passwordProfile }, helpdesk), 403, 900150);
        assertRefused(await call("PATCH", `/${id}`, { passwordProfile }, helpdesk), 403, 900150);
        assertRefused(await call("PATCH", `/${id}`, { passwordProfile: { forceChangePassword: true } }, helpdesk), 403, 900150);
      }
      await assertUnchanged(world, rows);
      assert.equal((await call("PATCH", `/${user.id}/resetpassword`, { passwordProfile }, agent)).status, 200);
      assert.equal((await call("PATCH", `/${user.id}`, { passwordProfile }, agent)).status, 200);
    });

    test("an application alone is refused: 403 code 900329", async () => {
      const app = await world.appToken(world.primary);
      assertRefused(await call("GET", "", undefined, app), 403, 900329);
      assertRefused(await call("POST", "", draft("byapp"), app), 403, 900329);
    });

    test("a customer that has delegated nothing is refused with 900308 but for the list of roles; the default GDAP is enough", async () => {
      const none = await newCustomer("Undelegated", { enableGDAPByDefault: false });
      const gdap = await newCustomer("Granular", { enableGDAPByDefault: true });
      const at = (id: string, path: string, method = "GET", body?: object) => world.call(method, `/v1/customers/${id}/${path}`, { token, ...(body && { body }) });
      assertRefused(await at(none.id, "users"), 403, 900308);
      assertRefused(await at(none.id, "users", "POST", { userPrincipalName: `a@${none.companyProfile.domain}`, displayName: "A" }), 403, 900308);
      assertRefused(await at(none.id, "directoryroles/f023fd81-a637-4b56-95fd-791ac0226033/usermembers"), 403, 900308);
      assert.equal((await at(none.id, "directoryroles")).status, 200);
      assert.equal((await at(gdap.id, "users")).status, 200);
    });

    test("in domains that were added a user is managed, or federated and then has an immutableId", async () => {
      const add = async (name: string, authenticationType: string, more: object = {}) => {
        const body = { verifiedDomainName: name, domain: { authenticationType, capability: "Email", name, status: "Verified", verificationMethod: "DnsRecord" }, ...more };
        const answer = await world.call("POST", `/v1/customers/${customerId}/verifieddomain`, { token, body });
        assert.equal(answer.status, 201, answer.text);
      };
      await add("managed.example", "Managed");
      await add("federated.example", "Federated", { domainFederationSettings: {
        issuerUri: "https://idp.example", logOffUri: "https://idp.example/off", passiveLogOnUri: "https://idp.example/on",
        preferredAuthenticationProtocol: "WsFed", promptLoginBehavior: "Disabled", signingCertificate: "MIIB",
      } });
      const managed = await created("m", { userPrincipalName: "m@managed.example" });
      assert.equal(managed.userDomainType, "managed");
      assertRefused(await call("POST", "", draft("f", { userPrincipalName: "f@federated.example" })), 400, 3000);
      assertRefused(await call("PATCH", `/${managed.id}`, { userPrincipalName: "f@federated.example" }), 400, 3000);
      const federated = await created("f", { userPrincipalName: "f@federated.example", immutableId: "an id" });
      assert.deepEqual([federated.userDomainType, federated.immutableId], ["federated", "an id"]);
      assertRefused(await call("PATCH", `/${federated.id}`, { immutableId: "" }), 400, 3000);
    });
  });
}

test("a password that a partner chose is stored as a hash, and neither it nor a temporary one as it is, deleted users included", async () => {
  const folder = testFolder();
  const world = await startWorld({ dataFolder: folder.path });
  try {
    const token = await world.userToken(world.primary);
    const customer = await world.call("POST", "/v1/customers", { token, body: customerDraft("Kept Secrets") });
    const users = `/v1/customers/${customer.json.id}/users`;
    const send = async (method: string, path: string, body?: object): Promise<Json> => {
      // Named requests are kept with their answers.
      const answer = await world.call(method, path, { token, headers: { "ms-requestid": crypto.randomUUID() }, ...(body && { body }) });
      assert.ok(answer.status < 300, answer.text);
      return body && answer.json;
    };
    const draft = (name: string) => ({ userPrincipalName: `${name}@${customer.json.companyProfile.domain}`, displayName: "Kept" });
    const temporary = await send("POST", users, draft("temporary"));
    const chosen = await send("POST", users, { ...draft("chosen"), passwordProfile: { password } });
    const secrets = [temporary.passwordProfile.password, password, "Battery-Staple-9", "Purple-Monkey-8"];
    await send("PATCH", `${users}/${chosen.id}`, { passwordProfile: { password: secrets[2] } });
    await send("PATCH", `${users}/${chosen.id}/resetpassword`, { passwordProfile: { password: secrets[3] } });
    await send("DELETE", `${users}/${temporary.id}`);
    const kept = Buffer.concat(["world.db", "world.db-wal"].filter((name) => existsSync(folder.file(name))).map((name) => readFileSync(folder.file(name))));
    assert.ok(kept.includes(chosen.userPrincipalName) && kept.includes("argon2id$"));
    for (const secret of secrets) assert.ok(!kept.includes(secret), secret);
  } finally {
    await world.close();
    folder.remove();
  }
});

test("the switches for what the pages leave open do what they say", async (context) => {
  const settings = {
    unknownCustomerUser: "badProperty", delegatedAccessForUsers: "ignore", federatedDomainUsers: "refuse", customerUserPasswords: "any",
    lastCustomerAdministrator: "release",
  } as const;
  const world = await startWorld({ settings });
  context.after(() => world.close());
  const token = await world.userToken(world.primary);
  const customer = await world.call("POST", "/v1/customers", { token, body: { ...customerDraft("Switched"), enableGDAPByDefault: false } });
  const users = `/v1/customers/${customer.json.id}/users`;
  const { domain } = customer.json.companyProfile;
  assertRefused(await world.call("GET", `${users}/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10`, { token }), 400, 3000);
  const body = { userPrincipalName: `weak@${domain}`, displayName: "Weak", passwordProfile: { password: "testPassword", forceChangePassword: true } };
  assert.equal((await world.call("POST", users, { token, body })).status, 200);
  const admin = (await world.call("GET", users, { token })).json.items.find((user: Json) => user.userPrincipalName === `admin@${domain}`);
  assert.equal((await world.call("DELETE", `${users}/${admin.id}`, { token })).status, 204);
});

test("A-80 users are read in every cloud, created in global and 21Vianet, and given passwords in global alone", async () => {
  const four = await startFourClouds({ sandboxes: false });
  const { world } = four;
  try {
    const wanted = { global: [200, 200, 201, 200, 200], china: [200, 200, 201, 400, 400], usgov: [200, 400, 400, 400, 400] } as const;
    for (const [cloud, statuses] of Object.entries(wanted)) {
      const account = four.account(cloud as keyof typeof wanted);
      const token = await world.userToken(account);
      const suffix = account.domain.slice(account.domain.indexOf("."));
      const draft = customerDraft(`Cloud ${cloud}`, cloud === "china" ? "CN" : "US");
      const body = { ...draft, companyProfile: { domain: `cloud${cloud}${suffix}` } };
      const customer = await world.call("POST", "/v1/customers", { token, body });
      assert.equal(customer.status, 201, customer.text);
      const at = (method: string, path: string, sent?: object) => world.call(method, `/v1/customers/${customer.json.id}${path}`, { token, ...(sent && { body: sent }) });
      const read = await at("GET", "/users");
      const [admin] = read.json.items;
      const added = await at("POST", "/users", { userPrincipalName: `a@cloud${cloud}${suffix}`, displayName: "A" });
      const { id } = added.status === 200 ? added.json : admin;
      const passwordProfile = { password: "Correct-Horse-7" };
      const assigned = await at("POST", "/directoryroles/f023fd81-a637-4b56-95fd-791ac0226033/usermembers", { id });
      const answers = [read, added, assigned, await at("PATCH", `/users/${id}`, { passwordProfile }), await at("PATCH", `/users/${id}/resetpassword`, { passwordProfile })];
      assert.deepEqual(answers.map(({ status }) => status), statuses, cloud);
      for (const answer of answers) if (answer.status === 400) assertRefused(answer, 400, 900127);
    }
  } finally {
    await four.close();
  }
});
