// What partner and customer are to each other, in words.

import type { Item } from "../../api/operation.ts";
import { texts } from "../../strings/index.ts";

export type Customer = Item<"customers.list">;

export const relationshipText = (relationship: Customer["relationshipToPartner"]): string => texts.customers.relationships[relationship];
