// Applications that need no registration: the service's own, which are known in every tenant.

/** As whom the service's own pages sign a user in; as a resource it has the same id. */
export const partnerCenterClient = "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd";

/** Public clients that are known in every tenant: the Partner Center pages themselves, and the Azure CLI (ID-3). */
export const wellKnownClients: ReadonlyMap<string, string> = new Map([
  [partnerCenterClient, "Microsoft Partner Center"],
  ["04b07795-8ddb-461a-bbee-02f9e1bf7b46", "Microsoft Azure CLI"],
]);
