// What `understudy call` does once it is called: it finds the operation, reads what was typed after it, and sends it.

import type { Command } from "commander";
import type { WholeOperation } from "@understudy/contract/whole";
import { UserMistake } from "../user-mistake.ts";
import { bodyFrom } from "./body.ts";
import { findByAddress, findOperation } from "./find.ts";
import { helpOf, listed, listInWords } from "./help.ts";
import { commandFor, valuesIn } from "./options.ts";
import { pagesOf } from "./pages.ts";
import { addressOf, refusalOf, send, type Message, type Sent } from "./send.ts";
import { inOneLine, shown } from "./show.ts";
import { tokenFor, type Identity } from "./token.ts";

interface CallFlags extends Identity {
  readonly body?: string;
  readonly example?: true;
  readonly include?: true;
  readonly all?: true;
}

/** By its id, or by a method and a path. */
export async function callOperation(name: string, rest: readonly string[]): Promise<void> {
  const isMethod = /^(?:get|post|put|patch|delete|head)$/i.test(name);
  const [address = "", ...options] = rest;
  if (isMethod && !/^(?:\/|https?:)/i.test(address)) throw new UserMistake(`${name} goes with a path, as in: understudy call ${name.toUpperCase()} /v1/customers`);
  const { operation, typed } = isMethod ? findByAddress(name, address) : { operation: findOperation(name), typed: [] };
  const all = isMethod ? [...typed, ...options] : rest;
  if (all.includes("--help") || all.includes("-h")) return say(helpOf(operation));
  await call(operation, all);
}

export function listOperations(pattern: string | undefined, isJson: boolean): void {
  const operations = listed(pattern);
  if (operations.length === 0) throw new UserMistake(`No operation has "${pattern}" in its id, path or summary. All of them: understudy call --list`, 1);
  const facts = operations.map(({ id, area, status, method, path, summary }) => ({ id, area, status, method, path, summary }));
  say(isJson ? JSON.stringify(facts, null, 2) : listInWords(operations));
}

async function call(operation: WholeOperation, typed: readonly string[]): Promise<void> {
  const command = commandFor(operation).allowExcessArguments(false);
  // An example can be seen before anything is known of what the path names.
  if (typed.includes("--example")) return say(JSON.stringify(await exampleFor(operation), null, 2));
  refuseOtherSpelling(command, typed);
  command.parse([...typed], { from: "user" });
  const flags = command.opts<CallFlags>();
  if (operation.body && flags.body === undefined) throw new UserMistake(`${operation.id} takes a body: give it with --body as JSON, as @file, or as - for what comes in. An example: understudy call ${operation.id} --example`);
  const { path, headers } = addressOf(operation, valuesIn(operation, flags as never));
  const body = flags.body === undefined ? undefined : bodyFrom(flags.body);
  const token = await tokenFor(operation, flags);
  const message = { method: operation.method, path, headers, ...(token !== undefined && { token }), ...(body !== undefined && { body }) };
  if (flags.all) for await (const sent of pagesOf(operation, message, (one) => send(flags, one))) await tell(flags, message, sent);
  else await tell(flags, message, await send(flags, message));
}

/** Names are spelled as on the wire: one in another case would be missed first, and said to be missing. */
function refuseOtherSpelling(command: Command, typed: readonly string[]): void {
  const names = command.options.flatMap(({ long }) => long ?? []);
  for (const [word = ""] of typed.filter((one) => one.startsWith("--")).map((one) => one.split("="))) {
    const meant = names.includes(word) ? undefined : names.find((name) => name.toLowerCase() === word.toLowerCase());
    if (meant !== undefined) throw new UserMistake(`There is no option ${word}. Did you mean ${meant}?`);
  }
}

async function exampleFor({ id, body }: WholeOperation): Promise<unknown> {
  if (body === undefined) throw new UserMistake(`${id} takes no body.`);
  const { exampleOfBody } = await import("@understudy/contract/openapi");
  return exampleOfBody(body as never);
}

/** The answer goes to stdout as it came, refused or not; what is told besides goes to stderr. */
async function tell(flags: CallFlags, { method, path }: Message, sent: Sent): Promise<void> {
  if (flags.include && !flags.json) say([`${sent.status} ${method} ${path}`, ...[...sent.headers].map(([name, value]) => `${name}: ${value}`), ""].join("\n"));
  process.stdout.write(flags.json ? inOneLine(sent) : shown(sent));
  if (sent.status < 400) return;
  process.stderr.write(`understudy: ${await refusalOf(flags, sent)}\n`);
  process.exitCode = 1;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
