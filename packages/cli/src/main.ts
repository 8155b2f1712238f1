// The program `understudy`. Each command is in its own file and loaded when it is called.

import { Command, CommanderError } from "commander";
import { caCommand } from "./commands/ca.ts";
import { clockCommand } from "./commands/clock.ts";
import { exportCommand } from "./commands/export.ts";
import { resetCommand } from "./commands/reset.ts";
import { statusCommand } from "./commands/status.ts";
import { tokenCommand } from "./commands/token.ts";
import { upCommand } from "./commands/up.ts";
import { UserMistake } from "./user-mistake.ts";
import { version } from "./version.ts";

const program = new Command("understudy")
  .description("A complete Partner Center that anyone can run")
  .version(version)
  .showHelpAfterError("(understudy --help shows what there is)");

for (const command of [upCommand, statusCommand, clockCommand, tokenCommand, resetCommand, exportCommand, caCommand]) {
  program.addCommand(command());
}
exitByThrowing(program);

/** A mistake of the user exits with 2 and says what to do; a refusal of the world with 1; a bug shows its stack. */
try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitByThrowing(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) exitByThrowing(child);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserMistake) {
    process.stderr.write(`understudy: ${error.message}\n`);
    return error.exitCode;
  }
  process.stderr.write(`understudy: this is a bug. ${(error as Error).stack ?? String(error)}\n`);
  return 70;
}
