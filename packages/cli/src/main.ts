// The program `understudy`. Each command is in its own file and loaded when it is called.

import { Command, CommanderError } from "commander";
import { accountCommand } from "./commands/account.ts";
import { agendaCommand } from "./commands/agenda.ts";
import { caCommand } from "./commands/ca.ts";
import { callCommand } from "./commands/call.ts";
import { appsCommand } from "./commands/apps.ts";
import { completionCommand } from "./commands/completion.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { clockCommand } from "./commands/clock.ts";
import { consoleCommand } from "./commands/console.ts";
import { execCommand } from "./commands/exec.ts";
import { exportCommand } from "./commands/export.ts";
import { invoiceCommand } from "./commands/invoice.ts";
import { keysCommand } from "./commands/keys.ts";
import { mailCommand } from "./commands/mail.ts";
import { mfaPolicyCommand } from "./commands/mfa-policy.ts";
import { pricesCommand } from "./commands/prices.ts";
import { profileCommand } from "./commands/profile.ts";
import { requestsCommand } from "./commands/requests.ts";
import { resetCommand } from "./commands/reset.ts";
import { sandboxCommand } from "./commands/sandbox.ts";
import { approveCommand, declineCommand, expireCommand, signInsCommand } from "./commands/sign-ins.ts";
import { statusCommand } from "./commands/status.ts";
import { tokenCommand } from "./commands/token.ts";
import { upCommand } from "./commands/up.ts";
import { usageCommand } from "./commands/usage.ts";
import { userCommand } from "./commands/user.ts";
import { watchReader } from "./reader.ts";
import { UserMistake } from "./user-mistake.ts";
import { version } from "./version.ts";

const program = new Command("understudy")
  .description("A complete Partner Center that anyone can run")
  .version(version)
  .enablePositionalOptions()
  .showHelpAfterError("(understudy --help shows what there is)");

const commands = [
  upCommand, execCommand, statusCommand, consoleCommand, requestsCommand, clockCommand, agendaCommand, mailCommand, tokenCommand, callCommand, profileCommand, pricesCommand, invoiceCommand, usageCommand, userCommand,
  accountCommand, appsCommand, mfaPolicyCommand, sandboxCommand, signInsCommand, approveCommand, declineCommand, expireCommand, keysCommand,
  resetCommand, exportCommand, caCommand, doctorCommand, () => completionCommand(() => program),
];
for (const command of commands) {
  program.addCommand(command());
}
exitByThrowing(program);
watchReader();

/** A mistake of the user exits with 2 and says what to do; a refusal of the world with 1; a bug shows its stack. */
try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** And says what is wrong in lines that begin as all lines of this program do. */
function exitByThrowing(command: Command): void {
  command.exitOverride().configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "understudy: ")) });
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
