// `understudy reset`: the world as it was when it was new.

import { Command } from "commander";
import { control, print, targeting, type Target } from "../running.ts";

export const resetCommand = (): Command =>
  targeting(new Command("reset").description("make the world as it was when it was new; everything in it is lost")).action(
    async (target: Target) => {
      const answer = (await (await control(target, "POST", "/reset")).json()) as { accounts: readonly unknown[] };
      print(target, answer, ({ accounts }) => `The world is new again, with ${accounts.length} ${accounts.length === 1 ? "account" : "accounts"}.`);
    },
  );
