// `understudy console`: a link that opens the operator's console in a browser, once.

import { Command } from "commander";
import type { ConsoleTicket } from "@understudy/server";
import { control, print, targeting, type Target } from "../running.ts";

export const consoleCommand = (): Command =>
  targeting(new Command("console").description("print a link to the operator's console: it works once, for ten minutes")).action(async (target: Target) => {
    const ticket = (await (await control(target, "POST", "/consoletickets")).json()) as ConsoleTicket;
    print(target, ticket, ({ url }) => url);
  });
