// Instants as the console shows them: in UTC, as the API writes them and the world's clock counts them.

import { languages } from "../../look/format.ts";

const format = (options: Intl.DateTimeFormatOptions) => (instant: string): string =>
  new Intl.DateTimeFormat(languages(), { timeZone: "UTC", ...options }).format(new Date(instant));

export const instantText = format({ dateStyle: "medium", timeStyle: "medium" });
export const longDateText = format({ dateStyle: "full" });
export const monthText = format({ month: "long", year: "numeric" });
export const weekdayText = format({ weekday: "short" });
export const longWeekdayText = format({ weekday: "long" });
/** Of digits that do not jump from second to second. */
export const clockText = format({ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
