// One request as it is sent, with a text that a person can read and repeat.

import fc from "fast-check";
import type { Operation } from "@understudy/contract";

/** Whose token a request carries; the tokens themselves are the world's. */
export const credentials = ["primary app", "primary user", "sandbox app", "sandbox user", "operator", "no such token", "none"] as const;
export type Credential = (typeof credentials)[number];

export interface RequestParts {
  /** Absent where the request is aimed at nothing in particular. */
  readonly operation?: Operation;
  readonly method: string;
  readonly target: string;
  readonly credential: Credential;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

const shownMax = 1_500;

export class RandomRequest implements RequestParts {
  readonly operation?: Operation;
  readonly method: string;
  readonly target: string;
  readonly credential: Credential;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;

  constructor({ operation, method, target, credential, headers, body }: RequestParts) {
    if (operation) this.operation = operation;
    this.method = method;
    this.target = target;
    this.credential = credential;
    this.headers = headers;
    if (body !== undefined) this.body = body;
  }

  toString(): string {
    const { method, target, credential, headers, body } = this;
    const text = typeof body === "string" ? JSON.stringify(body) : body === undefined ? "none" : `base64 ${Buffer.from(body).toString("base64")}`;
    const lines = [`${method} ${target}`, `as ${credential}`, `headers ${JSON.stringify(headers)}`, `body ${text}`];
    return `\n${lines.map((line) => `    ${line.slice(0, shownMax)}`).join("\n")}`;
  }

  [fc.toStringMethod](): string {
    return this.toString();
  }
}
