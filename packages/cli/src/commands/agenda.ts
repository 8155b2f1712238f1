// `understudy agenda`: what falls due next on the world's clock.

import { Command } from "commander";
import type { Agenda } from "@understudy/server";
import { control, print, targeting, type Target } from "../running.ts";

interface AgendaFlags extends Target {
  readonly until?: string;
  readonly limit?: string;
}

export const agendaCommand = (): Command =>
  targeting(new Command("agenda").description("show what falls due next"))
    .option("--until <instant>", "only what is due by then, for example 2027-01-31T00:00:00Z")
    .option("--limit <number>", "how many at most (default: 100)")
    .action(async ({ until = "", limit = "", ...target }: AgendaFlags) => {
      const query = new URLSearchParams({ until, limit }).toString();
      print(target, (await (await control(target, "GET", `/agenda?${query}`)).json()) as Agenda, inWords);
    });

function inWords({ now, entries, total }: Agenda): string {
  if (entries.length === 0) return `Nothing is due. The clock shows ${now}.`;
  const lines = entries.map(({ dueAt, title, account }) => `${dueAt}  ${title}  (${account.domain})`);
  const more = total > entries.length ? [`and ${total - entries.length} more`] : [];
  return [...lines, ...more].join("\n");
}
