// `understudy sign-ins`, `approve`, `decline` and `expire`: what a person does in a browser or on a phone, by call.

import { Command } from "commander";
import { control, print, targeting, type Target } from "../running.ts";

interface DeviceCode {
  readonly userCode: string;
  readonly application: string;
  readonly tenant: string;
  readonly state: string;
  readonly expiresAt: string;
  /** Who signed in. */
  readonly userName?: string;
}

interface Approval {
  readonly approvalId: string;
  readonly userName: string;
  readonly application: string;
  readonly number: number;
  readonly state: string;
  readonly expiresAt: string;
}

interface SignIns {
  readonly deviceCodes: readonly DeviceCode[];
  readonly approvals: readonly Approval[];
}

export const signInsCommand = (): Command =>
  targeting(new Command("sign-ins").description("show which sign-ins wait for somebody")).action(async (target: Target) => {
    const waiting = (await (await control(target, "GET", "/signins")).json()) as SignIns;
    print(target, waiting, ({ deviceCodes, approvals }) => {
      const lines = [
        ...deviceCodes.map(({ userCode, application, tenant, state, expiresAt }) =>
          `device code ${userCode}  ${state}  ${application} at ${tenant}, until ${expiresAt}`),
        ...approvals.map(({ approvalId, userName, application, number, expiresAt }) =>
          `approval ${approvalId}  ${userName} in ${application}, number ${number}, until ${expiresAt}`),
      ];
      return lines.length === 0 ? "Nothing waits." : lines.join("\n");
    });
  });

interface ApproveFlags extends Target {
  readonly user?: string;
  readonly mfa: boolean;
}

export const approveCommand = (): Command =>
  deciding("approve", "sign in with a device's user code, or approve a sign-in as the user's phone would")
    .option("--user <user@domain>", "who signs in with the user code")
    .option("--no-mfa", "sign in with the user code as if without a second factor")
    .action((which: string, flags: ApproveFlags) =>
      decide(flags, { ...(flags.user !== undefined && { userName: flags.user }), ...named(which), decision: "approve", mfa: flags.mfa }));

export const declineCommand = (): Command =>
  deciding("decline", "decline a device code or an approval")
    .action((which: string, target: Target) => decide(target, { ...named(which), decision: "decline" }));

export const expireCommand = (): Command =>
  deciding("expire", "end a device code or an approval as if its time were over")
    .action((which: string, target: Target) => decide(target, { ...named(which), decision: "expire" }));

const deciding = (name: string, description: string): Command =>
  targeting(new Command(name).description(description).argument("<code-or-id>", "a user code, an approval's id, or user@domain for the user's newest approval"));

/** Names of users have an at sign, ids are GUIDs, and whatever else is typed is taken for a user code. */
function named(which: string): { userName: string } | { approvalId: string } | { userCode: string } {
  if (which.includes("@")) return { userName: which };
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(which) ? { approvalId: which } : { userCode: which };
}

async function decide(target: Target, order: object): Promise<void> {
  const decided = (await (await control(target, "POST", "/signins", order)).json()) as DeviceCode | Approval;
  print(target, decided, ({ application, state, userName, ...which }) =>
    `${"userCode" in which ? `Device code ${which.userCode}` : `Approval ${which.approvalId}`} of ${application}: ${state}${userName === undefined ? "" : `, ${userName}`}`);
}
