// `understudy exec`: runs a program so that the real hosts lead to Understudy, with no change to it or to the machine.

import { Command, InvalidArgumentError, Option } from "commander";
import type { ReadyAccount } from "@understudy/server";
import { isAllowable } from "../exec/hosts.ts";
import { dataFolderDefault } from "../ready.ts";
import { goOnWithoutReader } from "../reader.ts";
import { UserMistake } from "../user-mistake.ts";
import { portNumber } from "./up.ts";

interface ExecFlags {
  readonly data?: string;
  readonly readyFile?: string;
  readonly account?: ReadyAccount["kind"];
  readonly app?: string;
  readonly key?: string;
  readonly allow: readonly string[];
  readonly proxyPort: number;
}

export const execCommand = (): Command =>
  new Command("exec")
    .description("run a program for which the real hosts lead to Understudy")
    .usage("[options] [--] <command> [arguments…]")
    .argument("[command...]", "the program with its arguments: options of exec stand before it")
    .passThroughOptions()
    .option("--data <folder>", `data folder of the running server (default: ${dataFolderDefault}, else a world of its own)`)
    .option("--ready-file <file>", "ready file of the running server, instead of --data")
    .addOption(new Option("--account <kind>", "whose app id, key and domain the program is given").choices(["primary", "sandbox"]))
    .option("--app <appId>", "of the account, this application")
    .option("--key <key>", "the application's key, where it is not known here")
    .option("--allow <host>", "let this host through to the outside, or *.NAME for all below a name; may be repeated", allowable, [])
    .option("--proxy-port <port>", "port of the proxy, 0 for any free one", portNumber, 0)
    .action(async (command: readonly string[], { data, readyFile, account, app, key, allow, proxyPort }: ExecFlags) => {
      if (command.length === 0) throw new UserMistake("exec takes the command that it shall run, for example: understudy exec -- node my-program.js");
      // What was made for the program has to be given back, whether anybody reads on or not.
      goOnWithoutReader();
      const { execute } = await import("../exec/execute.ts");
      const target = { ...(data !== undefined && { data }), ...(readyFile !== undefined && { readyFile }) };
      process.exitCode = await execute({ target, allowed: allow, proxyPort, account, application: { ...(app !== undefined && { app }), ...(key !== undefined && { key }) }, command });
    });

function allowable(text: string, earlier: readonly string[]): readonly string[] {
  if (isAllowable(text)) return [...earlier, text.toLowerCase()];
  if (text === "*") throw new InvalidArgumentError("Everything cannot be let through at once: name the hosts, or *.NAME for all below a name, like *.npmjs.org.");
  throw new InvalidArgumentError("A host is a name or an address alone, like registry.npmjs.org or *.npmjs.org.");
}
