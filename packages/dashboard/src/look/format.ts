// Dates, numbers and names as the user's language writes them. Instants are shown in the browser's time zone, with the
// zone where minutes matter.

let language: string | undefined;

/** The language that the user has chosen in My profile; the browser's if absent. */
export function setLanguage(chosen: string | undefined): void {
  language = chosen;
}

/** Some browsers name a language that is none: en-US@posix. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The best first; only such as there are. */
export const languages = (): string[] => [...(language === undefined ? [] : [language]), ...navigator.languages].filter(isLanguage);

export const dateText = (instant: string): string =>
  new Intl.DateTimeFormat(languages(), { dateStyle: "medium" }).format(new Date(instant));

/** A day of the calendar, yyyy-mm-dd, which no time zone moves. */
export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(languages(), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day));

export const timeText = (instant: string): string =>
  new Intl.DateTimeFormat(languages(), { dateStyle: "medium", timeStyle: "medium" }).format(new Date(instant));

export const numberText = (value: number): string => new Intl.NumberFormat(languages()).format(value);

export const moneyText = (amount: number, currency: string): string => new Intl.NumberFormat(languages(), { style: "currency", currency }).format(amount);

export const percentText = (share: number): string => new Intl.NumberFormat(languages(), { style: "percent", maximumFractionDigits: 1 }).format(share);

export const countryText = (code: string): string => new Intl.DisplayNames(languages(), { type: "region" }).of(code.toUpperCase()) ?? code;

export const languageText = (code: string): string => new Intl.DisplayNames(languages(), { type: "language" }).of(code) ?? code;
