// The reports on multi-factor authentication.

import type { Maker } from "./maker.ts";

export const securityMakers: Readonly<Record<string, Maker>> = {
  "security.partnerRequests.list": () => ({}),
  "security.applicationMfaAdoption.list": () => ({}),
  // Whoever comes without a second factor and is refused has come as well.
  "security.nonMfaPrincipals.list": async ({ world }, { account }) => {
    await world.call("GET", "/v1/customers", { token: await world.userToken(account, { mfa: false }) });
    return {};
  },
};
