// The set-up journey of the real Partner Center, from a new partner to the first customers in production, and what
// comes with it: applications, keys, people, resellers, other clouds.

import { aCompanyEnrols } from "./chapters/a-company-enrols.ts";
import { aCustomersPapers } from "./chapters/a-customers-papers.ts";
import { aCustomersPeople } from "./chapters/a-customers-people.ts";
import { aNationalCloud } from "./chapters/a-national-cloud.ts";
import { aNewPartner } from "./chapters/a-new-partner.ts";
import { anExistingApp } from "./chapters/an-existing-app.ts";
import { apiAccess } from "./chapters/api-access.ts";
import { aProvidersSandbox } from "./chapters/a-providers-sandbox.ts";
import { goingLive } from "./chapters/going-live.ts";
import { keysComeAndGo } from "./chapters/keys-come-and-go.ts";
import { nothingIsShared } from "./chapters/nothing-is-shared.ts";
import { testing, theLimit } from "./chapters/testing.ts";
import { theEnd } from "./chapters/the-end.ts";
import { theIntegrationSandbox } from "./chapters/the-integration-sandbox.ts";
import { thePartnersPeople } from "./chapters/the-partners-people.ts";
import { tokens } from "./chapters/tokens.ts";
import type { Chapter } from "./play.ts";
import type { Story } from "./story.ts";

export const chapters: readonly Chapter<Story>[] = [
  aNewPartner, theIntegrationSandbox, apiAccess, tokens, testing, theLimit, goingLive, nothingIsShared,
  thePartnersPeople, aCustomersPeople, aCustomersPapers, anExistingApp, aCompanyEnrols, aProvidersSandbox, aNationalCloud,
  // It takes the world a year on, so it is the last.
  keysComeAndGo, theEnd,
];
