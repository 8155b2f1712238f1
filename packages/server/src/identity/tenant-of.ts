// The tenant that the first segment of a path names.

import type { Directory } from "../directories/index.ts";
import type { World } from "../world/index.ts";
import type { Authority } from "./authority.ts";
import { refusals } from "./errors.ts";
import { findTenant, isPlaceless } from "./tenant.ts";

/** Undefined for `common` and `organizations`. One statement: a tenant is never half there. */
export async function tenantOf(world: World, segment: string, { cloud }: Authority): Promise<Directory | undefined> {
  if (isPlaceless(segment)) return undefined;
  return findTenant(world.database.statements, { segment, unknown: refusals.unknownTenant, ...(cloud && { cloud }) });
}
