// The query of a call that only asks: names that the call does not know and values of another kind are refused.

import type { FastifyRequest } from "fastify";
import { instantTextOf } from "@understudy/kernel";
import { ControlRefused } from "./refusal.ts";

export interface Query {
  text(name: string): string | undefined;
  whole(name: string): number | undefined;
  /** How many are asked for: `usual` when the query does not say, `most` where it asks for more. */
  limit(usual: number, most: number): number;
  /** As instants are stored. */
  instant(name: string): string | undefined;
}

export function queryOf(request: FastifyRequest, names: readonly string[]): Query {
  const given = request.query as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) throw new ControlRefused(400, `The query knows ${names.join(", ")}, and not ${name}.`);
  }
  const text = (name: string): string | undefined => {
    const value = given[name];
    if (value === undefined || value === "") return undefined;
    if (typeof value !== "string") throw new ControlRefused(400, `${name} is given more than once.`);
    if (value.includes("\0")) throw new ControlRefused(400, `${name} has the character U+0000 in it.`);
    return value;
  };
  const whole = (name: string): number | undefined => {
    const value = text(name);
    if (value === undefined || /^\d{1,15}$/.test(value)) return value === undefined ? undefined : Number(value);
    throw new ControlRefused(400, `${name} is a whole number, and not ${value}.`);
  };
  const instant = (name: string): string | undefined => {
    const value = text(name);
    const stored = value === undefined ? undefined : instantTextOf(value);
    if (value === undefined || stored !== undefined) return stored;
    throw new ControlRefused(400, `${value} is not an instant like 2027-01-31T00:00:00Z.`);
  };
  const limit = (usual: number, most: number): number => Math.max(1, Math.min(whole("limit") ?? usual, most));
  return { text, whole, limit, instant };
}
