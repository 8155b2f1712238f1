// What holds for every answer, whatever was asked.

import assert from "node:assert/strict";
import { allOperations } from "@understudy/contract";
import type { Answer } from "../support/world.ts";
import type { RandomRequest } from "./random-request.ts";

/** Bad input never makes the server fail, and a refusal has the shape that clients of its path read. */
export function assertAnswered(request: RandomRequest, answer: Answer): void {
  const about = `${request}\n    was answered ${answer.status} ${answer.text.slice(0, 500)}`;
  assert(answer.status < 500 || isHonest501(answer), about);
  if (answer.status < 400) return;
  if (request.method === "HEAD") return assert.equal(answer.text, "", about);
  assert(isRefusal(bodyOf(answer)), about);
}

/** Only a documented operation that is not built may be answered so, and says which it is. */
function isHonest501(answer: Answer): boolean {
  if (answer.status !== 501) return false;
  const named = allOperations.find(({ id }) => answer.text.includes(`"${id} is `));
  return named?.status === "planned" || answer.text === "";
}

function bodyOf({ text, headers }: Answer): Readonly<Record<string, unknown>> {
  assert.match(headers.get("content-type") ?? "", /^application\/json/, text);
  return JSON.parse(text) as Record<string, unknown>;
}

function isRefusal(body: Readonly<Record<string, unknown>>): boolean {
  if ("error" in body) return isGraphRefusal(body);
  return "errorName" in body ? isNewerRefusal(body) : isUsualRefusal(body);
}

/** As Graph refuses, and the partner API, which says no more than code and message. */
function isGraphRefusal({ error, ...more }: Readonly<Record<string, unknown>>): boolean {
  const { code, message, innerError = {}, ...others } = error as Readonly<Record<string, unknown>>;
  return isText(code, 100)
    && isText(message, 1024)
    && typeof innerError === "object"
    && Object.keys({ ...more, ...others }).length === 0;
}

/** As newer services refuse. */
function isNewerRefusal({ code, message, description, errorName, isRetryable, parameters, errorMessageExtended, ...more }: Readonly<Record<string, unknown>>): boolean {
  return Number.isInteger(code)
    && isText(description, 1024) && message === description
    && isText(errorName, 100)
    && isRetryable === false
    && JSON.stringify(parameters) === "{}"
    && errorMessageExtended === `InternalErrorCode=${String(code)}`
    && Object.keys(more).length === 0;
}

function isUsualRefusal({ code, description, data, source, ...more }: Readonly<Record<string, unknown>>): boolean {
  return Number.isInteger(code)
    && isText(description, 1024)
    && Array.isArray(data) && data.every((entry) => typeof entry === "string")
    && isText(source, 100)
    && Object.keys(more).length === 0;
}

const isText = (value: unknown, lengthMax: number): boolean =>
  typeof value === "string" && value.length > 0 && value.length <= lengthMax;
