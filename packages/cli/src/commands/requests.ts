// `understudy requests`: the last requests to the API and the token service, and why those were refused that were.

import { Command } from "commander";
import { setTimeout } from "node:timers/promises";
import type { InspectedRequest, InspectedRequests } from "@understudy/server";
import { withPages } from "../page.ts";
import { control, plain, print, targeting, type Target } from "../running.ts";

interface RequestsFlags extends Target {
  readonly follow?: boolean;
  readonly refused?: boolean;
  readonly operation?: string;
  readonly account?: string;
  readonly text?: string;
  readonly limit?: string;
}

/** How often a server is asked for what is new. */
const pollMs = 500;

export const requestsCommand = (): Command =>
  targeting(new Command("requests").description("show the last requests, and why they were refused"))
    .option("--follow", "go on with those that come, until it is stopped")
    .option("--refused", "only those that were refused")
    .option("--operation <part>", "only of operations with this in their id")
    .option("--account <account>", "only of this account, by its id or domain")
    .option("--text <part>", "only those with this anywhere in them")
    .option("--limit <number>", "how many at most (default: 100)")
    .action(async (flags: RequestsFlags) => {
      const found = await ask(flags);
      if (!flags.follow) return print(flags, found, ({ requests }) => (requests.length === 0 ? "There are no such requests." : requests.map(inWords).join("\n")));
      await follow(flags, found);
    });

async function ask({ refused, operation = "", account = "", text = "", limit = "", ...target }: RequestsFlags, after?: number): Promise<InspectedRequests> {
  const query = new URLSearchParams({ operation, account, text, limit, status: refused ? "refused" : "", after: after === undefined ? "" : String(after) });
  return (await (await control(target, "GET", `/requests?${query.toString()}`)).json()) as InspectedRequests;
}

/** As JSON, each request is a line of its own. */
async function follow(flags: RequestsFlags, first: InspectedRequests): Promise<never> {
  for (let found = first; ; found = await ask(flags, found.next)) {
    for (const request of found.requests) process.stdout.write(`${flags.json ? JSON.stringify(request) : plain(inWords(request))}\n`);
    await setTimeout(pollMs);
  }
}

function inWords({ at, method, path, status, durationMs, account, user, explanation }: InspectedRequest): string {
  const who = user ?? account?.domain;
  const line = `${at}  ${status}  ${method} ${path}  ${durationMs} ms${who === undefined ? "" : `  ${who}`}`;
  if (!explanation) return line;
  const { name, happened, why, remedy, source } = explanation;
  return [line, `    ${name}: ${happened}`, ...why.map((one) => `      ${one}`), `    ${remedy}`, `    see ${withPages(source)}`].join("\n");
}
