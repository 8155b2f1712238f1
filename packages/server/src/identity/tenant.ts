// Which tenant a request's first path segment means: its GUID, any of its domains, or no tenant in particular.

import { clouds, type CloudName } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import type { Reader } from "../database/index.ts";
import { findDirectory, findDirectoryByDomain, type Directory } from "../directories/index.ts";
import { refusals, TokenRefused, type Refusal } from "./errors.ts";

/** Segments that name no tenant; `consumers` are personal accounts, which partners have none of. */
const placeless = new Set(["common", "organizations"]);
const domainPattern = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
const emptyGuid = "00000000-0000-0000-0000-000000000000";

export const isPlaceless = (segment: string): boolean => placeless.has(segment.toLowerCase());

export interface TenantQuestion {
  readonly segment: string;
  /** The cloud whose login host the request named; absent where the request named this server itself. */
  readonly cloud?: CloudName;
  /** How an unknown tenant is refused: documents have their own word for it. */
  readonly unknown: Refusal;
}

export async function findTenant(reader: Reader, question: TenantQuestion): Promise<Directory> {
  const { segment, cloud } = question;
  if (segment === emptyGuid) throw new TokenRefused(refusals.emptyTenant, { tenant: segment });
  const byId = isGuid(segment);
  if (!byId && !domainPattern.test(segment)) {
    const known = segment.toLowerCase() === "consumers" ? question.unknown : refusals.malformedTenant;
    throw new TokenRefused(known, { tenant: segment });
  }
  const directory = await (byId ? findDirectory(reader, segment) : findDirectoryByDomain(reader, segment));
  if (!directory || directory.creating) throw new TokenRefused(question.unknown, { tenant: segment });
  checkCloud(directory, segment, cloud);
  return directory;
}

/** At the name of a cloud only its own tenants get anything, and those that its older pages sent there. */
export function checkCloud(directory: Directory, segment: string, cloud: CloudName | undefined): void {
  if (cloud === undefined || directory.cloud === cloud || clouds[directory.cloud].olderAuthority === cloud) return;
  const authority = `https://${clouds[directory.cloud].loginHosts[0]}/`;
  throw new TokenRefused(refusals.otherCloud, { tenant: segment, authority });
}
