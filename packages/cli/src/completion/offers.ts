// What may come next on a line: a command, one of its options, a value of the option before it, or after `call` an
// operation and its parameters.

import type { Command, Option } from "commander";

export async function offersFor(root: Command, words: readonly string[]): Promise<readonly string[]> {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const all = before[0] === "call" ? await ofCall(before.slice(1)) : ofCommand(reached(root, before), before.at(-1));
  return all.filter((offer) => offer.startsWith(typed)).toSorted();
}

/** The command that the words lead to. */
function reached(command: Command, words: readonly string[]): Command {
  const [first, ...rest] = words;
  const next = command.commands.find((child) => child.name() === first || child.aliases().includes(first ?? ""));
  return next ? reached(next, rest) : command;
}

function ofCommand(command: Command, last: string | undefined): readonly string[] {
  const awaiting = awaitingValue(command, last);
  if (awaiting) return awaiting.argChoices ?? [];
  const visible = command.createHelp().visibleCommands(command).map((child) => child.name());
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return [...visible, ...choices, ...flagsOf(command)];
}

/** Where the word before is an option that has to have a value, nothing but that may come. */
const awaitingValue = (command: Command, last: string | undefined): Option | undefined =>
  command.options.find(({ long, short, required }) => required && last !== undefined && (long === last || short === last));

async function ofCall([name, ...typed]: readonly string[]): Promise<readonly string[]> {
  const [{ callable }, { commandFor, membersOf }] = await Promise.all([import("../call/find.ts"), import("../call/options.ts")]);
  const operation = callable.find(({ id }) => id === name);
  if (!operation) return [...callable.map(({ id }) => id), "--list"];
  const last = typed.at(-1);
  return membersOf(operation, last) ?? ofCommand(commandFor(operation), last);
}

const flagsOf = (command: Command): readonly string[] => command.options.filter(({ hidden }) => !hidden).flatMap(({ long }) => long ?? []);
