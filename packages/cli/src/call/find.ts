// The operation that is meant: by its id in any case, or by method and path; else those whose id is near.

import { wholeOperations, type WholeOperation } from "@understudy/contract/whole";
import { namesNear } from "../near.ts";
import { UserMistake } from "../user-mistake.ts";
import { flagOf, parametersOf } from "./options.ts";

/** Those that a program can call: what goes the other way, to a subscriber, is left out. */
export const callable: readonly WholeOperation[] = wholeOperations.filter(({ host }) => host !== "subscriber");

export function findOperation(name: string): WholeOperation {
  const wanted = name.toLowerCase();
  const found = callable.find(({ id }) => id.toLowerCase() === wanted);
  if (found) return found;
  throw new UserMistake(`There is no operation "${name}". ${nearTo(wanted)}`);
}

/** A method and a path, as the documents and the requests have them: the operation, and what the path says as options. */
export function findByAddress(method: string, address: string): { readonly operation: WholeOperation; readonly typed: readonly string[] } {
  const [path = "", query = ""] = address.replace(/^https?:\/\/[^/]+/i, "").split("?", 2);
  const found = callable.filter((operation) => operation.method === method.toUpperCase()).flatMap((operation) => {
    const match = [operation.path, ...operation.aliases ?? []].filter(saysSomething).map((one) => matcherOf(one).exec(path)).find((one) => one !== null);
    return match ? [{ operation, values: match.groups ?? {} }] : [];
  });
  // What is spelled out goes before what stands for anything.
  const [best] = found.toSorted((one, other) => Object.keys(one.values).length - Object.keys(other.values).length);
  if (!best) throw new UserMistake(`There is no operation ${method.toUpperCase()} ${path}. Those of an address are listed with a part of it: understudy call --list ${path}`);
  const given = [...Object.entries(best.values).filter(([, value]) => !/^\{.*\}$/.test(value)).map(([name, value]) => [name, decoded(value)] as const), ...new URLSearchParams(query)];
  return { operation: best.operation, typed: given.flatMap(([name, value]) => [flagOf({ name: spelled(best.operation, name) }), value]) };
}

/** Of a file's address, every part is a parameter: it would match whatever is typed. */
const saysSomething = (path: string): boolean => /\w/.test(path.replaceAll(/\{\w+\}/g, ""));

const matcherOf = (path: string): RegExp =>
  new RegExp(`^${path.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? RegExp.escape(part) : `(?<${part}>[^/]+)`)).join("")}/?$`, "i");

/** As the operation spells its parameter; what is none is left for the options to refuse. */
const spelled = (operation: WholeOperation, name: string): string =>
  parametersOf(operation).find((parameter) => parameter.name.toLowerCase() === name.toLowerCase())?.name ?? name;

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const shownMax = 8;

function nearTo(wanted: string): string {
  const ids = callable.map(({ id }) => id);
  const below = ids.filter((id) => id.toLowerCase().startsWith(`${wanted}.`)).toSorted((one, other) => one.split(".").length - other.split(".").length);
  const holding = below.length > 0 ? below : ids.filter((id) => id.toLowerCase().includes(wanted));
  const near = holding.length > 0 ? holding : namesNear(ids, wanted);
  if (near.length === 0) return "All of them: understudy call --list";
  const isMore = near.length > shownMax;
  return `Do you mean ${near.slice(0, shownMax).join(", ")}${isMore ? ", …" : ""}? All ${isMore ? `${near.length} of these` : "operations"}: understudy call --list${isMore ? ` ${wanted}` : ""}`;
}
