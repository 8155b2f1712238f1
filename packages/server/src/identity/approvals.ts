// The simulated second factor: a request on the user's phone with a number that the sign-in page shows, too. The page
// has the phone beside it, and the operator can answer by call. It lives five minutes by the clock of protocols.

import { isGuid, toInstantText } from "@understudy/kernel";
import { sql } from "../database/index.ts";
import type { SignInUser } from "../directories/index.ts";
import type { Unit, View } from "../world/index.ts";
import { mayBecome, stateAt, type Decision, type DecisionState } from "./decisions.ts";
import { randomBelow } from "./random-number.ts";

export interface Approval {
  readonly approvalId: string;
  readonly userId: string;
  readonly userName: string;
  /** Which application the user signs in to. */
  readonly appName: string;
  /** Of two digits, from 10 to 99. */
  readonly number: number;
  readonly state: DecisionState;
  readonly expiresAt: string;
}

const lifetimeMinutes = 5;

/** Asks the user. What has expired is forgotten on the way. */
export async function askApproval(
  unit: Unit, user: Pick<SignInUser, "userId" | "accountId">, appName: string, now: Temporal.Instant,
): Promise<{ readonly approvalId: string; readonly number: number }> {
  await unit.db.run(sql`DELETE FROM approvals WHERE expires_at < ${toInstantText(now)}`);
  const approvalId = unit.ids.guid();
  const number = 10 + Number(randomBelow(unit.ids, 90n));
  const expiresAt = toInstantText(now.add({ minutes: lifetimeMinutes }));
  await unit.db.run(sql`
    INSERT INTO approvals (approval_id, account_id, user_id, app_name, number, state, expires_at)
    VALUES (${approvalId}, ${user.accountId}, ${user.userId}, ${appName}, ${number}, 'pending', ${expiresAt})`);
  return { approvalId, number };
}

interface ApprovalRow {
  approval_id: string;
  user_id: string;
  user_name: string;
  app_name: string;
  number: number;
  state: DecisionState;
  expires_at: string;
}

const toApproval = (row: ApprovalRow, now: Temporal.Instant): Approval => ({
  approvalId: row.approval_id,
  userId: row.user_id,
  userName: row.user_name,
  appName: row.app_name,
  number: row.number,
  state: stateAt({ state: row.state, expiresAt: row.expires_at }, toInstantText(now)),
  expiresAt: row.expires_at,
});

/** Undefined for one that there is not, or no more: also when its user is gone. */
export async function findApproval({ db }: View, approvalId: string, now: Temporal.Instant): Promise<Approval | undefined> {
  if (!isGuid(approvalId)) return undefined;
  const row = await db.get<ApprovalRow>(sql`
    SELECT a.*, u.user_name FROM approvals a JOIN directory_users u ON u.user_id = a.user_id
    WHERE a.approval_id = ${approvalId.toLowerCase()}`);
  return row && toApproval(row, now);
}

export async function approvalState(view: View, approvalId: string, now: Temporal.Instant): Promise<DecisionState> {
  return (await findApproval(view, approvalId, now))?.state ?? "expired";
}

/** What waits for an answer, the newest first. */
export async function listApprovals({ db }: View, now: Temporal.Instant): Promise<readonly Approval[]> {
  const rows = await db.all<ApprovalRow>(sql`
    SELECT a.*, u.user_name FROM approvals a JOIN directory_users u ON u.user_id = a.user_id
    WHERE a.state = 'pending' AND a.expires_at > ${toInstantText(now)} ORDER BY a.expires_at DESC, a.approval_id DESC`);
  return rows.map((row) => toApproval(row, now));
}

/** False where it waits for no answer: it has one, or its time is over. */
export async function answerApproval(unit: Unit, approvalId: string, decision: Decision, now: Temporal.Instant): Promise<boolean> {
  return become(unit, await findApproval(unit, approvalId, now), decision);
}

/** Whether the user has approved it; each approval counts once, and for its user only. */
export async function useApproval(unit: Unit, approvalId: string, userId: string, now: Temporal.Instant): Promise<boolean> {
  const approval = await findApproval(unit, approvalId, now);
  return become(unit, approval?.userId === userId ? approval : undefined, "used");
}

async function become(unit: Unit, approval: Approval | undefined, state: Decision | "used"): Promise<boolean> {
  if (!approval || !mayBecome(approval.state, state)) return false;
  await unit.db.run(sql`UPDATE approvals SET state = ${state} WHERE approval_id = ${approval.approvalId}`);
  return true;
}
