// Who finds Integration sandbox and App management: a global admin of the primary account, in the sandbox its own global
// admin the latter, and nobody else; role by role, in a browser.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { roleNames, type Role } from "@understudy/contract";
import { startWorld } from "../support/world.ts";
import { loginOf, type Desk, type Login } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";

const places = [
  { title: "Integration sandbox", path: "/dashboard/account-settings/integration-sandbox", is: "S-20" },
  { title: "App management", path: "/dashboard/account-settings/app-management", is: "S-30" },
] as const;

/** What stands behind the two pages. */
const operations: Readonly<Record<string, readonly (readonly [method: string, path: string, body?: object])[]>> = {
  "Integration sandbox": [
    ["GET", "/internal/v1/integrationsandbox"],
    ["GET", "/internal/v1/integrationsandbox/domains/another"],
    ["POST", "/internal/v1/integrationsandbox", {}],
  ],
  "App management": [
    ["GET", "/internal/v1/apiaccess"],
    ["GET", "/internal/v1/applications"],
    ["POST", "/internal/v1/applications", { type: "web", termsAccepted: true }],
    ["GET", "/internal/v1/directoryapplications"],
    ["POST", "/internal/v1/directoryapplications", { type: "web", displayName: "Not theirs" }],
  ],
};

/** Of the whole page: the menu, and whatever else leads somewhere. */
const linksTo = (desk: Desk, title: string): Promise<number> => desk.page.getByRole("link", { name: title, exact: true }).count();

const noAccess = "You have no access to this page";

describe("Integration sandbox and App management", { skip: program === undefined }, () => {
  /** Everybody signs in to it in turn. */
  let desk: Desk;
  after(() => desk.close());
  const here = inBrowser(() => startWorld());
  before(async () => { desk = await here.desk(); });

  /** A user of the primary account whose password is known. */
  async function newUser(role: Role | undefined): Promise<Login> {
    const { world } = here;
    const login = { userName: `${role?.toLowerCase() ?? "nobody"}@${world.primary.domain}`, password: "Battery-Staple-9" };
    const body = { userName: login.userName, firstName: "Robin", lastName: role ?? "Nobody", ...(role && { roles: [role] }) };
    const added = await world.call("POST", "/internal/v1/users", { token: await world.userToken(world.primary), body });
    assert.equal(added.status, 201, added.text);
    const known = await world.control("POST", "/users", { ...login, mustChangePassword: false });
    assert.equal(known.status, 200, known.text);
    return login;
  }

  test("S-20 S-21 S-30 a global admin of the primary account is led to both pages, also when there is a sandbox", async () => {
    await desk.enter(loginOf(here.world.primary));
    for (const { title } of places) {
      await desk.goTo(title, "Account settings");
      await desk.waitForPage(title);
      for (const [method, path] of (operations[title] ?? []).filter((one) => one[0] === "GET")) {
        assert.deepEqual(await desk.call(here.world.primary.tenantId, method, path), { status: 200 }, path);
      }
    }
  });

  for (const role of [...roleNames.filter((name) => name !== "globalAdmin"), undefined]) {
    test(`S-20 S-30 ${role ?? "somebody without a role"} has neither in the menu, is told by both that they take a global admin, and is refused behind them`, async () => {
      await desk.enter(await newUser(role));
      for (const { title, path } of places) {
        assert.equal(await linksTo(desk, title), 0, title);
        await desk.page.goto(desk.root + path);
        await desk.waitForPage(noAccess);
        await desk.see("It takes one of these roles: Global admin.");
        for (const [method, address, body] of operations[title] ?? []) {
          assert.deepEqual(await desk.call(here.world.primary.tenantId, method, address, body), { status: 403, code: 900150 }, address);
        }
      }
    });
  }

  test("S-21 a global admin of the sandbox has App management in the menu and Integration sandbox nowhere", async () => {
    const { sandbox } = here.world;
    await desk.enter(loginOf(sandbox));
    assert.deepEqual([await linksTo(desk, "App management") > 0, await linksTo(desk, "Integration sandbox")], [true, 0]);
    await desk.page.goto(`${desk.root}/dashboard/account-settings/integration-sandbox`);
    await desk.waitForPage(noAccess);
    await desk.see("This page is not part of an integration sandbox account.");
    assert.deepEqual(await desk.call(sandbox.tenantId, "GET", "/internal/v1/integrationsandbox"), { status: 400, code: 900127 });
  });
});
