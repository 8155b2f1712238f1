// Quantities by the hours of a day, in UTC: what is used goes on from hour to hour, and days, reservations and prices by
// quantity are parts of it.

import { Decimal } from "@understudy/kernel";

/** How much in each hour of a day, 24 of them. */
export type Hours = readonly Decimal[];

export const hoursOfDay: readonly number[] = Array.from({ length: 24 }, (_none, hour) => hour);

export const totalOf = (hours: Hours): Decimal => Decimal.sum(hours);

export const plus = (one: Hours, other: Hours): Hours => one.map((amount, hour) => amount.plus(other[hour] ?? Decimal.zero));

export const lesser = (one: Decimal, other: Decimal): Decimal => (one.compare(other) < 0 ? one : other);

/** What comes first, up to a quantity, and the rest: hour by hour. */
export function splitAt(hours: Hours, quantity: Decimal): readonly [first: Hours, rest: Hours] {
  let left = quantity;
  const first = hours.map((amount) => {
    const taken = lesser(amount, left);
    left = left.minus(taken);
    return taken;
  });
  return [first, hours.map((amount, hour) => amount.minus(first[hour] ?? Decimal.zero))];
}
