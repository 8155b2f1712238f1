// Where and to whom a customer's purchases are sold: its country, and the segments that its approved qualifications open
// besides the commercial one.

import { invariant } from "@understudy/kernel";
import { findAccount } from "../../accounts/index.ts";
import { segmentOfQualification, type Market } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { listQualifications } from "./qualification-repository.ts";
import type { CustomerRecord } from "./repository.ts";

export async function marketOf({ db }: View, customer: CustomerRecord): Promise<Market> {
  const account = await findAccount(db, customer.accountId);
  invariant(account, "a customer belongs to an account");
  const qualifications = await listQualifications(db, customer);
  const opened = qualifications.flatMap(({ qualification, vettingStatus }) => (vettingStatus === "Approved" ? (segmentOfQualification(qualification) ?? []) : []));
  return {
    accountId: customer.accountId, cloud: account.cloud, kind: account.kind,
    country: customer.billingProfile.defaultAddress.country.toUpperCase(),
    segments: ["commercial", ...opened],
  };
}
