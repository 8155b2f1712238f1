// `understudy accounts`: which partner accounts there are, and what only Microsoft does to them: take a company in, end
// its verification, suspend and resume an account.

import { Argument, Command } from "commander";
import { withUsual } from "../group.ts";
import { control, print, targeting, type Target } from "../running.ts";

interface Account {
  readonly tenantId: string;
  readonly kind: string;
  readonly cloud: string;
  readonly partnerType: string;
  readonly state: string;
  readonly domain: string;
  readonly adminUserName: string;
  readonly companyName?: string;
  readonly vettingStatus?: string;
  readonly verificationEnds?: string;
}

interface CreateFlags extends Target {
  readonly cloud?: string;
  readonly type?: string;
  readonly country?: string;
  readonly company?: string;
  readonly admin: string;
  readonly password: string;
}

interface VerifyFlags extends Target {
  readonly reason?: string;
}

export function accountCommand(): Command {
  const account = new Command("accounts").alias("account").description("show partner accounts, or do to one what Microsoft does");
  return withUsual(account, listing(), [creating(), verifying(), changing("suspend", "let an account do nothing any more", "suspended"), changing("resume", "let a suspended account go on", "active"), lending()]);
}

const listing = (): Command =>
  targeting(new Command("list").description("which there are (also without a word)")).action(async (target: Target) => {
    const answer = (await (await control(target, "GET", "/accounts")).json()) as { accounts: readonly Account[] };
    print(target, answer, ({ accounts }) => accounts.map(inWords).join("\n"));
  });

const creating = (): Command =>
  targeting(new Command("create").description("let a company begin to enrol: its administrator may sign in and apply"))
    .argument("<domain-prefix>", "first label of its domain")
    .requiredOption("--admin <name>", "its administrator, without the domain")
    .requiredOption("--password <password>", "the administrator's")
    .option("--cloud <cloud>", "global, china, usgov or germany (default: global)")
    .option("--type <type>", "what it means to be (default: directBill)")
    .option("--country <code>", "where it is, two letters")
    .option("--company <name>", "what it is called")
    .action(async (domainPrefix: string, flags: CreateFlags) => {
      const { cloud, type: partnerType, country, company: companyName, admin: userName, password } = flags;
      await tell(flags, "", {
        domainPrefix, admin: { userName, password },
        ...(cloud !== undefined && { cloud }), ...(partnerType !== undefined && { partnerType }),
        ...(country !== undefined && { country }), ...(companyName !== undefined && { companyName }),
      });
    });

const verifying = (): Command =>
  naming("verify", "end the verification of a company, now")
    .addArgument(new Argument("<outcome>", "what it comes to").choices(["authorized", "rejected"]))
    .option("--reason <text>", "why it is rejected")
    .action(async (account: string, outcome: string, flags: VerifyFlags) =>
      tell(flags, `/${encodeURIComponent(account)}/verification`, { outcome, ...(flags.reason !== undefined && { reason: flags.reason }) }));

const changing = (name: string, description: string, state: string): Command =>
  naming(name, description).action(async (account: string, target: Target) => tell(target, `/${encodeURIComponent(account)}/state`, { state }));

interface CreditLine {
  readonly limit?: string;
  readonly available?: string;
  readonly currency?: string;
}

const lending = (): Command =>
  naming("credit-line", "show how much it may owe in all, or set it: purchases beyond it are refused")
    .argument("[amount]", "in US dollars, as 50000")
    .option("--none", "it may owe whatever it likes")
    .action(async (account: string, amount: string | undefined, { none, ...target }: Target & { readonly none?: true }) => {
      const path = `/accounts/${encodeURIComponent(account)}/creditline`;
      const order = none ? {} : amount === undefined ? undefined : { amount };
      const answer = order ? await control(target, "POST", path, order) : await control(target, "GET", path);
      print(target, (await answer.json()) as CreditLine, ({ limit, available, currency }) =>
        (limit === undefined ? `${account}: no credit line` : `${account}: ${limit} ${currency}, of which ${available} is left`));
    });

const naming = (name: string, description: string): Command =>
  targeting(new Command(name).description(description)).argument("<tenant>", "the account, by its tenant id or a domain");

async function tell(target: Target, path: string, order: object): Promise<void> {
  print(target, (await (await control(target, "POST", `/accounts${path}`, order)).json()) as Account, inWords);
}

function inWords({ tenantId, kind, cloud, partnerType, state, domain, adminUserName, companyName, vettingStatus, verificationEnds }: Account): string {
  const name = companyName === undefined ? domain : `${domain} (${companyName})`;
  const vetting = vettingStatus === undefined ? "" : `; vetting ${vettingStatus}`;
  const until = verificationEnds === undefined ? "" : ` until ${verificationEnds}`;
  return `${name}: ${state}; ${kind} ${partnerType} in ${cloud}; administrator ${adminUserName}; tenant ${tenantId}${vetting}${until}`;
}
