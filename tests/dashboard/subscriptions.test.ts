// A customer's subscriptions in a real browser: what is bought is shown, changed by clicking, and its timeline tells what
// the clock has brought.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { acceptAgreement, buy, catalogItemOf, skus, subscribe } from "../support/purchases.ts";
import { made } from "../support/scene.ts";
import { customerDraft } from "../support/customers.ts";
import { startWorld, type Json } from "../support/world.ts";
import { seriousFaults } from "./axe.ts";
import { loginOf, type Desk } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";
import { whatSticksOut } from "./width.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;

describe("a customer's subscriptions", { skip: program === undefined }, () => {
  const here = inBrowser(() => startWorld({ clock }));
  let token: string;
  let customerId: string;
  let desk: Desk;
  before(async () => {
    token = await here.world.userToken(here.world.sandbox);
    customerId = (await made(here.world, "/v1/customers", { token, body: customerDraft("Northwind Traders") })).id;
    desk = await here.desk();
    await desk.enter(loginOf(here.world.sandbox));
  });

  const read = async (id: string): Promise<Json> => (await here.world.call("GET", `/v1/customers/${customerId}/subscriptions/${id}`, { token })).json;
  const pass = async (advance: string) => assert.equal((await here.world.control("POST", "/clock", { advance })).status, 200);
  const visit = (rest: string) => desk.visit(`/dashboard/customers/${customerId}${rest}`);
  const open = (id: string) => visit(`/subscriptions/${id}`);
  const panel = (action: string) => desk.hands.press(desk.dialog.getByRole("button", { name: action, exact: true }));
  const subscription = (line: object = {}) => subscribe(here.world, { token, customerId }, { item: skus.enterpriseE3, quantity: 5, ...line });

  test("before anything is bought, the list leads to Add products", async () => {
    await visit("/subscriptions");
    await desk.see("No subscriptions yet");
    assert.equal(await desk.page.getByRole("main").getByRole("link", { name: "Add products" }).last().getAttribute("href"), `/dashboard/customers/${customerId}/add-products`);
  });

  test("the list has what was bought, filters it by status, and leads to each", async () => {
    const { id } = await subscription({ friendlyName: "Head office" });
    await visit("/subscriptions");
    await desk.see("Renews Jan 15, 2028");
    await desk.page.getByLabel("Filter by status").selectOption("suspended");
    await desk.see("Nothing matches");
    await desk.page.getByLabel("Filter by status").selectOption("active");
    await desk.page.getByRole("table").getByRole("link", { name: "Head office", exact: true }).click();
    await desk.waitForPage("Head office");
    assert.equal(await desk.fact("Subscription ID"), id);
    await visit("");
    await desk.see("Next: Head office renews Jan 15, 2028");
  });

  test("the quantity is changed, and nothing that was not meant: name and renewal stay as they were", async () => {
    const { id } = await subscription();
    await open(id);
    await desk.press("Change quantity");
    await desk.hands.type(desk.dialog.getByLabel("Quantity"), "8");
    await desk.see(/ for 8 licenses, before tax, where it is /);
    await panel("Change quantity");
    await desk.see("The subscription has 8 licenses now");
    const { quantity, autoRenewEnabled, friendlyName } = await read(id);
    assert.deepEqual({ quantity, autoRenewEnabled, friendlyName }, { quantity: 8, autoRenewEnabled: true, friendlyName: "Microsoft 365 E3" });
    await desk.see("3 licenses can still go back until Jan 22, 2027");
    await desk.see("Quantity changed");
  });

  test("what the service refuses is shown with its reason and its code, and the form stays", async () => {
    const { id } = await subscription();
    await open(id);
    await desk.press("Change quantity");
    await desk.hands.type(desk.dialog.getByLabel("Quantity"), "26");
    await panel("Change quantity");
    await desk.dialog.getByText("Code 800067").waitFor();
    assert.equal(await desk.dialog.getByLabel("Quantity").inputValue(), "26");
    assert.equal((await read(id)).quantity, 5);
  });

  test("a change of the next term is scheduled, shown, and taken away", async () => {
    const { id } = await subscription();
    await open(id);
    await desk.press("Schedule a change");
    await desk.dialog.getByLabel("Term and billing").selectOption({ label: "3 years, billed annually" });
    await desk.hands.type(desk.dialog.getByLabel("Quantity"), "4");
    await panel("Schedule");
    await desk.see("Scheduled for Jan 15, 2028");
    await desk.see("Microsoft 365 E3, 3 years, billed annually, 4 licenses");
    const { product, quantity } = (await read(id)).scheduledNextTermInstructions;
    assert.deepEqual([product.termDuration, product.billingCycle, quantity], ["P3Y", "annual", 4]);
    await desk.press("Take away what is scheduled");
    await desk.see("Nothing is scheduled any more");
    const after = await read(id);
    assert.deepEqual([after.scheduledNextTermInstructions, after.autoRenewEnabled], [undefined, true]);
  });

  test("autorenew is switched off, and it is said that what is scheduled goes with it", async () => {
    const { id } = await subscription();
    await open(id);
    await desk.press("Schedule a change");
    await desk.hands.type(desk.dialog.getByLabel("Quantity"), "6");
    await panel("Schedule");
    await desk.see("Scheduled for Jan 15, 2028");
    await desk.page.getByRole("switch", { name: "Autorenew" }).click();
    await desk.confirm("Switch off");
    await desk.see("Autorenew is off");
    const after = await read(id);
    assert.deepEqual([after.autoRenewEnabled, after.scheduledNextTermInstructions, after.quantity], [false, undefined, 5]);
    await desk.see("Autorenew switched off");
  });

  test("licences are upgraded, and the page follows the move until it is completed", async () => {
    const { id } = await subscribe(here.world, { token, customerId: await another("Upgraders") }, { item: skus.enterpriseE3, quantity: 5 });
    await desk.visit(`/dashboard/customers/${await another("Upgraders")}/subscriptions/${id}`);
    await desk.press("Upgrade to Microsoft 365 E5");
    await panel("Upgrade");
    await desk.see("Under way");
    await pass("PT2H");
    await desk.see(/^Completed /);
    // Nothing was clicked since: the page has read again what the clock has brought.
    await desk.see("Upgraded");
    await desk.part("Details").getByText("Microsoft 365 E5", { exact: true }).waitFor();
  });

  test("a subscription is suspended and made active again", async () => {
    const { id } = await subscribe(here.world, { token, customerId: await another("Pausing") }, { item: skus.enterpriseE3, quantity: 5 });
    await desk.visit(`/dashboard/customers/${await another("Pausing")}/subscriptions/${id}`);
    await desk.press("Suspend");
    await desk.confirm("Suspend");
    await desk.see("Its users have no access, and it is still billed. Autorenew is off.");
    await desk.press("Reactivate");
    await desk.confirm("Reactivate");
    await desk.see("Reactivated");
    await desk.part("Details").getByText("Active", { exact: true }).waitFor();
  });

  test("a subscription is cancelled while that is possible; the question says what is refunded until when", async () => {
    const { id } = await subscribe(here.world, { token, customerId: await another("Leaving") }, { item: skus.enterpriseE3, quantity: 5 });
    await desk.visit(`/dashboard/customers/${await another("Leaving")}/subscriptions/${id}`);
    await desk.press("Cancel subscription");
    await desk.dialog.getByText(/^All of the price is refunded until Jan 16, 2027/).waitFor();
    await desk.dialog.getByText(/^The price of the days that are left is refunded until Jan 22, 2027/).waitFor();
    await desk.confirm("Cancel subscription");
    await desk.see("It is over for good. What it was stays here to be read.");
    const answer = await here.world.call("GET", `/v1/customers/${await another("Leaving")}/subscriptions/${id}`, { token });
    assert.equal(answer.json.status, "deleted");
  });

  test("software of another publisher waits for its activation, which the sandbox has a button for", async () => {
    const of = await another("Activating");
    const [order] = await buy(here.world, { token, customerId: of }, [{ item: skus.saas, termDuration: "P1M" }]);
    await desk.visit(`/dashboard/customers/${of}/subscriptions/${order.lineItems[0].subscriptionId}`);
    await desk.see("Waiting for its activation");
    await desk.press("Activate");
    await desk.see("The subscription is activated");
    await desk.part("Details").getByText("Active", { exact: true }).waitFor();
  });

  test("software is cancelled by its order, which has its price and how far it is provisioned", async () => {
    const of = await another("Ordering");
    const [{ id }] = await buy(here.world, { token, customerId: of }, [{ item: skus.sqlServer, termDuration: "P3Y", billingCycle: "annual" }]);
    await pass("P1D");
    await desk.visit(`/dashboard/customers/${of}/orders`);
    await desk.page.getByRole("table").getByRole("link", { name: id, exact: true }).click();
    await desk.waitForPage(`Order ${id}`);
    await desk.see("Provisioned");
    await desk.press("Cancel order");
    await desk.confirm("Cancel order");
    await desk.see("The order is cancelled");
    await desk.part("Details").getByText("Cancelled", { exact: true }).waitFor();
  });

  test("an order that waits for the customer's purchase order says what is missing, takes the file, and gives it back", async () => {
    const buyer = { token, customerId: await another("Reviewed") };
    await acceptAgreement(here.world, buyer);
    const offerId = await catalogItemOf(here.world, buyer, "DG7GMGF0D7FV:0001");
    const order = { billingCycle: "one_time", partnerOnRecordAttestationAccepted: true, lineItems: [{ lineItemNumber: 0, offerId, quantity: 1 }] };
    const { id } = await made(here.world, `/v1/customers/${buyer.customerId}/orders`, { token, body: order });
    await desk.visit(`/dashboard/customers/${buyer.customerId}/orders/${id}`);
    await desk.press("Upload");
    await desk.see("Choose at least one file.");
    await desk.page.getByLabel("Purchase order files").setInputFiles({ name: "order 4711.pdf", mimeType: "application/pdf", buffer: Buffer.from("the purchase order") });
    await desk.fill({ "Price that the customer pays": "156.87" });
    await desk.press("Upload");
    await desk.see("The purchase order is uploaded");
    await desk.part("Details").getByText("Purchase order uploaded", { exact: true }).waitFor();
    const [download] = await Promise.all([desk.page.waitForEvent("download"), desk.press("Download order 4711.pdf")]);
    assert.equal(download.suggestedFilename(), "order 4711.pdf");
    assert.equal(await readFile(await download.path(), "utf8"), "the purchase order");
  });

  test("list, subscription, panel, orders and order have no serious fault of accessibility, light or dark, and fit a narrow window", async () => {
    const { id, orderId } = await subscribe(here.world, { token, customerId: await another("Looking") }, { item: skus.enterpriseE3, quantity: 5, friendlyName: "A-name-that-is-much-longer-than-what-anybody-would-ever-call-a-subscription" });
    const root = `/dashboard/customers/${await another("Looking")}`;
    const faults: string[] = [];
    const look = async (what: string) => {
      await desk.settled();
      faults.push(...(await seriousFaults(desk.page)).map((fault) => `${what}: ${fault}`));
      await desk.page.setViewportSize({ width: 320, height: 800 });
      faults.push(...(await whatSticksOut(desk.page)).map((fault) => `${what}: ${fault}`));
      await desk.page.setViewportSize({ width: 1280, height: 900 });
    };
    for (const path of ["", "/subscriptions", "/orders", `/orders/${orderId}`, `/subscriptions/${id}`]) {
      await desk.visit(root + path);
      await look(path);
    }
    await desk.press("Schedule a change");
    await desk.dialog.getByLabel("Term and billing").waitFor();
    await look("the panel");
    assert.deepEqual(faults, []);
  });

  test("the timeline tells of the renewal once the clock has come to it, and of the next one to come", async () => {
    const of = await another("Renewing");
    const { id } = await subscribe(here.world, { token, customerId: of }, { item: skus.businessBasic, termDuration: "P1M" });
    await desk.visit(`/dashboard/customers/${of}/subscriptions/${id}`);
    const [past, future] = ["What has happened", "What is to come"].map((name) => desk.part("Timeline").locator("div", { has: desk.page.getByRole("heading", { name, exact: true }) }).last());
    assert.ok(past && future);
    await future.getByText("Renews", { exact: true }).waitFor();
    assert.deepEqual(await past.getByRole("listitem").locator("> :first-child").allInnerTexts(), ["Purchased"]);
    await pass("P32D");
    await past.getByText("Renewed", { exact: true }).waitFor();
    await future.getByText("Renews", { exact: true }).waitFor();
    await desk.close();
  });

  const others = new Map<string, Promise<string>>();
  /** A customer of its own: how many subscriptions one may have is limited in the sandbox. */
  function another(name: string): Promise<string> {
    const known = others.get(name) ?? made(here.world, "/v1/customers", { token, body: customerDraft(name) }).then(({ id }) => id as string);
    others.set(name, known);
    return known;
  }
});
