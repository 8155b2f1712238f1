// What waits for somebody: a program that has a device code, and a request on a user's phone.

import { strict as assert } from "node:assert";
import { findUserByName } from "../../packages/server/src/directories/index.ts";
import { askApproval } from "../../packages/server/src/identity/approvals.ts";
import { throughDoors } from "./doors.ts";
import { sendRaw } from "./raw.ts";
import type { Parameters, TokenRequestOptions } from "./token-requests.ts";
import type { Answer, TestWorld } from "./world.ts";

/** A request to the device code endpoint. Parameters as text are sent as they are. */
export function askDeviceCode(
  world: TestWorld, tenant: string, parameters: Parameters, { version = "v1", headers = {} }: TokenRequestOptions = {},
): Promise<Answer> {
  return sendRaw(world.ready.urls.http, {
    method: "POST",
    target: `/${tenant}/oauth2/${version === "v2" ? "v2.0/" : ""}devicecode`,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: typeof parameters === "string" ? parameters : new URLSearchParams(parameters).toString(),
  });
}

export interface Begun {
  readonly userCode: string;
  readonly deviceCode: string;
}

/** The two codes of an answer, which has to be a good one. */
export function begun(answer: Answer): Begun {
  assert.equal(answer.status, 200, answer.text);
  return { userCode: answer.json.user_code, deviceCode: answer.json.device_code };
}

/** A sign-in page asks the user's phone, at this instant by the clock of protocols. */
export function askOnPhone(world: TestWorld, userName: string, appName: string, now: Temporal.Instant): Promise<{ approvalId: string; number: number }> {
  return throughDoors(world, async (unit) => {
    const user = await findUserByName(unit.db, userName);
    assert(user, userName);
    return askApproval(unit, user, appName, now);
  });
}
