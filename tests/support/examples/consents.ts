// The consents to applications that partners give for their customers.

import { made } from "../scene.ts";
import { azureCli } from "../world.ts";
import type { Maker } from "./maker.ts";

/** For the client that the operator's tokens are made with. */
const consent = {
  applicationId: azureCli, displayName: "Example",
  applicationGrants: [{ enterpriseApplicationId: "00000003-0000-0000-c000-000000000000", scope: "User.Read,Directory.AccessAsUser.All" }],
};

export const consentsMakers: Readonly<Record<string, Maker>> = {
  "customers.applicationConsents.create": (_scene, { customerId }) => ({ params: { customerId }, body: consent }),
  "customers.applicationConsents.delete": async ({ world }, { user, customerId }) => {
    await made(world, `/v1/customers/${customerId}/applicationconsents`, { token: user, body: consent });
    return { params: { customerId, applicationId: azureCli } };
  },
};
