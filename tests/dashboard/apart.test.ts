// Primary and sandbox are apart for people, too: nobody of one signs in to the other, and a session of one opens nothing
// of the other.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { azureCli, startWorld } from "../support/world.ts";
import { loginOf, type Desk, type Login } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";

const directions = [["primary", "sandbox"], ["sandbox", "primary"]] as const;

/** What the sign-in page says to somebody whom it does not let in. */
async function signInRefused(desk: Desk, address: string, { userName, password }: Login): Promise<string> {
  await desk.page.goto(desk.root + address);
  await desk.fill({ "User name": userName, Password: password });
  await desk.press("Sign in");
  return desk.page.getByRole("alert").innerText();
}

/** The sign-in to one domain and no other, as a program asks for it. */
const signInTo = (domain: string): string => `/${domain}/oauth2/authorize?${new URLSearchParams({
  client_id: azureCli, response_type: "code", redirect_uri: "http://localhost", resource: "https://graph.windows.net",
}).toString()}`;

describe("primary and sandbox in a browser", { skip: program === undefined }, () => {
  const here = inBrowser(() => startWorld());

  for (const [from, to] of directions) {
    test(`S-10 the administrator of the ${from} account cannot sign in to the ${to}'s domain, under either name`, async () => {
      const { [from]: own, [to]: other } = here.world;
      const login = loginOf(own);
      const desk = await here.desk();
      const namesake = { ...login, userName: `${login.userName.split("@")[0]}@${other.domain}` };
      assert.match(await signInRefused(desk, "/dashboard", namesake), /do not belong together/);
      assert.match(await signInRefused(desk, signInTo(other.domain), login), /from another organization/);
      await desk.signIn(login);
      assert.equal(await desk.fact("Domain"), own.domain);
      await desk.close();
    });

    test(`S-26 the session of the ${from} account opens nothing of the ${to}'s, neither its pages nor what is behind them`, async () => {
      const { [from]: own, [to]: other } = here.world;
      const { items: [customer] } = (await here.world.call("GET", "/v1/customers", { token: await here.world.userToken(other) })).json;
      const desk = await here.desk();
      await desk.enter(loginOf(own));
      await desk.visit(`/dashboard/customers/${customer.id}`);
      await desk.see(`Customer ${customer.id} was not found.`);
      assert.deepEqual(await desk.call(own.tenantId, "GET", `/v1/customers/${customer.id}`), { status: 404, code: 1000 });
      for (const path of ["/v1/customers", "/internal/v1/account", "/internal/v1/applications"]) {
        assert.deepEqual(await desk.call(other.tenantId, "GET", path), { status: 409, code: 409 }, path);
      }
      await desk.close();
    });

    test(`S-26 a page of the ${to} account does nothing more once its browser has signed in to the ${from} account`, async () => {
      const { [from]: own, [to]: other } = here.world;
      const desk = await here.desk();
      await desk.enter(loginOf(other));
      const later = await desk.newTab();
      await later.page.goto(`${desk.root}/dashboard/sign-in?prompt=login`);
      await later.fillSignIn(loginOf(own));
      await later.waitForPage("Home");
      await desk.goTo("Customers");
      await desk.page.getByRole("alertdialog", { name: "This browser is signed in to another account" }).waitFor();
      await desk.press("Load this page for the other account");
      await desk.see(own.admin.userName);
      assert.deepEqual(later.complaints, []);
      await desk.close();
    });
  }
});
