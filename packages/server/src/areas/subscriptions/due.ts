// What falls due for subscriptions besides their terms: work that goes on after its answer.

import type { Due } from "../../world/index.ts";
import { entitlementFollows, followEntitlement } from "./azure-entitlements.ts";
import { goOnWithUpgrade, productUpgradeGoesOn } from "./product-upgrade-due.ts";
import { endRegistration, registrationEnds } from "./registration.ts";
import { goOn, transitionGoesOn } from "./transition-due.ts";

export const subscriptionWorkDue: ReadonlyMap<string, Due> = new Map([
  [entitlementFollows, followEntitlement], [registrationEnds, endRegistration], [transitionGoesOn, goOn], [productUpgradeGoesOn, goOnWithUpgrade],
]);
