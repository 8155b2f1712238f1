// Customers: one is added, with users of its own, and changed in every way that its pages offer.

import type { Desk } from "../desk.ts";
import { fillAddress } from "./addresses.ts";
import type { Flow } from "./flow.ts";

const by = "contoso";

export async function openCustomer(desk: Desk, name: string, page: string): Promise<void> {
  await desk.goTo("Customers");
  await desk.page.getByRole("table").getByRole("link", { name, exact: true }).click();
  await desk.waitForPage(name);
  await desk.page.getByRole("navigation", { name: "Pages of this customer" }).getByRole("link", { name: page, exact: true }).click();
}

async function addCustomer(desk: Desk, name: string): Promise<void> {
  await desk.goTo("Customers");
  await desk.press("Add customer");
  await desk.waitForPage("Add customer");
  await desk.choose("Country/region", "United States");
  await fillAddress(desk);
  await desk.fill({
    "Company name": name, "Primary domain name": name.toLowerCase(), "First name": "Robin", "Last name": "Reyes",
    "Email address": "robin@example.com", "Phone number": "4255550100",
  });
  await desk.see(/ is available$/);
  await desk.press("Next: Review");
  await desk.part("Review").waitFor();
  await desk.press("Add customer");
  await desk.waitForPage("Customer added");
}

export const customersFlows: readonly Flow[] = [
  { name: "a customer is added", by, click: (desk) => addCustomer(desk, "Wingtip") },
  {
    name: "a customer's billing profile is changed", by, click: async (desk) => {
      await openCustomer(desk, "Wingtip", "Account");
      await desk.press("Edit billing profile");
      await desk.fill({ "Email address": "invoices@example.com" });
      await desk.press("Save");
      await desk.see("The billing profile is saved");
    },
  },
  {
    name: "a verified domain is added to a customer's tenant", by, click: async (desk) => {
      await openCustomer(desk, "Wingtip", "Account");
      await desk.press("Add verified domain");
      await desk.fill({ "Domain name": "wingtip.example.com" });
      await desk.part("Domains").getByRole("button", { name: "Add verified domain" }).click();
      await desk.see("wingtip.example.com is added");
    },
  },
  {
    name: "a customer's agreement is confirmed", by, click: async (desk) => {
      await openCustomer(desk, "Wingtip", "Agreement");
      await desk.press("Confirm agreement");
      await desk.fill({ "Date of acceptance": "2026-11-20" });
      await desk.press("Confirm agreement");
      await desk.see("The agreement is confirmed");
    },
  },
  {
    name: "a customer's qualification is set", by, click: async (desk) => {
      await openCustomer(desk, "Wingtip", "Qualification");
      await desk.press("Set qualification");
      await desk.page.getByLabel("Kind of school").selectOption("K12");
      await desk.press("Save qualification");
      await desk.see(/is under review$/);
    },
  },
  {
    name: "a customer's user is added and changed", by, click: async (desk) => {
      await openCustomer(desk, "Wingtip", "Users");
      await desk.press("Add user");
      for (const [label, value] of Object.entries({ "First name": "Sam", "Last name": "Lee", "Display name": "Sam Lee", "User name": "sam" })) {
        await desk.dialog.getByLabel(label).first().fill(value);
      }
      await desk.dialog.getByRole("button", { name: "Add user" }).click();
      await desk.secret("Temporary password");
      await desk.dialog.getByRole("button", { name: "Close" }).last().click();
      await desk.chooseOf("Sam Lee", "Edit");
      await desk.dialog.getByLabel("Phone number").fill("4255550101");
      await desk.confirm("Save");
    },
  },
  {
    name: "a customer's user gets another password and a role, and loses it", by, click: async (desk) => {
      await openCustomer(desk, "Wingtip", "Users");
      await desk.chooseOf("Sam Lee", "Reset password");
      await desk.dialog.getByRole("button", { name: "Reset password" }).click();
      await desk.secret("Temporary password");
      await desk.dialog.getByRole("button", { name: "Close" }).last().click();
      await desk.chooseOf("Sam Lee", "Directory roles");
      const role = desk.dialog.getByRole("checkbox").first();
      await role.click();
      await desk.dialog.getByRole("checkbox", { checked: true }).waitFor();
      await role.click();
      await desk.dialog.getByRole("checkbox", { checked: true }).waitFor({ state: "detached" });
      await desk.dialog.getByRole("button", { name: "Close" }).click();
    },
  },
  {
    name: "a customer's user is deleted and restored", by, click: async (desk) => {
      await openCustomer(desk, "Wingtip", "Users");
      await desk.chooseOf("Sam Lee", "Delete user");
      await desk.confirm("Delete user");
      await desk.page.getByRole("tab", { name: "Deleted users" }).click();
      await desk.chooseOf("Sam Lee", "Restore user");
      await desk.see("Sam Lee is restored");
    },
  },
  {
    name: "delegated administration and then the relationship with a customer are ended", by, click: async (desk) => {
      await openCustomer(desk, "Wingtip", "Account");
      await desk.press("Remove delegated admin privileges");
      await desk.confirm("Remove delegated admin privileges");
      await desk.press("Remove relationship");
      await desk.confirm("Remove relationship", "Wingtip");
    },
  },
  {
    name: "a sandbox's customer is deleted", by: "contosobox", click: async (desk) => {
      await openCustomer(desk, "tailspin", "Account");
      await desk.press("Delete customer");
      await desk.confirm("Delete customer", "tailspin");
    },
  },
];
