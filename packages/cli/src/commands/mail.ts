// `understudy mail`: what the service would have sent by mail. Nothing is sent.

import { Command } from "commander";
import type { Mail, MailList } from "@understudy/server";
import { control, print, targeting, type Target } from "../running.ts";

interface MailFlags extends Target {
  readonly limit?: string;
}

export const mailCommand = (): Command =>
  targeting(new Command("mail").description("show the mail that would have been sent, newest first"))
    .option("--limit <number>", "how many at most (default: 50)")
    .action(async ({ limit = "", ...target }: MailFlags) => {
      const list = (await (await control(target, "GET", `/mail?${new URLSearchParams({ limit }).toString()}`)).json()) as MailList;
      print(target, list, ({ mail }) => (mail.length === 0 ? "There is no mail." : mail.map(inWords).join("\n\n")));
    });

const inWords = ({ at, to, subject, text }: Mail): string => `${at}  to ${to}\n  ${subject}\n  ${text}`;
