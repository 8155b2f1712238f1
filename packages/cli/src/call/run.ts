// What `understudy call` does once it is called: it finds the operation, reads what was typed after it, and sends it.

import type { WholeOperation } from "@understudy/contract/whole";
import { UserMistake } from "../user-mistake.ts";
import { bodyFrom } from "./body.ts";
import { findOperation } from "./find.ts";
import { helpOf, listOfAll } from "./help.ts";
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

export async function callOperation(name: string, typed: readonly string[]): Promise<void> {
  const operation = findOperation(name);
  if (typed.includes("--help") || typed.includes("-h")) return say(helpOf(operation));
  await call(operation, typed);
}

export const listOperations = (): void => say(listOfAll());

async function call(operation: WholeOperation, typed: readonly string[]): Promise<void> {
  const command = commandFor(operation).allowExcessArguments(false);
  // An example can be seen before anything is known of what the path names.
  if (typed.includes("--example")) return say(JSON.stringify(await exampleFor(operation), null, 2));
  command.parse([...typed], { from: "user" });
  const flags = command.opts<CallFlags>();
  if (operation.body === undefined && flags.body !== undefined) throw new UserMistake(`${operation.id} takes no body.`);
  const { path, headers } = addressOf(operation, valuesIn(operation, flags as never));
  const body = flags.body === undefined ? undefined : bodyFrom(flags.body);
  const token = await tokenFor(operation, flags);
  const message = { method: operation.method, path, headers, ...(token !== undefined && { token }), ...(body !== undefined && { body }) };
  if (flags.all) for await (const sent of pagesOf(operation, message, (one) => send(flags, one))) await tell(flags, message, sent);
  else await tell(flags, message, await send(flags, message));
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
