// `understudy call OPERATION`: any operation of the contract, by its id, with its parameters as options.

import { Command } from "commander";

/** What an operation takes differs from one to the next: its own command, made when it is called, reads the rest of the line. */
export const callCommand = (): Command =>
  new Command("call")
    .description("call any operation of the API by its id; understudy call OPERATION --help tells what it takes")
    .argument("[operation]", "for example customers.list")
    .argument("[options...]", "its parameters, as --customerId … --body @file")
    .option("--list", "every operation there is, by area")
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (name: string | undefined, rest: readonly string[], { list }: { readonly list?: true }) => {
      if (name === undefined && list) return (await import("../call/run.ts")).listOperations();
      if (name === undefined || name === "--help" || name === "-h") return void process.stdout.write(usage);
      await (await import("../call/run.ts")).callOperation(name, rest);
    });

const usage = `Usage: understudy call OPERATION [--parameter value]… [--body JSON|@file|-]

Calls any operation of the API, as an administrator of the primary account unless told otherwise.

  understudy call --list                          every operation there is
  understudy call customers.create --help         what one takes, and what it may answer
  understudy call customers.create --example      a body to begin with
  understudy call customers.list --account sandbox --all
`;
