// An administrator's consent without the pages: permissions of an application for everyone in its tenant, and, as far as the
// resource has them for applications, for the application itself.

import { Type, type Static } from "typebox";
import { clouds } from "@understudy/contract";
import { addServicePrincipal, everyone, findApplication, findResource, grantPermission, permissionNamed } from "../identity/index.ts";
import type { World } from "../world/index.ts";
import { accountOf } from "./mfa-policy.ts";
import { ControlRefused } from "./refusal.ts";

export const ConsentOrder = Type.Object(
  {
    tenantId: Type.Optional(Type.String({ description: "The account's tenant" })),
    domain: Type.Optional(Type.String({ description: "A domain of the account's tenant, instead" })),
    appId: Type.String({ description: "An application that the tenant knows" }),
    resource: Type.Optional(Type.String({ description: "Microsoft Graph when absent" })),
    permissions: Type.Array(Type.String(), { minItems: 1, maxItems: 100, description: "As the resource names them, such as PartnerBilling.Read.All" }),
  },
  { additionalProperties: false },
);

export function giveConsent(world: World, order: Static<typeof ConsentOrder>): Promise<object> {
  return world.unit(async (unit) => {
    const { accountId, cloud } = await accountOf(unit.db, order);
    const tenant = { tenantId: accountId, accountId };
    const appId = order.appId.toLowerCase();
    const application = await findApplication(unit.db, accountId, appId);
    if (!application) throw new ControlRefused(404, `There is no application ${order.appId} in the tenant.`);
    const identifier = order.resource ?? clouds[cloud].resources.microsoftGraph;
    const resource = await findResource(unit.db, { cloud, tenantId: accountId }, identifier);
    if (!resource) throw new ControlRefused(400, `${identifier} is no resource of the cloud ${cloud}.`);
    const permissions = order.permissions.map((given) => {
      const name = permissionNamed(resource, given);
      if (name === undefined) throw new ControlRefused(400, `${resource.title} has no permission ${given}.`);
      return name;
    });
    if (application.servicePrincipalId === undefined) {
      await addServicePrincipal(unit.db, { tenant, appId, servicePrincipalId: unit.ids.guid() }, unit.nowText);
    }
    await grantPermission(unit.db, { tenant, appId, resource: resource.key, userId: everyone, scopes: permissions }, unit.nowText);
    return { tenantId: accountId, appId, resource: identifier, permissions };
  });
}
