// What a write leaves in the activity log, declared on its descriptor: the handler only says which resource it was.

import type { OperationType, ResourceType } from "../audit/enums.ts";

export interface Recording {
  readonly operationType: OperationType;
  readonly resourceType: ResourceType;
}
