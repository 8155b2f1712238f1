// Applications that need no registration: the service's own, which are known in every tenant.

/** Public clients that are known in every tenant: the Partner Center pages themselves, and the Azure CLI (ID-3). */
export const wellKnownClients: ReadonlyMap<string, string> = new Map([
  ["fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd", "Microsoft Partner Center"],
  ["04b07795-8ddb-461a-bbee-02f9e1bf7b46", "Microsoft Azure CLI"],
]);
