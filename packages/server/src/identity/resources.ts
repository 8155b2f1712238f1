// What tokens can be asked for: the resources that every tenant knows, each under its URI and its application id.
// Source: identity reference section 1 and ID-1 (a resource is named by URI, with or without a slash, or by id).

import { cloudNames, clouds, type Cloud, type CloudName } from "@understudy/contract";

export type ResourceName = keyof Cloud["resources"];

const applicationIds: Readonly<Record<ResourceName, string>> = {
  partnerCenter: "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd",
  azureAdGraph: "00000002-0000-0000-c000-000000000000",
  microsoftGraph: "00000003-0000-0000-c000-000000000000",
  resourceManager: "797f4846-ba00-4fd7-ba43-dac1f8f63013",
};

/** Public clients that are known in every tenant: the Partner Center pages themselves, and the Azure CLI (ID-3). */
export const wellKnownClients: ReadonlyMap<string, string> = new Map([
  ["fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd", "Microsoft Partner Center"],
  ["04b07795-8ddb-461a-bbee-02f9e1bf7b46", "Microsoft Azure CLI"],
]);

const namesByIdentifier = new Map<CloudName, Map<string, ResourceName>>(
  cloudNames.map((cloud) => [cloud, identifiersOf(clouds[cloud])]),
);

function identifiersOf(cloud: Cloud): Map<string, ResourceName> {
  const names = Object.keys(cloud.resources) as ResourceName[];
  return new Map(names.flatMap((name) => [[cloud.resources[name], name], [applicationIds[name], name]]));
}

/** Which resource of a cloud an identifier names, if any. */
export function resourceNamed(cloud: CloudName, identifier: string): ResourceName | undefined {
  return namesByIdentifier.get(cloud)?.get(identifier.replace(/\/$/, "").toLowerCase());
}
