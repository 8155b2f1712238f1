// The relationships of partners with each other.

import { newCustomer, ofOne } from "./customers.ts";
import type { Maker } from "./maker.ts";

export const relationshipsMakers: Readonly<Record<string, Maker>> = {
  "relationships.list": () => ({ query: "relationship_type=IsIndirectCloudSolutionProviderOf" }),
  "customers.relationships.list": ofOne((scene, side) => newCustomer(scene, side, { associatedPartnerId: side.resellerId })),
};
