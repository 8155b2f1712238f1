// What a customer has bought is changed in every way that the pages of subscriptions and orders offer.

import { strict as assert } from "node:assert";
import type { TestWorld } from "../../support/world.ts";
import type { Desk } from "../desk.ts";
import { buyerName, buyOfEverything, by } from "./bought.ts";
import { openCustomer } from "./customers.ts";
import type { Flow } from "./flow.ts";

async function openSubscription(desk: Desk, name: string): Promise<void> {
  await openCustomer(desk, buyerName, "Subscriptions");
  await desk.page.getByRole("table").getByRole("link", { name, exact: true }).click();
  await desk.waitForPage(name);
}

async function openOrder(desk: Desk, item: string): Promise<void> {
  await openCustomer(desk, buyerName, "Order history");
  await desk.page.getByRole("row").filter({ hasText: item }).getByRole("link").click();
  await desk.waitForPage("Order");
}

const pressInPanel = (desk: Desk, action: string) => desk.dialog.getByRole("button", { name: action, exact: true }).click();

/** The Azure side follows some minutes after it was told. */
async function passAzure(world: TestWorld): Promise<void> {
  const answer = await world.control("POST", "/clock", { advance: "PT10M" });
  assert.equal(answer.status, 200, answer.text);
}

export const subscriptionsFlows: readonly Flow[] = [
  {
    name: "a subscription is renamed and moves to another product", by, operator: buyOfEverything, click: async (desk) => {
      // What pages have read before is not read again at once.
      await desk.visit("/dashboard");
      await openSubscription(desk, "Office");
      await desk.press("Rename");
      await desk.dialog.getByLabel("Name").fill("Head office");
      await pressInPanel(desk, "Save");
      await desk.waitForPage("Head office");
      await desk.press("Upgrade to Microsoft 365 E5");
      await pressInPanel(desk, "Upgrade");
      await desk.see("Under way");
    },
  },
  {
    name: "another publisher's software is activated", by, click: async (desk) => {
      await openSubscription(desk, "Rented");
      await desk.press("Activate");
      await desk.see("The subscription is activated");
    },
  },
  {
    name: "an older subscription gets another support contact and is upgraded", by, click: async (desk) => {
      await openSubscription(desk, "Older");
      await desk.press("Change the support contact");
      await desk.dialog.getByLabel("Name").fill("Second line");
      await pressInPanel(desk, "Save");
      await desk.see("Second line");
      await desk.page.getByRole("button", { name: /^Upgrade to / }).first().click();
      await desk.confirm("Upgrade");
    },
  },
  {
    name: "an older trial is converted", by, click: async (desk) => {
      await openSubscription(desk, "Tried");
      await desk.page.getByRole("button", { name: /^Convert to / }).first().click();
      await pressInPanel(desk, "Convert");
      await desk.dialog.waitFor({ state: "detached" });
    },
  },
  {
    name: "an Azure subscription below a plan is cancelled", by, click: async (desk) => {
      await openSubscription(desk, "Cloud");
      await desk.page.getByRole("button", { name: /^More actions: / }).click();
      await desk.page.getByRole("menuitem", { name: "Cancel" }).click();
      await desk.confirm("Cancel");
    },
  },
  {
    name: "an Azure subscription below a plan is made active again", by, operator: passAzure, click: async (desk) => {
      await openSubscription(desk, "Cloud");
      // As above: the ten minutes have passed since it was read.
      await desk.page.reload();
      await desk.page.getByRole("button", { name: /^More actions: / }).click();
      await desk.page.getByRole("menuitem", { name: "Reactivate" }).click();
      await desk.see(/is being reactivated/);
    },
  },
  {
    name: "an order of software is cancelled", by, click: async (desk) => {
      await openOrder(desk, "Database");
      await desk.press("Cancel order");
      await desk.confirm("Cancel order");
      await desk.see("The order is cancelled");
    },
  },
  {
    name: "an order gets the customer's purchase order", by, click: async (desk) => {
      await openOrder(desk, "Reviewed");
      await desk.page.getByLabel("Purchase order files").setInputFiles({ name: "order.pdf", mimeType: "application/pdf", buffer: Buffer.from("the purchase order") });
      await desk.fill({ "Price that the customer pays": "156.87" });
      await desk.press("Upload");
      await desk.see("The purchase order is uploaded");
    },
  },
];
