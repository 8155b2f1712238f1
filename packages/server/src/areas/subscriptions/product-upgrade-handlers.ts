// The move of a customer's legacy Azure subscriptions to Azure plans, and asking about it.

import type { Of, ProductUpgradesEligibility, subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { getCustomer, nameOf } from "../customers/index.ts";
import { obstacleOf, reasonOf } from "./product-upgrade-rules.ts";
import { statusOf } from "./product-upgrade-wire.ts";
import { beginUpgrade, getUpgrade, standingOf } from "./product-upgrades.ts";

type Ids = "productUpgrades.create" | "productUpgrades.eligibility.check" | "productUpgrades.status.check";

export const productUpgradeHandlers: Pick<Handlers<typeof subscriptionsOperations>, Ids> = {
  "productUpgrades.create": async ({ body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, body.customerId);
    const upgrade = await beginUpgrade(unit, customer);
    record({ customer: nameOf(customer), after: statusOf(upgrade, body) });
    return { location: `productUpgrades/${upgrade.upgradeId}` };
  },

  "productUpgrades.eligibility.check": {
    read: async ({ body, caller }, view) => {
      const customer = await getCustomer(view, caller, body.customerId);
      const standing = await standingOf(view, customer);
      const obstacle = obstacleOf(standing);
      const answer: Of<typeof ProductUpgradesEligibility> = {
        customerId: customer.customerId,
        productFamily: body.productFamily,
        isEligible: obstacle === undefined,
        ...(obstacle && { reason: reasonOf(standing, obstacle) }),
        ...(standing.upgrade && { upgradeId: standing.upgrade.upgradeId }),
        attributes: { objectType: "ProductUpgradesEligibility" },
      };
      return answer;
    },
  },

  "productUpgrades.status.check": {
    read: async ({ params, body, caller }, view) => {
      const customer = await getCustomer(view, caller, body.customerId);
      return statusOf(await getUpgrade(view, customer, params.upgradeId), body);
    },
  },
};
