// Whether a resource is still the one that a client has seen, before it is replaced.

import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";

/** The header If-Match counts before the ETag in the body; without either whatever there is is replaced. */
export function checkVersion(etag: string, ifMatch: string | undefined, given: string | undefined): void {
  if (ifMatch !== undefined && ifMatch !== etag) throw new Fault(faults.preconditionFailed);
  if (ifMatch === undefined && given !== undefined && given !== etag) throw new Fault(faults.staleEtag);
}
