// `understudy sandbox`: what only the operator can do to an integration sandbox.

import { Command } from "commander";
import { control, print, targeting, type Target } from "../running.ts";

interface SandboxAnswer {
  readonly domain: string;
}

export const sandboxCommand = (): Command =>
  new Command("sandbox").description("empty or delete an integration sandbox, or have its creation fail")
    .addCommand(ordering("fail", "end the creation that is under way; the page says why, and it can be asked for again")
      .option("--reason <text>", "what the page says")
      .action((tenant: string, flags: Target & { readonly reason?: string }) =>
        order(flags, tenant, { action: "fail", ...(flags.reason !== undefined && { reason: flags.reason }) }, "its creation has failed")))
    .addCommand(ordering("reset", "delete its customers, resellers and whatever else was done in it; users and applications stay")
      .action((tenant: string, flags: Target) => order(flags, tenant, { action: "reset" }, "empty")))
    .addCommand(ordering("delete", "delete it with all that it has, as if there never had been one")
      .action((tenant: string, flags: Target) => order(flags, tenant, { action: "delete" }, "deleted")));

const ordering = (name: string, description: string): Command =>
  targeting(new Command(name).description(description))
    .argument("<tenant>", "the sandbox or its primary account, by its tenant id or a domain");

async function order(target: Target, tenant: string, change: object, done: string): Promise<void> {
  const named = /^[0-9a-f-]{36}$/i.test(tenant) ? { tenantId: tenant } : { domain: tenant };
  const answer = await control(target, "POST", "/sandbox", { ...named, ...change });
  print(target, (await answer.json()) as SandboxAnswer, ({ domain }) => `${domain}: ${done}`);
}
