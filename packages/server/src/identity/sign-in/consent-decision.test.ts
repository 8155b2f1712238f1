// Who may give an application which permissions: users what is their own, administrators the rest (section 3.7).

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { addUser } from "../../../../../tests/support/doors.ts";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { Visitor, type Page } from "../../../../../tests/support/visitor.ts";
import { startWorld, type TestWorld } from "../../../../../tests/support/world.ts";
import { isForUsers } from "../resources.ts";

const graph = "https://graph.microsoft.com";
const home = "https://client.example/back";
const password = "Correct-Horse-7";
const admin = "admin@consent.onmicrosoft.com";
const appOf = (number: number) => `c0225e27-0000-4000-8000-00000000000${number}`;
const vendors = [1, 2, 3, 4, 5, 6].map(appOf);

const account = { cloud: "global", partnerType: "directBill", admin: { userName: "admin", password } };
const seed = { accounts: [
  { ...account, domain: "consent.onmicrosoft.com", companyName: "Consent" },
  {
    ...account, domain: "panels.onmicrosoft.com", companyName: "Panels",
    apps: vendors.map((appId) => ({ type: "web", appId, key: `no secret: ${appId}`, multiTenant: true, redirectUris: [{ type: "web", uri: home }] })),
  },
] };

test("users give what is their own, by the permission's name", () => {
  for (const name of ["User.Read", "openid", "profile", "email", "offline_access", "user_impersonation", "Mail.Read", "Calendars.ReadWrite", "Files.Read"]) {
    assert.ok(isForUsers(name), name);
  }
  for (const name of ["Directory.AccessAsUser.All", "directory.accessasuser.all", "Directory.Read", "User.Read.All", "Group.ReadWrite.All"]) {
    assert.ok(!isForUsers(name), name);
  }
});

describe("consent", () => {
  let world: TestWorld;
  let user: string;
  const folder = testFolder();
  before(async () => {
    writeFileSync(folder.file("seed.json"), JSON.stringify(seed));
    world = await startWorld({ seed: folder.file("seed.json") });
    user = await addUser(world, world.primary, "Plain", ["salesAgent"]);
    await world.control("POST", "/users", { userName: user, password: "Battery-Staple-8", mustChangePassword: false });
  });
  after(async () => {
    await world.close();
    folder.remove();
  });

  const asked = async (who: string, parameters: Readonly<Record<string, string>>, version = "v2"): Promise<{ readonly visitor: Visitor; readonly page: Page }> => {
    const visitor = new Visitor(world);
    const query = new URLSearchParams({ response_type: "code", redirect_uri: home, ...parameters }).toString();
    const page = await visitor.open(`/consent.onmicrosoft.com/oauth2${version === "v2" ? "/v2.0" : ""}/authorize?${query}`);
    return { visitor, page: await visitor.signIn(page, { admin: { userName: who, password: who === admin ? password : "Battery-Staple-8" } }) };
  };
  const errorAt = ({ location }: Page) => /^AADSTS(\d+)/.exec(location?.searchParams.get("error_description") ?? "")?.[1];

  test("a user is asked for what is the user's own, and gives it", async () => {
    const { visitor, page } = await asked(user, { client_id: appOf(1), scope: `${graph}/Mail.Read ${graph}/User.Read` });
    assert.equal(page.title, "Permissions requested");
    assert.ok((await visitor.send(page, { choice: "accept" })).location?.searchParams.has("code"));
  });

  const forAdministrators: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ["Directory.AccessAsUser.All", { scope: `${graph}/Directory.AccessAsUser.All` }, "v2"],
    ["Directory.Read.All beside others", { scope: `${graph}/User.Read ${graph}/Directory.Read.All` }, "v2"],
    [".default of Microsoft Graph", { scope: `${graph}/.default` }, "v2"],
    ["all of a directory in version 1", { resource: "https://graph.windows.net" }, "v1"],
    ["all that the registration lists", {}, "v1"],
  ];
  for (const [what, parameters, version] of forAdministrators) {
    test(`${what} is an administrator's to give`, async () => {
      const { page } = await asked(user, { client_id: appOf(2), ...parameters }, version);
      assert.equal(errorAt(page), "90094", page.title);
      assert.equal((await asked(admin, { client_id: appOf(2), ...parameters }, version)).page.title, "Permissions requested");
    });
  }

  test("OpenID Connect's scopes alone ask for the profile and nothing else", async () => {
    for (const scope of ["openid", "openid profile email offline_access"]) {
      const { page } = await asked(user, { client_id: appOf(3), scope });
      assert.equal(page.title, "Permissions requested");
      assert.match(page.text, /User\.Read/);
      assert.doesNotMatch(page.text, /AccessAsUser/);
    }
    const { visitor, page } = await asked(user, { client_id: appOf(3), scope: "openid" });
    assert.ok((await visitor.send(page, { choice: "accept" })).location?.searchParams.has("code"));
  });

  /** Title and permission of each that a page asks for. */
  const permissionsOn = ({ text }: Page) =>
    [...text.matchAll(/<p class="small">([^<]*)<code>([^<]*)<\/code>/g)].map(([, title = "", name = ""]) => [/Partner|Active Directory|Graph/.exec(title)?.[0], name]);
  const listed = [
    ["Partner", "user_impersonation"], ["Active Directory", "Directory.AccessAsUser.All"], ["Active Directory", "User.Read"], ["Graph", "User.Read"],
  ];

  test("version 1 without a resource asks for all that the registration lists, and then for none of it again", async () => {
    const { visitor, page } = await asked(admin, { client_id: appOf(5) }, "v1");
    assert.deepEqual(permissionsOn(page), listed);
    assert.ok((await visitor.send(page, { choice: "accept" })).location?.searchParams.has("code"));
    for (const resource of ["https://api.partnercenter.microsoft.com", "https://graph.windows.net", graph, undefined]) {
      const { page: next } = await asked(admin, { client_id: appOf(5), ...(resource !== undefined && { resource }) }, "v1");
      assert.ok(next.location?.searchParams.has("code"), `${resource} ${next.title}`);
    }
  });

  test("an administrator's consent for everyone, which names no resource, covers all that the registration lists", async () => {
    const visitor = new Visitor(world);
    const begun = await visitor.open(`/consent.onmicrosoft.com/adminconsent?${new URLSearchParams({ client_id: appOf(6), redirect_uri: home }).toString()}`);
    const page = await visitor.signIn(begun, { admin: { userName: admin, password } });
    assert.deepEqual(permissionsOn(page), listed);
    assert.equal((await visitor.send(page, { choice: "accept" })).location?.searchParams.get("admin_consent"), "True");
    assert.ok((await asked(user, { client_id: appOf(6) }, "v1")).page.location?.searchParams.has("code"));
  });

  test(".default and version 1 with a resource ask for all that the resource has", async () => {
    for (const [parameters, version] of [[{ scope: `${graph}/.default` }, "v2"], [{ scope: `${graph}/.Default openid` }, "v2"], [{ resource: graph }, "v1"]] as const) {
      const { page } = await asked(admin, { client_id: appOf(4), ...parameters }, version);
      assert.match(page.text, /User\.Read/);
      assert.match(page.text, /Directory\.AccessAsUser\.All/);
    }
  });
});
