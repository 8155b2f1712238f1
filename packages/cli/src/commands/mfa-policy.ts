// `understudy mfa-policy`: whether an account asks its users for a second factor, from when on, and through how many
// of their applications.

import { Argument, Command, InvalidArgumentError } from "commander";
import { control, print, targeting, type Target } from "../running.ts";

interface PolicyFlags extends Target {
  readonly from?: string;
  readonly percent?: number;
}

interface PolicyAnswer {
  readonly domain: string;
  readonly mfaPolicy: string;
  readonly enforcedFrom?: string;
  readonly enforcedPercent: number;
}

export const mfaPolicyCommand = (): Command =>
  targeting(new Command("mfa-policy").description("set whether an account asks its users for a second factor"))
    .argument("<tenant>", "the account, by its tenant id or a domain")
    .addArgument(new Argument("<policy>", "what becomes of a call without one").choices(["off", "report", "enforce"]))
    .option("--from <instant>", "enforce from then on, and only report until then")
    .option("--percent <number>", "enforce for so many applications in a hundred", percentage)
    .action(async (tenant: string, mfaPolicy: string, flags: PolicyFlags) => {
      const answer = await control(flags, "POST", "/mfapolicy", {
        ...(isTenantId(tenant) ? { tenantId: tenant } : { domain: tenant }),
        mfaPolicy,
        ...(flags.from !== undefined && { enforcedFrom: flags.from }),
        ...(flags.percent !== undefined && { enforcedPercent: flags.percent }),
      });
      print(flags, (await answer.json()) as PolicyAnswer, inWords);
    });

const isTenantId = (tenant: string): boolean => /^[0-9a-f-]{36}$/i.test(tenant);

function inWords({ domain, mfaPolicy, enforcedFrom, enforcedPercent }: PolicyAnswer): string {
  const from = enforcedFrom === undefined ? "" : ` from ${enforcedFrom} on`;
  const share = enforcedPercent === 100 ? "" : ` for ${enforcedPercent} applications in a hundred`;
  return `${domain}: ${mfaPolicy}${from}${share}`;
}

function percentage(text: string): number {
  const percent = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (percent <= 100) return percent;
  throw new InvalidArgumentError("A percentage is a whole number from 0 to 100.");
}
