// The server that the clients are tested against: the command line's own program with the seed `demo`, in a process
// of its own, on ports of its own.

import path from "node:path";
import type { ReadyAccount } from "@understudy/server";
import { startServer } from "../../tools/tour/server-process.ts";
import type { Place } from "./run-program.ts";

const program = path.resolve(import.meta.dirname, "../../packages/cli/src/main.ts");

export interface Served {
  readonly sandbox: ReadyAccount;
  readonly primary: ReadyAccount;
  /** The server under its own name. */
  readonly place: Place;
  readonly httpsPort: number;
  /** Requests that an operation has answered so far, by status. */
  countsOf(operation: string): Promise<Readonly<Record<string, number>>>;
  /** Answers the exit code. */
  stop(): Promise<number | null>;
}

export async function serve(): Promise<Served> {
  const { ready, stop } = await startServer(program, "demo");
  const { urls, caCertificate, accounts } = ready;
  const accountOf = (kind: ReadyAccount["kind"]) => accounts.find((account) => account.kind === kind) as ReadyAccount;
  return {
    sandbox: accountOf("sandbox"),
    primary: accountOf("primary"),
    place: { authority: urls.login, apiRoot: urls.api, caCertificate },
    httpsPort: Number(new URL(urls.https).port),
    countsOf: async (operation) => countsIn(await (await fetch(`${urls.http}/metrics`)).text(), operation),
    stop,
  };
}

function countsIn(metrics: string, operation: string): Record<string, number> {
  const lines = metrics.matchAll(/^understudy_requests_total\{operation="(.+)",status="(\d+)"\} (\d+)$/gm);
  const ofOperation = [...lines].filter(([, name]) => name === operation);
  return Object.fromEntries(ofOperation.map(([, , status = "", count]) => [status, Number(count)]));
}
