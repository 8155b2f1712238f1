// `understudy keys --roll-over`: another key signs from now on, as happens to the real service every few weeks.

import { Command, Option } from "commander";
import { control, print, targeting, type Target } from "../running.ts";

interface KeysFlags extends Target {
  readonly rollOver: string;
}

interface Keys {
  readonly cloud: string;
  readonly signing: string;
  readonly published: readonly string[];
}

export const keysCommand = (): Command =>
  targeting(new Command("keys").description("roll over the keys that tokens are signed with"))
    .addOption(new Option("--roll-over [cloud]", "let the next key of a cloud sign; of the global one when none is named")
      .preset("global").choices(["global", "china", "usgov", "germany"]).makeOptionMandatory())
    .action(async (flags: KeysFlags) => {
      const answer = await control(flags, "POST", "/keys", { rollOver: flags.rollOver });
      print(flags, (await answer.json()) as Keys, inWords);
    });

const inWords = ({ cloud, signing, published }: Keys): string =>
  [`Tokens of the cloud ${cloud} are signed with ${signing} from now on. These keys are published:`, ...published.map((kid) => `  ${kid}`)].join("\n");
