// What was done by clicking, done again by API in a world that began the same: every write that the pages sent is sent
// by a client of the API, and what both worlds answer and note is compared. Ids are made anew in each world, so that
// those of the one are read as those of the other.

import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type { Request } from "playwright-core";
import { allOperations } from "@understudy/contract";
import type { Answer, Json, TestWorld } from "../support/world.ts";
import type { Desk } from "./desk.ts";

/** A write of a page, as it went through the dashboard's door. */
export interface Clicked {
  readonly operation: string;
  readonly method: string;
  /** Of the API. */
  readonly path: string;
  readonly body: Json;
  readonly ifMatch?: string;
  readonly accountId: string;
  readonly status: number;
  readonly answer: Json;
}

const door = "/dashboard/api";

/** Notes every write from now on; answers those so far. */
export function noteWrites(desk: Desk): () => Promise<readonly Clicked[]> {
  const noted: Promise<Clicked>[] = [];
  desk.context.on("requestfinished", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(door) && !["GET", "HEAD"].includes(request.method())) noted.push(clicked(request));
  });
  return () => Promise.all(noted);
}

async function clicked(request: Request): Promise<Clicked> {
  const { pathname, search } = new URL(request.url());
  const [response, headers] = [await request.response(), await request.allHeaders()];
  const text = (await response?.text()) ?? "";
  const path = pathname.slice(door.length) + search;
  return {
    operation: operationAt(request.method(), pathname.slice(door.length)), method: request.method(), path,
    body: request.postDataJSON(), ...(headers["if-match"] !== undefined && { ifMatch: headers["if-match"] }),
    accountId: headers["dashboard-account"] ?? "", status: response?.status() ?? 0, answer: text === "" ? undefined : JSON.parse(text),
  };
}

export function operationAt(method: string, pathname: string): string {
  const matches = allOperations.filter((one) => one.method === method && patternOf(one.path).test(pathname));
  // A word of a path's own goes before an id that stands for anything.
  const [found] = matches.toSorted((a, b) => a.path.split("{").length - b.path.split("{").length);
  assert.ok(found, `${method} ${pathname} is an operation`);
  return found.id;
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`, "i");

const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** Shown once, and random in each world. */
const isSecret = (name: string): boolean => ["password", "value", "etag"].includes(name.toLowerCase());

/** The ids of one world as those of another. */
export class Twin {
  readonly #ids = new Map<string, string>();

  /** Learns from two values of the same shape which id is which. */
  learn(theirs: Json, ours: Json): void {
    if (typeof theirs === "string" && typeof ours === "string") {
      const [from, to] = [theirs.match(guid) ?? [], ours.match(guid) ?? []];
      if (from.length === to.length) from.forEach((id, index) => this.#ids.set(id.toLowerCase(), (to[index] ?? "").toLowerCase()));
    } else if (typeof theirs === "object" && theirs !== null && typeof ours === "object" && ours !== null) {
      for (const name of Object.keys(theirs)) this.learn(theirs[name], ours[name]);
    }
  }

  /** A value of the first world as it stands in the second. */
  translated(value: Json): Json {
    if (value === undefined) return undefined;
    const text = JSON.stringify(value, (name, inner) => (isSecret(name) && typeof inner === "string" ? "…" : inner));
    return JSON.parse(text.replaceAll(guid, (id) => this.#ids.get(id.toLowerCase()) ?? id));
  }

  /** By a client with a user's token. A password that was chosen is the same in both; one that was given is not. */
  async repeat(world: TestWorld, { method, path, body, ifMatch }: Clicked, token: string): Promise<Answer> {
    const known = (text: string) => text.replaceAll(guid, (id) => this.#ids.get(id.toLowerCase()) ?? id);
    const headers = { "MS-RequestId": randomUUID(), "MS-CorrelationId": randomUUID(), ...(ifMatch !== undefined && { "If-Match": ifMatch }) };
    return world.call(method, known(path), { token, headers, ...(body !== null && body !== undefined && { body: known(JSON.stringify(body)) }) });
  }
}

/** What says by which way a change came: the application, and the request itself. */
const origin = new Set(["applicationId", "originalCorrelationId", "id"]);

/** Of an activity record, what does not depend on the way. */
export const withoutOrigin = (record: Json): Json => Object.fromEntries(Object.entries(record).filter(([name]) => !origin.has(name)));
