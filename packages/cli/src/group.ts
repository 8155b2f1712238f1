// A group of commands, one of which is meant where none is named: a word that is no command of the group comes to that one.

import type { Command } from "commander";

export function withUsual(group: Command, usual: Command, others: readonly Command[]): Command {
  group.addCommand(usual.allowExcessArguments(), { isDefault: true });
  for (const command of others) group.addCommand(command);
  usual.hook("preAction", (_usual, { args: [word] }) => {
    if (word !== undefined) group.error(`error: unknown command '${word}'. The commands of ${group.name()} are: ${group.commands.map((command) => command.name()).join(", ")}`, { exitCode: 2 });
  });
  return group;
}
