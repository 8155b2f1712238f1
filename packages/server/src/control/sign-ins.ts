// What a person does in a browser or on a phone, by call, so that a test can do it: signing in with a device's user
// code, and answering an approval.

import { Type, type Static } from "typebox";
import { oneOf } from "@understudy/contract";
import { findUserByName, type SignInUser } from "../directories/index.ts";
import {
  answerApproval, checkDeviceUser, decideDevice, findApproval, findByUserCode, listApprovals, listDeviceCodes, TokenRefused,
  type Approval, type Decision, type DeviceCode, type TokenService,
  signInNow,
} from "../identity/index.ts";
import type { Unit, View, World } from "../world/index.ts";
import { ControlRefused } from "./refusal.ts";

export const SignInDecision = Type.Object(
  {
    userCode: Type.Optional(Type.String({ description: "Of a device code" })),
    approvalId: Type.Optional(Type.String({ description: "Of an approval" })),
    userName: Type.Optional(Type.String({ description: "Who signs in with the user code; alone: whose newest approval is meant" })),
    decision: oneOf(["approve", "decline", "expire"]),
    mfa: Type.Optional(Type.Boolean({ description: "Whether the sign-in with the user code had a second factor; true when absent" })),
  },
  { additionalProperties: false },
);
type Order = Static<typeof SignInDecision>;

const states = { approve: "approved", decline: "declined", expire: "expired" } as const satisfies Record<Order["decision"], Decision>;

const whatWaits = "GET /_understudy/v1/signins, or understudy sign-ins, shows what waits.";

export async function listSignIns(world: World, tokens: TokenService): Promise<object> {
  const now = await tokens.protocolNow();
  return world.view(async (view) => ({
    deviceCodes: (await listDeviceCodes(view, now)).map(shownDevice),
    approvals: (await listApprovals(view, now)).map(shownApproval),
  }));
}

const shownDevice = ({ userCode, request, state, expiresAt }: DeviceCode) =>
  ({ userCode, application: request.appName, appId: request.appId, tenant: request.segment, state, expiresAt });

const shownApproval = ({ approvalId, userName, appName, number, state, expiresAt }: Approval) =>
  ({ approvalId, userName, application: appName, number, state, expiresAt });

/** Answers what has been decided, as it stands now. */
export async function decideSignIn(world: World, tokens: TokenService, order: Order): Promise<object> {
  const now = await tokens.protocolNow();
  const { userCode, approvalId, userName } = order;
  if (userCode !== undefined && approvalId !== undefined) throw new ControlRefused(400, "Give userCode or approvalId, not both.");
  return world.unit((unit) => {
    if (userCode !== undefined) return decideDeviceCode(unit, userCode, order, now);
    if (approvalId !== undefined) return decideApproval(unit, approvalId, order, now);
    if (userName !== undefined) return decideNewest(unit, userName, order, now);
    throw new ControlRefused(400, `Give userCode, approvalId or userName. ${whatWaits}`);
  });
}

async function decideDeviceCode(unit: Unit, userCode: string, order: Order, now: Temporal.Instant): Promise<object> {
  const found = await findByUserCode(unit, userCode, now);
  if (!found) throw new ControlRefused(404, `There is no device code ${userCode}. ${whatWaits}`);
  if (found.state !== "pending") {
    throw new ControlRefused(409, `The device code ${found.userCode} waits for nobody: it is ${found.state}. Let the program ask for a new one.`);
  }
  if (order.decision !== "approve") {
    const state = states[order.decision];
    await decideDevice(unit, found.userCode, { state }, now);
    return shownDevice({ ...found, state });
  }
  const user = await whoSignsIn(unit, found, order.userName);
  const signIn = signInNow(user, order.mfa ?? true, now);
  await decideDevice(unit, found.userCode, { state: "approved", signIn }, now);
  return { ...shownDevice({ ...found, state: "approved" }), userName: user.userName };
}

/** Whether there is consent shows when the program fetches its tokens, as it would after a sign-in on the page. */
async function whoSignsIn(view: View, { userCode, request }: DeviceCode, userName: string | undefined): Promise<SignInUser> {
  if (userName === undefined) {
    throw new ControlRefused(400, `Say who signs in with ${userCode}: give userName, or --user on the command line.`);
  }
  const user = await findUserByName(view.db, userName);
  if (!user) throw new ControlRefused(404, `There is no user ${userName} in this world.`);
  try {
    await checkDeviceUser(view, request, user);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    throw new ControlRefused(409, `${userName} cannot sign in with ${userCode}. ${error.message}`);
  }
  return user;
}

async function decideApproval(unit: Unit, approvalId: string, order: Order, now: Temporal.Instant): Promise<object> {
  const found = await findApproval(unit, approvalId, now);
  if (!found) throw new ControlRefused(404, `There is no approval ${approvalId}. ${whatWaits}`);
  const state = states[order.decision];
  if (await answerApproval(unit, approvalId, state, now)) return shownApproval({ ...found, state });
  throw new ControlRefused(409, `The approval ${approvalId} waits for no answer: it is ${found.state}. Let the sign-in page ask anew.`);
}

async function decideNewest(unit: Unit, userName: string, order: Order, now: Temporal.Instant): Promise<object> {
  const newest = (await listApprovals(unit, now)).find((approval) => approval.userName === userName.toLowerCase());
  if (newest) return decideApproval(unit, newest.approvalId, order, now);
  throw new ControlRefused(404, `No approval of ${userName} waits for an answer. A device code is named by its userCode. ${whatWaits}`);
}
