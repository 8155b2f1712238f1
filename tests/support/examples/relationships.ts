// The relationships of partners with each other.

import type { Maker } from "./maker.ts";

export const relationshipsMakers: Readonly<Record<string, Maker>> = {
  "relationships.list": () => ({ query: "relationship_type=IsIndirectCloudSolutionProviderOf" }),
  "customers.relationships.list": (_scene, { customerId }) => ({ params: { customerId } }),
};
