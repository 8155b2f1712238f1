// A call's arguments, checked before anything is sent and sorted by where they travel. The compiler has said most of this
// already; who calls from JavaScript, or with what came from elsewhere, hears it here, by the argument's name.

import { isAbortSignal } from "./attempt.ts";
import { ArgumentError } from "./errors/argument-error.ts";
import type { CallOptions, Kind, KindName, OperationData } from "./operation.ts";
import { isDecimal } from "./values.ts";

export interface CallArguments {
  /** The operation's path with its parameters filled in. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the operation takes none. */
  readonly body?: unknown;
  readonly options: CallOptions;
}

const isWrite = ({ method }: OperationData): boolean => method === "PUT" || method === "PATCH" || method === "DELETE";

export function readArguments(operation: OperationData, args: readonly unknown[]): CallArguments {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const hasBody = operation.body !== undefined;
  const place = names.length + (hasBody ? 1 : 0);
  if (args.length > place + 1) throw new ArgumentError("arguments", `${operation.id} takes ${place + 1} at most, and was given ${args.length}`);
  const options = readOptions(operation, args[place]);
  if (hasBody) checkBody(operation, args[names.length]);
  return {
    path: names.reduce((path, name, index) => path.replace(`{${name}}`, () => segment(name, args[index], path.includes(`'{${name}}'`))), operation.path),
    query: queryOf(operation, options),
    headers: headersOf(operation, options),
    options: options as CallOptions,
    ...(hasBody && { body: args[names.length] }),
  };
}

/** One piece of a path: text that leaves the path's form as it is, whatever it holds. Within quotes it may be empty. */
function segment(name: string, value: unknown, isQuoted: boolean): string {
  if (isQuoted && value === "") return value;
  if (typeof value !== "string" || value.trim() === "") throw new ArgumentError(name, "has to be text that is not empty");
  if (value === "." || value === "..") throw new ArgumentError(name, `"${value}" would lead to another address`);
  return encodeURIComponent(value).replaceAll("'", "%27");
}

type Options = Readonly<Record<string, unknown>>;

const guid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const printable = /^[\x20-\x7e]*$/;

const demand = (holds: boolean, name: string, problem: string): void => {
  if (!holds) throw new ArgumentError(`options.${name}`, problem);
};

/** A language as X-Locale names it. */
export const isLocale = (value: unknown): value is string => typeof value === "string" && /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(value);

/** The options that every call takes, each with what it has to be. */
const callOptions: Readonly<Record<string, (value: unknown, name: string) => void>> = {
  abortSignal: (value, name) => demand(isAbortSignal(value), name, "has to be an AbortSignal"),
  timeoutMs: (value, name) => demand(typeof value === "number" && value > 0 && Number.isFinite(value), name, "has to be a number of milliseconds above 0"),
  requestId: (value, name) => demand(typeof value === "string" && guid.test(value), name, "has to be a GUID"),
  correlationId: (value, name) => demand(typeof value === "string" && guid.test(value), name, "has to be a GUID"),
  locale: (value, name) => demand(isLocale(value), name, "has to be a language, such as en-US"),
  headers: (value, name) => {
    demand(typeof value === "object" && value !== null, name, "has to be an object");
    for (const [header, text] of Object.entries(value as object)) demand(/^[\w!#$%&'*+.^`|~-]+$/.test(header) && typeof text === "string" && printable.test(text), `${name}.${header}`, "is no header that can be sent");
  },
  onResponse: (value, name) => demand(typeof value === "function", name, "has to be a function"),
};

/** Those of a call that begins work which goes on. */
const workOptions: typeof callOptions = {
  restoreFrom: (value, name) => demand(typeof value === "string" && value !== "", name, "has to be what a poller was serialized to"),
  intervalInMs: (value, name) => demand(typeof value === "number" && value >= 0 && Number.isFinite(value), name, "has to be a number of milliseconds"),
};

function readOptions(operation: OperationData, given: unknown): Options {
  if (given !== undefined && (typeof given !== "object" || given === null || Array.isArray(given))) {
    throw new ArgumentError("options", "has to be an object");
  }
  const options = (given ?? {}) as Options;
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(operation.query ?? {}, name) ? operation.query?.[name] : operation.headers?.[name]?.[1];
    if (kind !== undefined || (name === "ifMatch" && isWrite(operation))) continue;
    const known = { ...callOptions, ...(operation.longRunning && workOptions) };
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!check) throw new ArgumentError(`options.${name}`, `${operation.id} has no such option`);
    if (value !== undefined) check(value, name);
  }
  return options;
}

function queryOf({ query = {} }: OperationData, options: Options): [string, string][] {
  return Object.entries(query).flatMap(([name, kind]) => {
    const value = options[name];
    checkKind(`options.${name}`, kind, value);
    return value === undefined || value === null ? [] : [[name, Array.isArray(value) ? value.join(",") : String(value)]];
  });
}

function headersOf(operation: OperationData, options: Options): Record<string, string> {
  const own = { ...(isWrite(operation) && { ifMatch: ["If-Match", "text"] as const }), ...operation.headers };
  const found = Object.entries(own).flatMap(([name, [header, kind]]) => {
    const value = options[name];
    checkKind(`options.${name}`, kind, value);
    if (value === undefined || value === null) return [];
    demand(printable.test(String(value)), name, "holds what no header can");
    return [[header, String(value)]];
  });
  return Object.fromEntries(found) as Record<string, string>;
}

const kinds: Readonly<Record<KindName, readonly [test: (value: unknown) => boolean, name: string]>> = {
  text: [(value) => typeof value === "string", "text"],
  integer: [(value) => Number.isSafeInteger(value), "a whole number"],
  number: [(value) => typeof value === "number" && Number.isFinite(value), "a number"],
  decimal: [isDecimal, "a decimal number as text, such as \"12.50\""],
  boolean: [(value) => typeof value === "boolean", "true or false"],
  object: [(value) => typeof value === "object" && value !== null && !Array.isArray(value), "an object"],
  array: [(value) => Array.isArray(value), "an array"],
  file: [isFile, "a file, with its name, its content as a Uint8Array and perhaps a contentType"],
  any: [() => true, "anything"],
};

function isFile(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { name, content, contentType = "application/octet-stream" } = value as Readonly<Record<string, unknown>>;
  return typeof name === "string" && name.trim() !== "" && content instanceof Uint8Array && typeof contentType === "string" && printable.test(contentType);
}

function checkKind(argument: string, kind: Kind, value: unknown): void {
  const [name, isRequired] = kind.endsWith("!") ? [kind.slice(0, -1) as KindName, true] : [kind as KindName, false];
  if (value === undefined || value === null) {
    if (isRequired) throw new ArgumentError(argument, "is missing");
    return;
  }
  const [test, description] = kinds[name];
  if (!test(value)) throw new ArgumentError(argument, `has to be ${description}`);
}

function checkBody({ body = {} }: OperationData, value: unknown): void {
  for (const [path, kind] of Object.entries(body)) {
    const steps = path.match(/\*|\[\]|[^.[\]]+/g) ?? [];
    for (const [argument, found] of valuesAt(value, steps, "body")) checkKind(argument, kind, found);
  }
}

/** What lies at a path, with the argument's name for each: none where what should hold it is missing. */
function* valuesAt(value: unknown, [step, ...rest]: readonly string[], argument: string): Iterable<[string, unknown]> {
  if (step === undefined) {
    yield [argument, value];
  } else if (typeof value !== "object" || value === null) {
    return;
  } else if (step === "[]") {
    for (const [index, item] of Array.isArray(value) ? value.entries() : []) yield* valuesAt(item, rest, `${argument}[${index}]`);
  } else if (step === "*") {
    for (const [name, item] of Object.entries(value)) yield* valuesAt(item, rest, `${argument}.${name}`);
  } else {
    yield* valuesAt((value as Record<string, unknown>)[step], rest, `${argument}.${step}`);
  }
}

/** Where a body holds decimals. */
export const decimalsIn = ({ body = {} }: OperationData): string[] =>
  Object.entries(body).filter(([, kind]) => kind.startsWith("decimal")).map(([path]) => path);
