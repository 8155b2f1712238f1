// Primary and sandbox are apart for people, too: nobody of one signs in to the other, and a session of one opens nothing
// of the other.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { azureCli, startWorld } from "../support/world.ts";
import { loginOf } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";

const kinds = [["primary", "sandbox"], ["sandbox", "primary"]] as const;

describe("primary and sandbox in a browser", { skip: program === undefined }, () => {
  const here = inBrowser(() => startWorld());

  for (const [from, to] of kinds) {
    test(`S-10 the administrator of the ${from} account signs in to the ${to} account neither with its name there nor with its own`, async () => {
      const { [from]: own, [to]: other } = here.world;
      const { userName, password } = loginOf(own);
      const desk = await here.desk();
      await desk.page.goto(`${desk.root}/dashboard`);
      const say = async (name: string): Promise<void> => {
        await desk.fill({ "User name": name, Password: password });
        await desk.press("Sign in");
        await desk.page.getByRole("alert").waitFor();
        console.error(from, name, await desk.page.getByRole("alert").innerText());
      };
      await say(other.admin.userName);
      await say(`${userName.split("@")[0]}@${other.domain}`);
      const query = new URLSearchParams({ client_id: azureCli, response_type: "code", redirect_uri: "http://localhost", resource: "https://graph.windows.net" });
      await desk.page.goto(`${desk.root}/${other.domain}/oauth2/authorize?${query.toString()}`);
      await say(userName);
      await desk.page.goto(`${desk.root}/dashboard`);
      await desk.fillSignIn({ userName, password });
      await desk.waitForPage("Home");
      assert.equal(await desk.fact("Domain"), own.domain);
      await desk.close();
    });

    test(`S-26 the session of the ${from} account opens nothing of the ${to} account, on its pages or behind them`, async () => {
      const { [from]: own, [to]: other } = here.world;
      const token = await here.world.userToken(other);
      const { items } = (await here.world.call("GET", "/v1/customers", { token })).json;
      const [customer] = items;
      const desk = await here.desk();
      await desk.signIn(loginOf(own));
      assert.deepEqual(await desk.call(other.tenantId, "GET", "/v1/customers"), { status: 409, code: 409 });
      assert.deepEqual(await desk.call(own.tenantId, "GET", `/v1/customers/${customer.id}`), { status: 404, code: 1000 });
      await desk.page.goto(`${desk.root}/dashboard/customers/${customer.id}`);
      await desk.page.waitForLoadState("networkidle");
      await desk.page.screenshot({ path: `/tmp/jt/apart-${from}.png` });
      await desk.close();
    });

    test(`S-26 a page of the ${to} account does nothing in a browser that has signed in to the ${from} account since`, async () => {
      const { [from]: own, [to]: other } = here.world;
      const desk = await here.desk();
      await desk.signIn(loginOf(other));
      const since = await desk.newTab();
      await since.page.goto(`${desk.root}/dashboard/sign-in?prompt=login`);
      await since.fillSignIn(loginOf(own));
      await since.waitForPage("Home");
      await desk.goTo("Customers");
      await desk.page.getByRole("dialog", { name: "This browser is signed in to another account" }).waitFor();
      await desk.page.screenshot({ path: `/tmp/jt/apart-${from}-since.png` });
      await desk.press("Load this page for the other account");
      await desk.page.getByRole("button", { name: new RegExp(own.admin.userName) }).waitFor();
      await desk.close();
    });
  }
});
