// `understudy completion SHELL`: what makes a shell offer commands, operations and their parameters.

import { Argument, Command } from "commander";
import { scripts, type Shell } from "../completion/scripts.ts";

export const completionCommand = (root: () => Command): Command => {
  const completion = new Command("completion").description("print what makes a shell complete this program's words").enablePositionalOptions();
  completion.addArgument(new Argument("<shell>", "which").choices(Object.keys(scripts)))
    .addHelpText("after", "\nFor example: source <(npx understudy completion bash)")
    .action((shell: Shell) => void process.stdout.write(scripts[shell]([process.execPath, process.argv[1] ?? ""])));
  completion.addCommand(offering(root), { hidden: true });
  return completion;
};

/** Called by the script with the words that were typed so far; the last may be half. */
const offering = (root: () => Command): Command =>
  new Command("offer").argument("[words...]").allowUnknownOption().passThroughOptions().helpOption(false).action(async (words: readonly string[]) => {
    const { offersFor } = await import("../completion/offers.ts");
    process.stdout.write((await offersFor(root(), words)).map((offer) => `${offer}\n`).join(""));
  });
