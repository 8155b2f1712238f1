// What waits for somebody's decision: a program's device code, and the approval on a (simulated) phone. Both go the
// same way: decided once and in time, and what was approved counts once (ID-46).

export type Decision = "approved" | "declined" | "expired";
export type DecisionState = "pending" | Decision | "used";

const before: Readonly<Record<Decision | "used", DecisionState>> = {
  approved: "pending",
  declined: "pending",
  expired: "pending",
  used: "approved",
};

export const mayBecome = (from: DecisionState, to: Decision | "used"): boolean => before[to] === from;

/** What it has come to at an instant: what was not decided in time has expired, and what was approved and not used. */
export function stateAt(stored: { readonly state: DecisionState; readonly expiresAt: string }, nowText: string): DecisionState {
  const { state, expiresAt } = stored;
  const isOver = state === "declined" || state === "used";
  return !isOver && expiresAt <= nowText ? "expired" : state;
}
