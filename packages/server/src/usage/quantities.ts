// How much a resource uses of a meter in each hour of a day: pure, and the same whenever it is asked.

import { Decimal } from "@understudy/kernel";
import { daysInMonth, startOfDay, type Day } from "../commerce/index.ts";
import { chanceOf, type Chance } from "./chance.ts";
import { profileRows, type ProfileRow, type UseRow } from "./data/profiles.ts";
import { hoursOfDay, type Hours } from "./hours.ts";
import type { UsageProfile } from "./profile.ts";

/** The time of a day in which there was something that could be used: instants' texts, the last one excluded. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

export interface UsedBy {
  /** The Azure subscription. */
  readonly id: string;
  /** Since when there has been something to grow. */
  readonly since: string;
  readonly profile: UsageProfile;
}

/** Of ten places, as daily usage has them. */
const places = 10;

export function hoursUsed(use: UseRow, resource: string, { id, since, profile }: UsedBy, day: Day, window: Window): Hours {
  const row: ProfileRow = profileRows[profile.profile];
  const seed = `${id} ${profile.seed ?? 0}`;
  const course: Course = {
    row, day, chance: chanceOf(`usage ${seed} ${resource} ${use.meter} ${day}`),
    percent: 70 + chanceOf(`size ${seed} ${resource} ${use.meter}`)(61),
    growth: grown(profile.growth ?? 0, monthsFrom(since, day)),
    times: chanceOf(`spike ${seed} ${day}`)(100) < (profile.spikes ?? row.spikes) ? row.spikeFactor : 1,
  };
  const [begin, from, to, amount] = [Date.parse(startOfDay(day)), Date.parse(window.from), Date.parse(window.to), Decimal.of(use.amount)];
  return hoursOfDay.map((hour) => {
    const start = begin + hour * hourLength;
    // How much of the hour lies in the window.
    const overlap = Math.max(0, Math.min(start + hourLength, to) - Math.max(start, from));
    return amountIn[use.shape](amount, hour, course).share(overlap, hourLength).truncated(places);
  });
}

interface Course {
  readonly row: ProfileRow;
  readonly day: Day;
  readonly chance: Chance;
  /** How big it is, beside what its profile says. */
  readonly percent: number;
  /** In hundredths of a per cent. */
  readonly growth: number;
  readonly times: number;
}

const amountIn: Readonly<Record<UseRow["shape"], (amount: Decimal, hour: number, course: Course) => Decimal>> = {
  always: (amount) => amount,
  office: (amount, hour, { day }) => (hour >= 7 && hour < 19 && isWorkday(day) ? amount : Decimal.zero),
  byDay: (amount) => amount.dividedBy(24),
  held: (amount, _hour, { day, percent, growth }) =>
    (amount.equals(aDisk) ? amount : amount.share(percent * growth, 100 * unchanged)).dividedBy(24 * daysInMonth(day)),
  flow: (amount, hour, { row, chance, percent, growth, times }) =>
    amount.share(weightOf(hour) * percent * growth * times * (100 - row.noise + chance(2 * row.noise + 1)), weights * 100 * unchanged * 100),
};

/** However big a subscription is, a disk is one. */
const aDisk = Decimal.of(1);

/** By day more than by night. */
const weightOf = (hour: number): number => (hour < 7 ? 2 : hour < 20 ? 6 : 4);
const weights = hoursOfDay.reduce((sum, hour) => sum + weightOf(hour), 0);

const isWorkday = (day: Day): boolean => ![0, 6].includes(new Date(startOfDay(day)).getUTCDay());

const monthsFrom = (since: string, day: Day): number =>
  Math.max(0, (Number(day.slice(0, 4)) - Number(since.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(since.slice(5, 7)));

const unchanged = 10_000;

/** Nothing grows to more than a hundred times what it was. */
const mostGrown = 100 * unchanged;

function grown(percent: number, months: number): number {
  let factor = unchanged;
  for (let left = percent === 0 ? 0 : months; left > 0 && factor > 0 && factor < mostGrown; left -= 1) factor = Math.floor((factor * (100 + percent)) / 100);
  return Math.min(factor, mostGrown);
}

const hourLength = 3_600_000;
