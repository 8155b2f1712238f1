// `understudy usage`: what the Azure subscriptions of the world use, and what they are to use.

import { Argument, Command } from "commander";
import type { AzureSubscriptionUsage, UsageList } from "@understudy/server";
import { withUsual } from "../group.ts";
import { control, print, targeting, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";

interface ProfileFlags extends Target {
  readonly seed?: string;
  readonly growth?: string;
  readonly spikes?: string;
}

const profiles = ["none", "small", "large", "steady", "officeHours", "spiky"];

export const usageCommand = (): Command =>
  withUsual(new Command("usage").description("show what Azure subscriptions use, or decide it"), listing(), [setting(), resetting()]);

const listing = (): Command =>
  targeting(new Command("list").description("which there are, and what they have spent (also without a word)")).action(async (target: Target) => {
    print(target, (await (await control(target, "GET", "/usage")).json()) as UsageList, ({ subscriptions }) =>
      (subscriptions.length === 0 ? "There is no Azure in this world." : subscriptions.map(inWords).join("\n")));
  });

const setting = (): Command =>
  naming("set", "have it use what a profile says, from the day on that is rated next")
    .addArgument(new Argument("<profile>", "how much").choices(profiles))
    .option("--seed <number>", "another course of the same profile (default: 0)")
    .option("--growth <percent>", "by how much data and traffic grow each month (default: 0)")
    .option("--spikes <percent>", "on how many days in a hundred there is a spike (default: the profile's own)")
    .action((subscriptionId: string, profile: string, { seed, growth, spikes, ...target }: ProfileFlags) =>
      tell(target, { subscriptionId, profile, ...whole({ seed, growth, spikes }) }));

const resetting = (): Command =>
  naming("reset", "have it use what all do that have no profile of their own")
    .action((subscriptionId: string, target: Target) => tell(target, { subscriptionId }));

const naming = (name: string, description: string): Command =>
  targeting(new Command(name).description(description)).argument("<subscription>", "the Azure subscription, or an Azure plan for all below it, by its id");

/** The flags that were given, as numbers; the server says what is out of range. */
function whole(flags: Readonly<Record<string, string | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(flags).flatMap(([name, text]) => {
    if (text === undefined) return [];
    if (!/^-?\d{1,9}$/.test(text)) throw new UserMistake(`--${name} is a whole number, and not ${text}.`, 2);
    return [[name, Number(text)]];
  }));
}

async function tell(target: Target, order: object): Promise<void> {
  print(target, (await (await control(target, "POST", "/usage", order)).json()) as UsageList, ({ subscriptions }) => subscriptions.map(inWords).join("\n"));
}

function inWords({ id, name, account, customer, isActive, profile, isOwnProfile, ratedUntil, spent }: AzureSubscriptionUsage): string {
  const how = `${profile.profile}${isOwnProfile ? "" : " (as all have)"}`;
  const costs = spent ? `; ${spent.cost} ${spent.currency} in its billing period until ${ratedUntil}` : "";
  return `${id}  ${name} of ${customer.name} (${account.domain}): ${isActive ? "" : "stopped; "}${how}${costs}`;
}
