// What the operator can have done, as the control API takes it.

import type { ClockMode } from "./answers.ts";

export interface Order {
  readonly path: string;
  readonly body?: object;
}

export type ClockMove = { readonly advance: string } | { readonly to: string } | { readonly mode: ClockMode };

export interface MfaPolicy {
  readonly mfaPolicy: "off" | "report" | "enforce";
  readonly enforcedFrom?: string;
  readonly enforcedPercent?: number;
}

interface DeviceDecision {
  readonly userCode: string;
  readonly decision: "approve" | "decline";
  readonly userName?: string;
  readonly mfa?: boolean;
}

export const orders = {
  moveClock: (move: ClockMove): Order => ({ path: "/clock", body: move }),
  setState: (tenantId: string, state: "suspended" | "active"): Order => ({ path: `/accounts/${tenantId}/state`, body: { state } }),
  verify: (tenantId: string, outcome: "authorized" | "rejected", reason?: string): Order =>
    ({ path: `/accounts/${tenantId}/verification`, body: { outcome, ...(reason !== undefined && { reason }) } }),
  changeSandbox: (tenantId: string, action: "fail" | "reset" | "delete"): Order => ({ path: "/sandbox", body: { tenantId, action } }),
  setMfaPolicy: (tenantId: string, policy: MfaPolicy): Order => ({ path: "/mfapolicy", body: { tenantId, ...policy } }),
  answerApproval: (approvalId: string, decision: "approve" | "decline"): Order => ({ path: "/signins", body: { approvalId, decision } }),
  decideDevice: (decision: DeviceDecision): Order => ({ path: "/signins", body: decision }),
  reset: (): Order => ({ path: "/reset" }),
} as const;
