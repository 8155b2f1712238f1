// Buying for a customer by click: from the catalogue into a real cart, past a line that cannot be bought, to orders and
// their subscriptions.

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { customerDraft } from "../support/customers.ts";
import { acceptAgreement, begun, skus } from "../support/purchases.ts";
import { made } from "../support/scene.ts";
import { startWorld, type Json } from "../support/world.ts";
import { seriousFaults } from "./axe.ts";
import { loginOf, type Desk } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";
import { whatSticksOut } from "./width.ts";

const visioPromotion = "39NFJQT1PJQB:0001:39NFJQT1Q5KN";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-06-15T09:30:00Z") } as const;

describe("adding products for a customer", { skip: program === undefined }, () => {
  const here = inBrowser(() => startWorld({ clock }));
  let token: string;
  before(async () => { token = await here.world.userToken(here.world.primary); });

  const newCustomer = async (name: string): Promise<string> => (await made(here.world, "/v1/customers", { token, body: customerDraft(name) })).id as string;
  const pathOf = (customerId: string) => `/dashboard/customers/${customerId}/add-products`;
  const list = async (customerId: string, what: string): Promise<Json[]> => (await here.world.call("GET", `/v1/customers/${customerId}/${what}`, { token })).json.items;
  const cart = (desk: Desk) => desk.part("Cart");

  async function choose(desk: Desk, title: string, quantity: string): Promise<void> {
    await desk.press(`Choose ${title}`);
    await desk.page.getByRole("spinbutton", { name: "Quantity", exact: true }).fill(quantity);
    await desk.press("Add to cart");
    await cart(desk).getByRole("spinbutton", { name: `Quantity of ${title}`, exact: true }).waitFor();
  }

  test("licenses with a promotion are bought after a line was mended, and are there", async () => {
    const customerId = await newCustomer("Buyer");
    const desk = await here.desk();
    await desk.enter(loginOf(here.world.primary), pathOf(customerId));
    await desk.press("Choose Visio Plan 1");
    await desk.see("Visio Plan 1, test promotion: 5% off");
    await desk.press("Close Visio Plan 1");
    await choose(desk, "Visio Plan 1", "2");
    await choose(desk, "Microsoft 365 Business Standard", "300");

    const quantity = cart(desk).getByRole("spinbutton", { name: "Quantity of Microsoft 365 Business Standard" });
    await quantity.fill("301");
    await quantity.press("Enter");
    const problem = cart(desk).getByRole("alert");
    await problem.waitFor();
    assert.deepEqual(await seriousFaults(desk.page), []);
    assert.match(await problem.innerText(), /301 seats are more than the 300/);
    assert.equal(await cart(desk).getByRole("button", { name: "Review" }).getAttribute("aria-disabled"), "true");
    await problem.getByRole("button", { name: "Take 300" }).click();
    await problem.waitFor({ state: "detached" });

    await desk.press("Review");
    await desk.see("The customer's agreement is not confirmed");
    assert.deepEqual(await seriousFaults(desk.page), []);
    await desk.press("Confirm the agreement");
    await desk.page.waitForURL(`**/customers/${customerId}/agreement`);
    await acceptAgreement(here.world, { token, customerId });

    // Whoever comes back finds the cart.
    await desk.visit(pathOf(customerId));
    await cart(desk).getByText("2 items").waitFor();
    await desk.press("Review");
    await desk.check(/^I confirm that the partner of record/);
    await desk.press("Buy");
    await desk.see(/^The order is placed$/);
    await desk.press("Visio Plan 1");
    await desk.waitForPage("Visio Plan 1");

    const bought = await list(customerId, "subscriptions");
    const told = bought.map(({ offerName, quantity: count, promotionId = "" }) => `${offerName} ${count} ${promotionId}`).toSorted();
    assert.deepEqual(told, ["Microsoft 365 Business Standard 300 ", `Visio Plan 1 2 ${visioPromotion}`]);
    await desk.visit(pathOf(customerId));
    await desk.see("The cart is empty");
    await desk.close();
  });

  test("what failed at the purchase is told with its reason beside what was bought, and goes into a cart of its own", async () => {
    const customerId = await newCustomer("Unlucky");
    const desk = await here.desk();
    await desk.enter(loginOf(here.world.primary), pathOf(customerId));
    await choose(desk, "Visio Plan 1", "1");
    await desk.press("Choose Microsoft 365 Business Standard");
    await desk.page.getByRole("radio", { name: /^1 month, billed monthly/ }).check();
    await desk.page.getByRole("spinbutton", { name: "Quantity", exact: true }).fill("200");
    await desk.press("Add to cart");
    await cart(desk).getByText("2 items").waitFor();
    await desk.press("Review");
    await desk.part("Order 2").waitFor();
    await desk.check(/^I confirm that the partner of record/);
    const refused = desk.page.waitForResponse((response) => response.url().endsWith("/checkout"));
    await desk.press("Buy");
    assert.equal((await refused).status(), 403);
    await acceptAgreement(here.world, { token, customerId });

    // Meanwhile most of what was left is bought elsewhere.
    await begun(here.world, { accountId: here.world.primary.tenantId, customerId, sku: skus.businessStandard, quantity: 200 });
    await desk.press("Buy");
    await desk.see(/^The order is placed$/);
    const failed = desk.part("An order could not be placed");
    await failed.getByText(/200 seats are more than the 100/).first().waitFor();
    await failed.getByText("Microsoft 365 Business Standard").waitFor();
    await failed.getByRole("button", { name: "Change the cart" }).click();
    await cart(desk).getByText("1 item").waitFor();
    await cart(desk).getByRole("button", { name: "Take 100" }).click();
    await desk.press("Review");
    await desk.press("Buy");
    await desk.see(/^The order is placed$/);
    assert.deepEqual((await list(customerId, "subscriptions")).map(({ quantity }) => quantity).toSorted(), [1, 100, 200]);
    await desk.close();
  });

  test("on a narrow screen the cart opens at the side, and nothing sticks out", async () => {
    const customerId = await newCustomer("Narrow");
    const desk = await here.desk({ viewport: { width: 320, height: 800 } });
    await desk.enter(loginOf(here.world.primary), pathOf(customerId));
    await desk.press("Choose Visio Plan 1");
    await desk.see("Visio Plan 1, test promotion: 5% off");
    assert.deepEqual([...await whatSticksOut(desk.page), ...await seriousFaults(desk.page)], []);
    await desk.press("Add to cart");
    await desk.press("Cart (1)");
    await desk.dialog.getByRole("button", { name: "Review" }).waitFor();
    assert.deepEqual(await seriousFaults(desk.page), []);
    await desk.dialog.getByRole("button", { name: "Remove Visio Plan 1" }).click();
    await desk.see("The cart is empty");
    await desk.close();
  });
});
