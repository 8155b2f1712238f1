// `understudy status`: what is running, what its clock shows, which accounts it has.

import { Command } from "commander";
import { accountsOf, control, print, readReadyFile, targeting, type Target } from "../running.ts";

interface Status {
  readonly version: string;
  readonly pid: number;
  readonly database: string;
  readonly clock: { readonly now: string; readonly mode: string };
  readonly counts: { readonly accounts: number; readonly customers: number; readonly due: number };
}

export const statusCommand = (): Command =>
  targeting(new Command("status").description("show what is running")).action(async (target: Target) => {
    const status = (await (await control(target, "GET", "/status")).json()) as Status;
    const { urls } = readReadyFile(target);
    const accounts = await accountsOf(target);
    print(target, { ...status, accounts: accounts.map(({ admin, apps, ...account }) => ({ ...account, admin: admin.userName, apps: apps.length })) }, () => [
      `Understudy ${status.version}, process ${status.pid}, ${status.database}`,
      `  clock      ${status.clock.now} (${status.clock.mode}), ${status.counts.due} due later`,
      `  customers  ${status.counts.customers}`,
      `  HTTPS      ${urls.https}`,
      `  HTTP       ${urls.http}`,
      ...accounts.map(({ kind, cloud, domain, tenantId }) => `  ${kind.padEnd(9)}  ${domain}  ${tenantId}  ${cloud}`),
    ].join("\n"));
  });
