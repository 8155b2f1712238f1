// Which days of the activity log are asked for: 30 back by default, 90 at most.

import { badProperty } from "../../call/index.ts";

const daysDefault = 30;
const daysMax = 90;

/** From the first instant of the first day until the first one after the last day. */
export interface Period {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

export function periodOf(startDate: string | undefined, endDate: string | undefined, now: Temporal.Instant): Period {
  const today = now.toZonedDateTimeISO("UTC").toPlainDate();
  const start = startDate ? dateNamed("startDate", startDate) : today.subtract({ days: daysDefault });
  const end = endDate ? dateNamed("endDate", endDate) : today;
  if (Temporal.PlainDate.compare(start, today.subtract({ days: daysMax })) < 0) {
    throw badProperty("startDate", `the log goes back ${daysMax} days`);
  }
  if (Temporal.PlainDate.compare(end, start) < 0) throw badProperty("endDate", "it is before startDate");
  return { from: startOf(start), until: startOf(end.add({ days: 1 })) };
}

const startOf = (date: Temporal.PlainDate): Temporal.Instant => date.toZonedDateTime("UTC").toInstant();

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/;
const dashed = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;

/** Days come as 2017-06-01, as 6/1/2017 12:00:00 AM and as 06/01/2017 00:00:00; the time of day does not matter. */
function dateNamed(parameter: string, text: string): Temporal.PlainDate {
  const [, year, month, day] = dashed.exec(text) ?? reordered(slashed.exec(text)) ?? [];
  try {
    return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: "reject" });
  } catch {
    throw badProperty(parameter, `${text} is not a date like 2017-06-01`);
  }
}

const reordered = (found: RegExpExecArray | null) => found && [found[0], found[3], found[1], found[2]];
