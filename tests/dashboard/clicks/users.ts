// User management: somebody comes, changes, and goes.

import type { Desk } from "../desk.ts";
import type { Flow } from "./flow.ts";

const by = "contoso";

async function openUser(desk: Desk): Promise<void> {
  await desk.goTo("User management", "Account settings");
  await desk.page.getByRole("table").getByRole("link", { name: "Pat Kim" }).click();
  await desk.waitForPage("Pat Kim");
}

export const usersFlows: readonly Flow[] = [
  {
    name: "a user is added", by, click: async (desk) => {
      await desk.goTo("User management", "Account settings");
      await desk.press("Add user");
      await desk.fill({ "First name": "Pat", "Last name": "Kim", "User name": "pat" });
      await desk.check(/^Sales agent/);
      await desk.press("Add user");
      await desk.secret("Temporary password");
    },
  },
  {
    name: "a user's name and roles are changed", by, click: async (desk) => {
      await openUser(desk);
      await desk.press("Edit Roles");
      await desk.check(/^Helpdesk agent/);
      await desk.press("Save");
      await desk.see("Roles of Pat Kim saved");
      await desk.press("Edit Name");
      await desk.fill({ "First name": "Patricia" });
      await desk.press("Save");
      await desk.see("Patricia Kim was saved");
      await desk.press("Edit Name");
      await desk.fill({ "First name": "Pat" });
      await desk.press("Save");
      await desk.see("Pat Kim was saved");
    },
  },
  {
    name: "a user can no longer sign in, and gets another password", by, click: async (desk) => {
      await openUser(desk);
      await desk.page.getByRole("switch", { name: "May sign in" }).click();
      await desk.see("Pat Kim can no longer sign in");
      await desk.press("Reset password");
      await desk.dialog.getByRole("button", { name: "Reset password" }).click();
      await desk.secret("Temporary password");
      await desk.press("I have copied it");
    },
  },
  {
    name: "a user is deleted", by, click: async (desk) => {
      await openUser(desk);
      await desk.press("Delete user");
      await desk.confirm("Delete user");
      await desk.see("Pat Kim was deleted");
    },
  },
];
