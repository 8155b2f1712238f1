// The set-up journey of the real Partner Center, from a new partner to the first customers in production.

import { aNewPartner } from "./chapters/a-new-partner.ts";
import { apiAccess } from "./chapters/api-access.ts";
import { goingLive } from "./chapters/going-live.ts";
import { nothingIsShared } from "./chapters/nothing-is-shared.ts";
import { testing, theLimit } from "./chapters/testing.ts";
import { theEnd } from "./chapters/the-end.ts";
import { theIntegrationSandbox } from "./chapters/the-integration-sandbox.ts";
import { tokens } from "./chapters/tokens.ts";
import type { Chapter } from "./play.ts";
import type { Story } from "./story.ts";

export const chapters: readonly Chapter<Story>[] = [
  aNewPartner, theIntegrationSandbox, apiAccess, tokens, testing, theLimit, goingLive, nothingIsShared, theEnd,
];
