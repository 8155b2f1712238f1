// What is known of a client that is tested, beside its program.

import type { TestFolder } from "../support/folders.ts";
import type { Place } from "./run-program.ts";

export interface TestedClient {
  readonly name: string;
  /** Its program in `programs/`, where that is not of its name. */
  readonly program?: string;
  readonly endpoint: "identity.tokenV1" | "identity.tokenV2";
  /** Whether it keeps the tokens that it gets. */
  readonly caches: boolean;
  /** Requests of its own making that are refused in each run, beside that with the wrong key. */
  readonly vain?: number;
  /** The error by which it refuses a wrong key. */
  readonly wrongKeyError: string;
  /** Whether it can go through the tunnel that stands for the real host names. */
  readonly tunnels: boolean;
  /** Whether its program can prove itself with a certificate, too. */
  readonly takesCertificates?: boolean;
  /** Whether it must know the tenant by its id, because it holds the issuer against the authority that it was given. */
  readonly byTenantId?: boolean;
  /** What its program finds in its environment beside what every program does. Files for it go into the folder. */
  readonly environment?: (place: Place, folder: TestFolder) => Promise<Readonly<Record<string, string>>>;
}
