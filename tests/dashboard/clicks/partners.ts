// Providers and resellers find each other, and a provider's sandbox has resellers of its own.

import { fillAddress } from "./addresses.ts";
import { logins } from "../all-pages-world.ts";
import type { Flow } from "./flow.ts";

export const partnersFlows: readonly Flow[] = [
  {
    name: "a reseller accepts a provider's request", by: "reseller", click: async (desk, world) => {
      const token = await world.userToken(world.primary, { userName: logins["provider"]?.userName ?? "" });
      const request = await world.call("GET", "/internal/v1/indirectresellers/request", { token });
      await desk.visit(new URL(request.json.link, world.ready.urls.http).href.slice(world.ready.urls.http.length));
      await desk.check(/authorized to accept/);
      await desk.press("Accept partnership");
      await desk.see(/^You and .* are partners$/);
    },
  },
  {
    name: "a sandbox's reseller is added and deleted", by: "providerbox", click: async (desk) => {
      await desk.goTo("Indirect resellers");
      await desk.press("Add Reseller Sandbox");
      await desk.waitForPage("Add Reseller Sandbox");
      await desk.choose("Country/region", "United States");
      await fillAddress(desk);
      await desk.fill({
        "Company name": "Litware", "Primary domain name": "litware", "MPN ID": "6363276", "First name": "Robin", "Last name": "Reyes",
        "Alternate email address": "robin@example.com", "Phone number": "4255550100",
      });
      await desk.see(/ is available$/);
      await desk.press("Add Reseller Sandbox");
      await desk.waitForPage("Reseller added");
      await desk.press("Back to Indirect resellers");
      await desk.chooseOf("Litware", "Delete Reseller Sandbox");
      await desk.confirm("Delete Reseller Sandbox", "Litware");
    },
  },
];
