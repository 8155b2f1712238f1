// What may come next on a line: a command, one of its options, or after `call` an operation and its parameters.

import type { Command } from "commander";

export async function offersFor(root: Command, words: readonly string[]): Promise<readonly string[]> {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const all = before[0] === "call" ? await ofCall(before.slice(1)) : ofCommand(reached(root, before));
  return all.filter((offer) => offer.startsWith(typed)).toSorted();
}

/** The command that the words lead to. */
function reached(command: Command, words: readonly string[]): Command {
  const [first, ...rest] = words;
  const next = command.commands.find((child) => child.name() === first);
  return next ? reached(next, rest) : command;
}

function ofCommand(command: Command): readonly string[] {
  const visible = command.createHelp().visibleCommands(command).map((child) => child.name());
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return [...visible, ...choices, ...flagsOf(command)];
}

async function ofCall([name]: readonly string[]): Promise<readonly string[]> {
  const [{ callable }, { commandFor }] = await Promise.all([import("../call/find.ts"), import("../call/options.ts")]);
  const operation = callable.find(({ id }) => id === name);
  return operation ? flagsOf(commandFor(operation)) : [...callable.map(({ id }) => id), "--list"];
}

const flagsOf = (command: Command): readonly string[] => command.options.flatMap(({ long }) => long ?? []);
