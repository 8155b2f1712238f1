// What the operations of the area subscriptions do, by subject.

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
import { upgradeHandlers } from "./upgrade-handlers.ts";

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
