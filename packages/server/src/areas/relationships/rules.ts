// Which relationships a query asks for, pure.

import { partnerRelationshipTypes, type PartnerRelationshipType } from "@understudy/contract";
import { badProperty } from "../../call/index.ts";

/** Clients spell the type in capitals or with underscores. */
export function relationshipTypeOf(text: string | undefined): PartnerRelationshipType {
  const plain = (name: string): string => name.replaceAll("_", "").toLowerCase();
  const found = partnerRelationshipTypes.find((name) => plain(name) === plain(text ?? ""));
  if (found === undefined) throw badProperty("relationship_type", `it is one of ${partnerRelationshipTypes.join(", ")}`);
  return found;
}

/** Whether a name has the part in it, in any case. */
export const isNamed = (name: string, part: string | undefined): boolean => name.toLowerCase().includes(part?.toLowerCase() ?? "");
