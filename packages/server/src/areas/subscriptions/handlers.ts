// What the operations of the area subscriptions do, by subject. A subscription becomes one of another product in five ways:
// - transition-*: licences of the new commerce, and their trials, go to another SKU; the clock carries it out.
// - offer-upgrade*: licences of an older offer go to another older offer, at once (transition-legacy.ts: asked for as a transition).
// - conversion*: a trial of an older offer becomes a paid one, and keeps its id.
// - product-upgrade*: legacy Azure goes below an Azure plan; the wire calls that a product upgrade.
// - update-next-term.ts: what is scheduled for the next term. (Older offers to new commerce: areas/migrations.)

import type { subscriptionPagesOperations, subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { activationHandlers } from "./activation-handlers.ts";
import { azureHandlers } from "./azure-handlers.ts";
import { conversionHandlers } from "./conversion-handlers.ts";
import { getHandlers } from "./get-handlers.ts";
import { timelineHandlers } from "./get-timeline.ts";
import { overageHandlers } from "./overage-handlers.ts";
import { productUpgradeHandlers } from "./product-upgrade-handlers.ts";
import { registrationHandlers } from "./registration-handlers.ts";
import { supportContactHandlers } from "./support-contact-handlers.ts";
import { transitionHandlers } from "./transition-handlers.ts";
import { updateHandlers } from "./update-handlers.ts";
import { upgradeHandlers } from "./offer-upgrade-handlers.ts";

/** The timeline is an internal operation; it is done here, because the room of the others lies below this one. */
export const subscriptionsHandlers: Handlers<typeof subscriptionsOperations> & Handlers<typeof subscriptionPagesOperations> = {
  ...activationHandlers,
  ...azureHandlers,
  ...conversionHandlers,
  ...getHandlers,
  ...overageHandlers,
  ...productUpgradeHandlers,
  ...registrationHandlers,
  ...supportContactHandlers,
  ...timelineHandlers,
  ...transitionHandlers,
  ...updateHandlers,
  ...upgradeHandlers,
};
