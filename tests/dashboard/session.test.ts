// Sessions as people meet them: one that ends in the middle of a form, two tabs with two accounts, the back button, a
// button that is pressed twice, the keyboard alone.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { startWorld, type Json } from "../support/world.ts";
import { loginOf, type Desk } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";

const addUser = "/dashboard/account-settings/users/add";

describe("the session of a browser", { skip: program === undefined }, () => {
  const here = inBrowser(() => startWorld());
  const admin = () => loginOf(here.world.primary);
  const sandboxAdmin = () => loginOf(here.world.sandbox);

  const usersNamed = async (lastName: string): Promise<readonly Json[]> => {
    const { json } = await here.world.call("GET", "/internal/v1/users?size=500", { token: await here.world.userToken(here.world.primary) });
    return json.items.filter((user: Json) => user.lastName === lastName);
  };

  const fillUser = (desk: Desk, lastName: string): Promise<void> =>
    desk.fill({ "First name": "Kim", "Last name": lastName, "User name": lastName.toLowerCase() });

  test("that has ended asks to sign in again, and comes back to the page that was asked for", async () => {
    const desk = await here.desk();
    await desk.signIn(admin(), "/dashboard/my-access");
    assert.equal(new URL(desk.page.url()).pathname, "/dashboard/my-access");
    await desk.context.clearCookies();
    await desk.signIn(admin(), "/dashboard/account-settings/identifiers?from=here");
    assert.equal(desk.page.url(), `${desk.root}/dashboard/account-settings/identifiers?from=here`);
    await desk.close();
  });

  test("that ends in the middle of a form loses nothing of what was typed: one signs in beside it, and goes on", async () => {
    const desk = await here.desk();
    await desk.enter(admin(), addUser);
    await fillUser(desk, "Lost");
    // Only the dashboard's: the token service still knows who it is, as after a restart of a browser.
    await desk.context.clearCookies({ name: /^understudy\.dashboard/ });
    await desk.press("Add user");
    await desk.see("Your session has ended");
    const [popup] = await Promise.all([desk.context.waitForEvent("page"), desk.press("Sign in again")]);
    if (!popup.isClosed()) await popup.waitForEvent("close");
    await desk.page.getByRole("dialog").waitFor({ state: "hidden" });
    assert.equal(await desk.field("Last name").inputValue(), "Lost");
    assert.equal((await usersNamed("Lost")).length, 0);
    await desk.press("Add user");
    await desk.see("Kim Lost was added");
    assert.equal((await usersNamed("Lost")).length, 1);
    await desk.close();
  });

  test("two tabs: one that shows the primary account changes nothing once the other has signed in to the sandbox", async () => {
    const desk = await here.desk();
    await desk.enter(admin(), addUser);
    await fillUser(desk, "Twotabs");
    const other = await desk.newTab();
    await other.page.goto(`${desk.root}/dashboard/sign-in?prompt=login&returnTo=/dashboard`);
    await other.fillSignIn(sandboxAdmin());
    await other.waitForPage();
    await other.see("This account is for testing");

    await desk.press("Add user");
    await desk.see("This browser is signed in to another account");
    assert.equal((await usersNamed("Twotabs")).length, 0);
    await desk.press("Load this page for the other account");
    await desk.see("This account is for testing");
    await desk.close();
  });

  test("a button that is pressed twice, and Enter besides, adds one user", async () => {
    const desk = await here.desk();
    await desk.enter(admin(), addUser);
    await fillUser(desk, "Twice");
    await desk.button("Add user").dblclick();
    await desk.page.keyboard.press("Enter");
    await desk.see("Kim Twice was added");
    const [user, ...more] = await usersNamed("Twice");
    assert.ok(user && more.length === 0);
    const records = await here.world.call("GET", "/v1/auditrecords", { token: await here.world.userToken(here.world.primary) });
    assert.equal(records.json.items.filter((record: Json) => record.resourceNewValue?.includes(user.userId) && record.operationType === "create_partner_user").length, 1);
    await desk.close();
  });

  test("the back button goes back to the list as it was, and a form that would be left unsaved asks first", async () => {
    const desk = await here.desk();
    await desk.enter(admin());
    await desk.goTo("User management");
    await desk.page.getByRole("button", { name: "User name" }).click();
    await desk.page.waitForURL(/sort=/);
    const list = desk.page.url();
    await desk.page.getByRole("table").getByRole("link").first().click();
    await desk.page.waitForURL(/\/users\/[^?]/);
    await desk.page.goBack();
    await desk.page.waitForURL(list);
    await desk.visit(addUser);
    await desk.fill({ "First name": "Half" });
    await desk.menu.getByRole("link", { name: "Identifiers" }).click();
    await desk.press("Stay");
    assert.equal(await desk.field("First name").inputValue(), "Half");
    await desk.menu.getByRole("link", { name: "Identifiers" }).click();
    await desk.press("Leave");
    await desk.waitForPage("Identifiers");
    await desk.close();
  });

  test("signing out ends the session at the server: its cookie opens nothing any more, and the back button shows nothing", async () => {
    const desk = await here.desk();
    await desk.enter(admin(), "/dashboard/account-settings/identifiers");
    const cookies = await desk.context.cookies();
    const session = cookies.find(({ name }) => /^understudy\.dashboard\.\d+$/.test(name));
    assert.ok(session?.httpOnly && session.sameSite === "Lax");
    await desk.signOut();
    const answer = await fetch(`${desk.root}/dashboard/session`, { headers: { cookie: `${session.name}=${session.value}` } });
    assert.equal(answer.status, 401);
    await desk.page.goBack().catch(() => {});
    await desk.page.getByLabel("User name").waitFor();
    await desk.close();
  });
});
