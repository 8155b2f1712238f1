// Prices of one's own, and a purchase for a customer.

import { licenceRow, sheetColumns, sheetOf } from "../../support/price-sheets.ts";
import type { Desk } from "../desk.ts";
import type { Flow } from "./flow.ts";

const by = "contoso";

const buffer = Buffer.from(sheetOf(sheetColumns.licence2021, [{ ...licenceRow, ProductId: "OURS1" }]));

async function putInCart(desk: Desk, title: string): Promise<void> {
  await desk.press(`Choose ${title}`);
  await desk.press("Add to cart");
  await desk.part("Cart").getByRole("button", { name: `Remove ${title}` }).waitFor();
}

const openPage = (desk: Desk, name: string): Promise<void> =>
  desk.page.getByRole("navigation", { name: "Pages of this customer" }).getByRole("link", { name, exact: true }).click();

export const productsFlows: readonly Flow[] = [
  {
    name: "a price sheet is imported", by, click: async (desk) => {
      await desk.goTo("Price sheets");
      await desk.page.getByLabel("Price sheets to import").setInputFiles({ name: "January.csv", mimeType: "text/csv", buffer });
      await desk.see("1 taken, 0 unchanged, 0 refused.");
    },
  },
  {
    name: "a price sheet is deleted", by, click: async (desk) => {
      await desk.chooseOf("January.csv", "Delete");
      await desk.confirm("Delete");
      await desk.see("No price sheet is imported yet");
    },
  },
  {
    name: "products are bought for a customer", by, click: async (desk) => {
      await desk.goTo("Customers");
      await desk.page.getByRole("table").getByRole("link", { name: "adatum", exact: true }).click();
      await desk.waitForPage("adatum");
      await openPage(desk, "Agreement");
      await desk.press("Confirm agreement");
      await desk.fill({ "First name": "Robin", "Last name": "Reyes", "Email address": "robin@example.com", "Date of acceptance": "2026-11-20" });
      await desk.press("Confirm agreement");
      await desk.see("The agreement is confirmed");
      await openPage(desk, "Add products");
      await putInCart(desk, "Visio Plan 1");
      await putInCart(desk, "Visio Plan 2");
      await desk.press("Review");
      await desk.check(/^I confirm that the partner of record/);
      await desk.press("Buy");
      await desk.see("The order is placed");
    },
  },
];
