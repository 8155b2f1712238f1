// Whether anything can be bought for a customer at all: what partner and customer have agreed to, and how the customer's
// review stands. Pure. The credit line is asked when there is one: bills decide it.

import { ordersFaults } from "@understudy/contract";
import { Fault, type FaultDefinition } from "@understudy/kernel";
import type { Settings } from "../../world/index.ts";
import type { Buyer, Standing } from "./buyer.ts";

const accountReviewPage = "https://learn.microsoft.com/partner-center/customer-account-status";
const partnerAgreementPage = "https://learn.microsoft.com/partner-center/users-assign-roles";

export function checkMayBuy({ customer }: Pick<Buyer, "customer">, standing: Standing, settings: Pick<Settings, "customerReviewCode">): void {
  if (!standing.partnerHasSigned) throw new Fault(ordersFaults.partnerAgreementMissing, { url: partnerAgreementPage });
  if (!standing.customerHasAccepted) throw new Fault(ordersFaults.customerAgreementMissing, { customerId: customer.customerId });
  const status = customer.accountStatus?.status;
  if (status === undefined || status === "Allowed") return;
  throw new Fault(status === "NotAllowed" ? ordersFaults.customerRejected : underReview(settings), { url: accountReviewPage });
}

const underReview = ({ customerReviewCode }: Pick<Settings, "customerReviewCode">): FaultDefinition =>
  customerReviewCode === "800074" ? ordersFaults.customerUnderReview800074 : ordersFaults.customerUnderReview;

export type PurchaseMoment = "atCart" | "atPurchase";

/** The partner's word on the reseller on record, without which nothing is bought since 2021. */
export function checkAttested(isAttested: boolean | undefined, moment: PurchaseMoment, { partnerAttestation }: Pick<Settings, "partnerAttestation">): void {
  const isAsked = partnerAttestation !== "never" && (moment === "atPurchase" || partnerAttestation === "atCart");
  if (isAsked && isAttested !== true) throw new Fault(ordersFaults.partnerAttestationMissing);
}
