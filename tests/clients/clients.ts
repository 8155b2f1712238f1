// The clients that are tested, each by its program in `programs/`, with what only its own users see.

import { spawnSync } from "node:child_process";

export interface TestedClient {
  /** Of its program. */
  readonly name: string;
  readonly endpoint: "identity.tokenV1" | "identity.tokenV2";
  /** Whether it keeps the tokens that it gets. */
  readonly caches: boolean;
  /** Requests of its own making that are refused in each run, beside that with the wrong key. */
  readonly vain?: number;
  /** The error by which it refuses a wrong key. */
  readonly wrongKeyError: string;
  /** Whether it can go through the tunnel that stands for the real host names. */
  readonly tunnels: boolean;
}

const system: readonly TestedClient[] = [
  { name: "curl", endpoint: "identity.tokenV1", caches: false, wrongKeyError: "Error", tunnels: true },
];

export const clients: readonly TestedClient[] = [
  { name: "msal-node", endpoint: "identity.tokenV2", caches: true, wrongKeyError: "ServerError", tunnels: true },
  { name: "azure-identity", endpoint: "identity.tokenV2", caches: true, wrongKeyError: "AuthenticationRequiredError", tunnels: true },
  // Once it has a token for one resource it tries for the next with a refresh token, though applications get none.
  // Its HTTP library takes a proxy for a server that speaks for others, and sends it the request in the clear.
  { name: "adal-node", endpoint: "identity.tokenV1", caches: true, vain: 1, wrongKeyError: "Error", tunnels: false },
  { name: "fetch", endpoint: "identity.tokenV1", caches: false, wrongKeyError: "Error", tunnels: true },
  { name: "node-https", endpoint: "identity.tokenV2", caches: false, wrongKeyError: "Error", tunnels: true },
  ...system.filter(({ name }) => isInstalled(name)),
];

/** Programs of the system cannot be carried: without one its tests are not there, and say so once. */
function isInstalled(name: string): boolean {
  if (spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0) return true;
  console.error(`*** NO ${name.toUpperCase()} ON THIS MACHINE: it is NOT tested in this run. ***`);
  return false;
}
