// Companies that enrol: taken in by the operator, as Microsoft does, and led by an administrator of their own.

import { randomBytes } from "node:crypto";
import type { CloudName, PartnerType } from "@understudy/contract";
import { call, demand, operate } from "./call.ts";
import { signIn } from "./sign-in.ts";
import type { Side, Story } from "./story.ts";

export interface Enrolling {
  readonly domainPrefix: string;
  readonly cloud: CloudName;
  readonly partnerType: PartnerType;
  readonly address: { readonly country: string; readonly [part: string]: string };
}

export async function takeIn(story: Story, side: Side, { domainPrefix, cloud, partnerType }: Enrolling): Promise<string> {
  const admin = { userName: "owner", password: `Tour1!${randomBytes(12).toString("base64url")}` };
  const made = await operate(story, "POST /accounts", { domainPrefix, cloud, partnerType, admin });
  Object.assign(side, { tenantId: made.tenantId, domain: made.domain, userName: made.adminUserName });
  demand(made.state === "enrolling", `The company should begin to enrol, but is ${made.state}.`);
  await signIn(story, side);
  return made.domain;
}

export async function apply(story: Story, side: Side, enrolling: Enrolling): Promise<string> {
  const { partnerIds } = await call(story, "GET /internal/v1/identifiers", { token: side.adminToken, expect: 200 });
  const { mpnId } = partnerIds.find(({ type }: { type: string }) => type === "pla");
  const application = { partnerType: enrolling.partnerType, mpnId, legalBusinessProfile: legalProfile(side, enrolling) };
  const { state, expectedDate } = await call(story, "PUT /internal/v1/enrolment", { token: side.adminToken, expect: 200, body: application });
  demand(state === "verifying", `The company should be verified now, but is ${state}.`);
  return `being verified until ${expectedDate.slice(0, 10)}`;
}

/** The agreement, and where invoices go. */
export async function complete(story: Story, side: Side, enrolling: Enrolling): Promise<string> {
  const body = { agreementAccepted: true, billingProfile: legalProfile(side, enrolling) };
  const { state } = await call(story, "POST /internal/v1/enrolment/completion", { token: side.adminToken, expect: 200, body });
  demand(state === "active", `The account should be active, but is ${state}.`);
  return "signed: the account is active";
}

const legalProfile = ({ domain }: Side, { domainPrefix, address }: Enrolling) => ({
  companyName: domainPrefix, address,
  primaryContact: { firstName: "Gena", lastName: "Soto", email: `gena@${domain}`, phoneNumber: "4255550101" },
});
