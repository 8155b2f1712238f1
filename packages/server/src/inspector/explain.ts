// Why a request was refused: the row of the contract's faults that was thrown, or what the token service's number means.

import { allOperations, faults } from "@understudy/contract";
import { explainNumber } from "../identity/index.ts";
import type { Explanation } from "./answers.ts";
import type { Kept, Refused } from "./inspector.ts";

const names: ReadonlyMap<object, string> = new Map(Object.entries(faults).map(([name, definition]) => [definition, name]));

/** `answer` is what the client reads, without secrets. */
export async function explain(kept: Kept, answer: string): Promise<Explanation | undefined> {
  const { number, words } = numberOf(kept, answer);
  if (number !== undefined) return ofNumber(number, words);
  if (kept.status < 400) return undefined;
  if (kept.refused) return ofFault(kept.refused, kept);
  return ofTokenService(answer);
}

/** In the answer of the token service, in the address that a client is sent back to, or on a page. */
function numberOf({ number, answerHeaders, status }: Kept, answer: string): { number: number | undefined; words: string } {
  if (number !== undefined) return { number, words: "" };
  const sentBack = URL.parse(answerHeaders["location"] ?? "", "http://localhost");
  const fields = sentBack && new URLSearchParams(sentBack.hash === "" ? sentBack.search : sentBack.hash.slice(1));
  const words = status >= 400 ? (memberOf(answer, "error_description") ?? "") : (fields?.get("error_description") ?? "");
  const [, digits] = /^AADSTS(\d+)/.exec(words) ?? [];
  return { number: digits === undefined ? undefined : Number(digits), words };
}

function memberOf(text: string, name: string): string | undefined {
  try {
    const value = (JSON.parse(text) as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

async function ofNumber(number: number, words: string): Promise<Explanation | undefined> {
  const explained = await explainNumber(number);
  if (!explained) return undefined;
  const { meaning, remedy, source } = explained;
  const [happened = ""] = words.replace(/^AADSTS\d+: /, "").split("\r\n");
  return { name: `AADSTS${number}`, code: number, happened: happened || meaning, why: [meaning], remedy, source };
}

function ofFault({ definition, message, values, data }: Refused, { operation }: Kept): Explanation {
  if (!definition) {
    return {
      name: "tooManyRequests", code: 429, happened: message,
      why: ["The setting requestsPerMinute counts the requests of an account, and so many passwords are checked at a time."],
      remedy: "Wait for the seconds of Retry-After, and then ask again.", source: "api-throttling-guidance.md",
    };
  }
  const { code, remedy, source } = definition as (typeof faults)[keyof typeof faults];
  const named = Object.entries(values).filter(([name, value]) => name !== "reason" && String(value) !== "").map(([name, value]) => `${name}: ${value}`);
  const reason = values["reason"] === undefined ? [] : [String(values["reason"])];
  // What an operation documents of its own is found on its page.
  const pages = allOperations.find(({ id }) => id === operation)?.sources.join(", ");
  return {
    name: names.get(definition) ?? "fault", code, happened: message, why: once([...reason, ...named, ...data]), remedy,
    source: source === "error-codes.md" && pages ? `${source}; ${pages}` : source,
  };
}

/** What has no number: RFC 6750 has words alone. */
function ofTokenService(answer: string): Explanation | undefined {
  const [name, happened] = [memberOf(answer, "error"), memberOf(answer, "error_description")];
  if (name === undefined || happened === undefined) return undefined;
  return { name, code: 401, happened, why: [], remedy: "Send a user's access token for the resource that the description names.", source: "userinfo.md" };
}

/** A reason may stand in the answer's data as well, without its full stop. */
const once = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, index) => lines.findIndex((other) => other.replace(/\.$/, "") === line.replace(/\.$/, "")) === index);
