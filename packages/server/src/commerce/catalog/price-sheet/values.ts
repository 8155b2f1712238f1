// Reads what stands in a cell. Sheets come as the service writes them, or as a program for tables has saved them in the
// form of its country: then dates, numbers and ids look otherwise, and what could be read in two ways is refused.

import type { Separator } from "./header.ts";
import { openEnd, openStart } from "./price.ts";

/** Why a cell cannot be read. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** So many digits before the point; eighteen places after it are what amounts are kept with. */
const wholeDigitsMax = 15;
const placesMax = 18;

/** An amount as exact decimal text. Between semicolons and tabs a comma is that of a decimal fraction. */
export function amountOf(cell: string, separator: Separator): string {
  const plain = withoutExponent(withPoint(cell.replaceAll(/[\s\u00a0\u202f]/g, ""), separator));
  const [, sign, whole = "", fraction = ""] = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (sign === undefined) throw new Unreadable("it is no number");
  if (sign === "-" && /[1-9]/.test(whole + fraction)) throw new Unreadable("it is negative");
  const places = fraction.replace(/0+$/, "");
  if (whole.length > wholeDigitsMax) throw new Unreadable(`it has more than ${wholeDigitsMax} digits before the point`);
  if (places.length > placesMax) throw new Unreadable(`it has more than ${placesMax} places after the point`);
  return places === "" ? whole : `${whole}.${places}`;
}

function withPoint(text: string, separator: Separator): string {
  if (!text.includes(",")) return text;
  if (separator !== ",") {
    if (/^-?\d{1,3}(\.\d{3})*,\d+$/.test(text) || /^-?\d+,\d+(e[+-]?\d+)?$/i.test(text)) return text.replaceAll(".", "").replace(",", ".");
  } else if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(text)) {
    return text.replaceAll(",", "");
  }
  throw new Unreadable("its comma could be that of a fraction or of thousands");
}

/** Programs for tables write very small and very large numbers so. */
function withoutExponent(text: string): string {
  const [, sign, whole = "", fraction = "", power] = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d{1,2})$/i.exec(text) ?? [];
  if (sign === undefined) return text;
  const point = whole.length + Number(power);
  const digits = (whole + fraction).padEnd(point, "0");
  return point > 0 ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}0` : `${sign}0.${"0".repeat(-point)}${digits}`;
}

/** A place in a range of tiers; undefined where it is open, which sheets write as the greatest number there is. */
export function tierOf(cell: string, separator: Separator): string | undefined {
  if (cell === "") return undefined;
  const digits = withoutExponent(withPoint(cell, separator));
  if (/^\d{16,}(\.0*)?$/.test(digits)) return undefined;
  const amount = amountOf(cell, separator);
  if (amount.includes(".")) throw new Unreadable("it is no whole number");
  return amount;
}

/** A whole number, or undefined where the cell is empty. */
export function wholeOf(cell: string): number | undefined {
  if (cell === "") return undefined;
  if (!/^\d{1,12}$/.test(cell)) throw new Unreadable("it is no whole number");
  return Number(cell);
}

const isoForm = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?(?:Z|[+-]00:?00)?$/;
const slashForm = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])M)?)?$/i;
const dottedForm = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** An instant as it is stored. Between slashes the month comes first, as the service has it. */
export function instantOf(cell: string, separator: Separator): string {
  const iso = isoForm.exec(cell);
  if (iso) return stored(iso[1], iso[2], iso[3], [iso[4], iso[5], iso[6]], iso[7]);
  const slashes = slashForm.exec(cell);
  if (slashes) {
    const [, one = "", other = "", year, hour, minute, second, half] = slashes;
    const [month, day] = monthFirst(one, other, half !== undefined || separator === ",");
    return stored(year, month, day, [half === undefined ? hour : hourOf(Number(hour), half), minute, second]);
  }
  const dotted = dottedForm.exec(cell);
  if (dotted) return stored(dotted[3], dotted[2], dotted[1], [dotted[4], dotted[5], dotted[6]]);
  throw new Unreadable("it is no date: 2021-10-01T00:00:00Z and 10/1/2021 12:00:00 AM are the forms");
}

/** Where a program for tables has written the date in its country's form, only what can be read in one way is. */
function monthFirst(one: string, other: string, isCertain: boolean): readonly [month: string, day: string] {
  if (isCertain || one === other || Number(other) > 12) return [one, other];
  if (Number(one) > 12) return [other, one];
  throw new Unreadable("it does not show whether the day or the month comes first: save the sheet with dates like 2021-10-01");
}

function hourOf(hour: number, half: string): string {
  if (hour < 1 || hour > 12) throw new Unreadable("it has no such hour");
  return `${(hour % 12) + (half.toUpperCase() === "P" ? 12 : 0)}`;
}

/** Rows have two dates each, so this is plain arithmetic. */
function stored(year = "", month = "", day = "", time: readonly (string | undefined)[], fraction = ""): string {
  const [hour = 0, minute = 0, second = 0] = time.map((part) => Number(part ?? 0));
  const isThere = Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month)) && hour < 24 && minute < 60 && second < 60;
  if (!isThere) throw new Unreadable("there is no such day or time");
  const two = (value: string | number) => `${value}`.padStart(2, "0");
  const text = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
  if (text < openStart) return openStart;
  return text >= "9999-01-01" ? openEnd : text;
}

/** None of a month that there is not. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Four characters, the zeros before which programs for tables have dropped. */
export function skuIdOf(cell: string): string {
  if (!/^[0-9a-z]{1,4}$/i.test(cell)) throw new Unreadable("it is no SKU id, which has four letters and digits");
  return cell.toUpperCase().padStart(4, "0");
}

export function productIdOf(cell: string): string {
  if (!/^[0-9a-z]{1,40}$/i.test(cell)) throw new Unreadable("it is no product id, which has letters and digits only");
  return cell.toUpperCase();
}

export function guidOf(cell: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(cell)) throw new Unreadable("it is no GUID");
  return cell.toLowerCase();
}

export function marketOf(cell: string): string {
  if (!/^[a-z]{2}$/i.test(cell)) throw new Unreadable("it is no country code of two letters");
  return cell.toUpperCase();
}

export function currencyOf(cell: string): string {
  if (!/^[a-z]{3}$/i.test(cell)) throw new Unreadable("it is no currency code of three letters");
  return cell.toUpperCase();
}
