// What people change of themselves.

import { logins } from "../all-pages-world.ts";
import type { Flow } from "./flow.ts";

const by = "contoso";
const chosen = "Battery-Staple-9";

export const ownFlows: readonly Flow[] = [
  {
    name: "somebody's own profile is changed", by, click: async (desk) => {
      await desk.visit("/dashboard/my-profile");
      await desk.fill({ "First name": "Alex", "Contact email": "alex@contoso.example" });
      await desk.press("Save");
      await desk.see("Your profile is saved");
    },
  },
  {
    name: "somebody's own password is changed", by, click: async (desk) => {
      await desk.visit("/dashboard/my-profile");
      await desk.fill({ "Current password": logins[by]?.password ?? "", "New password": chosen, "New password again": chosen });
      await desk.press("Change password");
      await desk.waitForPage("Sign in");
      await desk.fillSignIn({ userName: logins[by]?.userName ?? "", password: chosen });
      await desk.see("Your password is changed");
    },
  },
];
