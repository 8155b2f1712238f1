// All of the SDK that is made from the contract: its models, its operations, and where the clouds are.

import { cloudNames, clouds, sharedHosts } from "@understudy/contract";
import { wholeOperations, type WholeOperation } from "@understudy/contract/whole";
import type { Artefact } from "./artefact.ts";
import { modelArtefacts, modelsOf } from "./sdk-models.ts";
import { operationArtefacts } from "./sdk-operations.ts";

/** Not the token service's, which is a credential's business, nor what is Understudy's own, nor what partners serve. */
const hosts: ReadonlySet<string> = new Set(["api", "graph", "partnerApi", "billingExport", "delegatedAdmin"]);

export const operationsOfSdk: readonly WholeOperation[] =
  wholeOperations.filter((operation) => hosts.has(operation.host) && !("ownRoute" in operation && operation.ownRoute));

const models = modelsOf(operationsOfSdk);

const cloudHosts = Object.fromEntries(cloudNames.map((name) => {
  const { apiHost, loginHosts: [loginHost], resources: { partnerCenter, microsoftGraph } } = clouds[name];
  return [name, { apiHost, loginHost, partnerCenter, microsoftGraph }];
}));

const cloudsFile: Artefact = {
  path: "packages/sdk/src/clouds.ts",
  make: () => `// Generated from the contract by \`npm run generate\`: where the service is in each cloud.

export type CloudName = ${cloudNames.map((name) => JSON.stringify(name)).join(" | ")};

export interface CloudHosts {
  readonly apiHost: string;
  readonly loginHost: string;
  /** What tokens are asked for: the API's audience. */
  readonly partnerCenter: string;
  readonly microsoftGraph: string;
}

export const clouds: Readonly<Record<CloudName, CloudHosts>> = ${JSON.stringify(cloudHosts, undefined, 2)};

/** Hosts that all clouds share. */
export const sharedHosts = ${JSON.stringify(sharedHosts, undefined, 2)} as const;
`,
};

export const sdkArtefacts: readonly Artefact[] = [cloudsFile, ...modelArtefacts(models), ...operationArtefacts(operationsOfSdk, models)];
