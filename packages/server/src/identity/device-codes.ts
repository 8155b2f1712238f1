// Device codes: a program without a browser shows a user code, and somebody signs in with it elsewhere (section 3.5).
// The device code, for which the program gets its tokens, is kept as a mark only: whoever reads the database can redeem
// none. The user code is no secret, it stands on a screen; alone it opens nothing.

import { toInstantText, type Ids } from "@understudy/kernel";
import { sql, type Writer } from "../database/index.ts";
import type { Unit, View } from "../world/index.ts";
import { mayBecome, stateAt, type Decision, type DecisionState } from "./decisions.ts";
import type { TokenVersion } from "./grants/grant.ts";
import { randomBelow } from "./random-number.ts";
import { signInOf, type SignIn } from "./users.ts";

/** The page that takes user codes. */
export const deviceLoginPath = "/common/oauth2/deviceauth";

/** What a program has asked for. */
export interface DeviceCodeRequest {
  readonly version: TokenVersion;
  /** The path's first segment. */
  readonly segment: string;
  /** Absent for `common` and `organizations`: there the tokens are for the home tenant of whoever signs in. */
  readonly tenantId?: string;
  readonly appId: string;
  /** As it was sent. */
  readonly clientId: string;
  /** As whoever signs in is told. */
  readonly appName: string;
  readonly resource?: string;
  readonly scope?: string;
}

export interface DeviceCode {
  readonly userCode: string;
  readonly request: DeviceCodeRequest;
  readonly state: DecisionState;
  /** Who signed in, once it is approved. */
  readonly signIn?: SignIn;
  readonly expiresAt: string;
}

export type DeviceDecision =
  | { readonly state: "approved"; readonly signIn: SignIn }
  | { readonly state: Exclude<Decision, "approved"> };

/** How often a program may ask, in seconds (ID-44). */
export const pollIntervalSeconds = 5;

/** RFC 8628, section 6.1: letters only, so that none is taken for a digit, and no vowels, so that none make a word. */
const letters = "BCDFGHJKLMNPQRSTVWXZ";
const userCodeLength = 9;
const userCodePattern = new RegExp(`^[${letters}]{${userCodeLength}}$`);

/** What has expired is remembered for a day, so that a program that comes late is told so. */
const rememberedHours = 24;

/** Makes a new code. What has expired long ago is forgotten on the way. */
export async function beginDevice(
  unit: Unit, request: DeviceCodeRequest, now: Temporal.Instant,
): Promise<{ readonly deviceCode: string; readonly userCode: string }> {
  await unit.db.run(sql`DELETE FROM device_codes WHERE expires_at < ${toInstantText(now.subtract({ hours: rememberedHours }))}`);
  const deviceCode = unit.ids.secret(256);
  const expiresAt = toInstantText(now.add({ seconds: unit.settings.deviceCodeSeconds }));
  for (;;) {
    const userCode = newUserCode(unit.ids);
    const added = await unit.db.run(sql`
      INSERT INTO device_codes (device_code_mark, user_code, request, state, expires_at)
      VALUES (${unit.secrets.mark(deviceCode)}, ${userCode}, ${JSON.stringify(request)}, 'pending', ${expiresAt})
      ON CONFLICT (user_code) DO NOTHING`);
    if (added === 1) return { deviceCode, userCode };
  }
}

function newUserCode(ids: Ids): string {
  const base = BigInt(letters.length);
  const number = randomBelow(ids, base ** BigInt(userCodeLength));
  return Array.from({ length: userCodeLength }, (_, place) => letters.charAt(Number((number / base ** BigInt(place)) % base))).join("");
}

interface DeviceCodeRow {
  user_code: string;
  request: string;
  state: DecisionState;
  sign_in: string | null;
  polled_at: string | null;
  expires_at: string;
}

const toDeviceCode = (row: DeviceCodeRow, now: Temporal.Instant): DeviceCode => ({
  userCode: row.user_code,
  request: JSON.parse(row.request) as DeviceCodeRequest,
  state: stateAt({ state: row.state, expiresAt: row.expires_at }, toInstantText(now)),
  ...(row.sign_in !== null && { signIn: JSON.parse(row.sign_in) as SignIn }),
  expiresAt: row.expires_at,
});

const rowOf = (view: View, deviceCode: string): Promise<DeviceCodeRow | undefined> =>
  view.db.get<DeviceCodeRow>(sql`SELECT * FROM device_codes WHERE device_code_mark = ${view.secrets.mark(deviceCode)}`);

export async function findByDeviceCode(view: View, deviceCode: string, now: Temporal.Instant): Promise<DeviceCode | undefined> {
  const row = await rowOf(view, deviceCode);
  return row && toDeviceCode(row, now);
}

/** By what a person typed: in any case, with blanks or hyphens. */
export async function findByUserCode(view: View, userCode: string, now: Temporal.Instant): Promise<DeviceCode | undefined> {
  const code = userCode.replace(/[\s-]/g, "").toUpperCase();
  if (!userCodePattern.test(code)) return undefined;
  const row = await view.db.get<DeviceCodeRow>(sql`SELECT * FROM device_codes WHERE user_code = ${code}`);
  return row && toDeviceCode(row, now);
}

/** What waits: for somebody to sign in, or for the program to fetch its tokens. The oldest first. */
export async function listDeviceCodes({ db }: View, now: Temporal.Instant): Promise<readonly DeviceCode[]> {
  const rows = await db.all<DeviceCodeRow>(sql`
    SELECT * FROM device_codes WHERE state IN ('pending', 'approved') AND expires_at > ${toInstantText(now)}
    ORDER BY expires_at, user_code`);
  return rows.map((row) => toDeviceCode(row, now));
}

/** False where there is none that waits for a decision: it was made, or the time is over. */
export async function decideDevice(
  unit: Unit, userCode: string, decision: DeviceDecision, now: Temporal.Instant,
): Promise<boolean> {
  const code = await findByUserCode(unit, userCode, now);
  if (!code || !mayBecome(code.state, decision.state)) return false;
  const signIn = decision.state === "approved" ? JSON.stringify(signInOf(decision.signIn)) : null;
  await unit.db.run(sql`
    UPDATE device_codes SET state = ${decision.state}, sign_in = ${signIn} WHERE user_code = ${code.userCode}`);
  return true;
}

/** Marks one that is approved, so that it counts once. */
export async function useDevice(writer: Writer, { userCode }: DeviceCode): Promise<void> {
  await writer.run(sql`UPDATE device_codes SET state = 'used' WHERE user_code = ${userCode}`);
}

/** Notes that the program asks; answers whether it does so sooner than it was told to. */
export async function notePoll(unit: Unit, deviceCode: string, now: Temporal.Instant): Promise<boolean> {
  const row = await rowOf(unit, deviceCode);
  if (!row) return false;
  await unit.db.run(sql`UPDATE device_codes SET polled_at = ${toInstantText(now)} WHERE user_code = ${row.user_code}`);
  return row.polled_at !== null && toInstantText(now.subtract({ seconds: pollIntervalSeconds })) < row.polled_at;
}
