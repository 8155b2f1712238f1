// `understudy call OPERATION`: any operation of the contract, by its id, with its parameters as options.

import { Command } from "commander";
import { calling, ofBody, ofLists } from "../call/options.ts";

interface ListFlags {
  readonly list?: string | true;
  readonly json?: true;
}

/** What an operation takes differs from one to the next: its own command, made when it is called, reads the rest of the line. */
export const callCommand = (): Command =>
  new Command("call")
    .description("call any operation of the API by its id; understudy call OPERATION --help tells what it takes")
    .argument("[operation]", "for example customers.list")
    .argument("[options...]", "its parameters, as --customerId … --body @file")
    .option("--list [pattern]", listWords)
    .option("--json", "print JSON")
    .helpOption(false)
    .configureHelp({ formatHelp: usage })
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (name: string | undefined, rest: readonly string[], { list, json }: ListFlags, command: Command) => {
      if (name === "--help" || name === "-h") return command.help();
      if (name !== undefined && !name.startsWith("-")) return (await import("../call/run.ts")).callOperation(name, [...rest, ...(json ? ["--json"] : [])]);
      if (name !== undefined) command.error(`error: ${name} stands before the operation: its options come behind it, as in: understudy call customers.list ${name}`, { exitCode: 2 });
      if (list === undefined) return command.help({ error: true });
      (await import("../call/run.ts")).listOperations(list === true ? undefined : list, json === true);
    });

const listWords = "the operations, by area: all, or those with this in id, path or summary";

function usage(): string {
  const options = ofLists(ofBody(calling(new Command()))).option("--list [pattern]", listWords).helpInformation();
  return `Usage: understudy call OPERATION [--parameter value]…
       understudy call METHOD PATH [--parameter value]…
       understudy call --list [pattern] [--json]

Calls any operation of the API, as an administrator of the primary account unless told otherwise.

  understudy call --list customers                the operations of customers
  understudy call customers.create --help         what one takes, and what it may answer
  understudy call customers.create --example      a body to begin with
  understudy call customers.list --account sandbox --all
  understudy call GET /v1/customers --account sandbox

Besides its own parameters an operation takes, behind its name:

${options.slice(options.indexOf("Options:"))}`;
}
