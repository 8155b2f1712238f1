// A company on its way to being a partner: it applies, is verified, accepts the agreement, and is active then.
// Every step reads the account anew: what the request's token was checked with may be a moment old.

import { faults, type AccountState, type Enrolment, type EnrolmentApplication, type EnrolmentCompletion, type Of } from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import {
  beginVerification, endVerification, findCompany, findProfile, replaceProfile, saveProfile, type VerificationOutcome,
} from "../../areas/profiles/index.ts";
import { currencyOf } from "../../commerce/index.ts";
import { listDomains } from "../../directories/index.ts";
import { contactOf, sendMail, verificationDecided } from "../../mail/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { checkAccepted, requiredAgreement, signAgreement } from "../agreements/agreements.ts";
import { changeCompany } from "../company.ts";
import { getLocation } from "../identifiers/location.ts";
import { getAccount, updateAccountState, type AccountRecord } from "../repository.ts";
import { percentOf } from "../sandbox/rules.ts";
import { checkApplication, firstBilling } from "./rules.ts";

export async function showEnrolment(view: View, accountId: string): Promise<Of<typeof Enrolment>> {
  const account = await getAccount(view.db, accountId);
  const application = (await findProfile(view.db, accountId, "enrolment"))?.profile;
  const legal = application && (await findProfile(view.db, accountId, "legalBusiness"))?.profile;
  // Who was there from the beginning of the world has never applied, and is known.
  const unapplied = account.state === "enrolling" ? "none" : "authorized";
  const { vettingStatus = unapplied, vettingSubStatus = "none", verificationEnds, ...legalBusinessProfile } = legal ?? {};
  return {
    state: account.state,
    partnerType: account.partnerType,
    country: account.country,
    currency: currencyOf(account.country),
    agreementType: requiredAgreement(account.partnerType),
    vettingStatus,
    vettingSubStatus,
    ...(application && {
      mpnId: application.mpnId,
      submittedDate: application.submittedAt,
      ...(application.rejectionReason !== undefined && { rejectionReason: application.rejectionReason }),
    }),
    ...(legal && { legalBusinessProfile: legalBusinessProfile as Of<typeof EnrolmentApplication>["legalBusinessProfile"] }),
    ...(verificationEnds !== undefined && { expectedDate: verificationEnds }),
    ...(verificationEnds !== undefined && application && account.state === "verifying" && {
      percentComplete: percentOf(view.now, Temporal.Instant.from(application.submittedAt), Temporal.Instant.from(verificationEnds)),
    }),
  };
}

/** The company applies, or corrects what was rejected: its verification begins. */
export async function applyForEnrolment(unit: Unit, accountId: string, application: Of<typeof EnrolmentApplication>): Promise<void> {
  const account = await inState(unit, accountId, ["enrolling", "rejected"]);
  const { partnerType, mpnId, legalBusinessProfile } = application;
  const domains = await listDomains(unit.db, accountId);
  checkApplication(await findCompany(unit.db, accountId), domains.map(({ name }) => name), application);
  await getLocation(unit.db, account, mpnId, "mpnId");
  const { companyName, address } = legalBusinessProfile;
  const company = { state: "verifying", partnerType, country: account.country, companyName, address } as const;
  await changeCompany(unit, account, company);
  const before = await findProfile(unit.db, accountId, "legalBusiness");
  await beginVerification(unit, accountId, {
    profile: { ...legalBusinessProfile, vettingStatus: "none", vettingSubStatus: "none" }, version: (before?.version ?? 0) + 1,
  });
  await replaceProfile(unit.db, accountId, "enrolment", { mpnId, submittedAt: unit.nowText });
  await replaceProfile(unit.db, accountId, "association", { mpnId });
}

/** What verification has come to, of a company that enrols or of a partner that has changed its legal profile; false where there is none. */
export async function decideVerification(unit: Unit, accountId: string, outcome: VerificationOutcome, reason?: string): Promise<boolean> {
  const account = await getAccount(unit.db, accountId);
  const version = (await findProfile(unit.db, accountId, "legalBusiness"))?.version;
  const profile = await endVerification(unit, accountId, outcome);
  if (!profile) return false;
  await sendMail(unit, {
    cause: `verification ${accountId} ${version}`, accountId, to: await contactOf(unit.db, accountId),
    letter: verificationDecided({ name: profile.companyName, authorized: outcome === "authorized", reason }),
  });
  if (account.state === "verifying") {
    await updateAccountState(unit.db, accountId, outcome);
    const enrolment = await findProfile(unit.db, accountId, "enrolment");
    invariant(enrolment, "a company that is verified has applied");
    const { rejectionReason: _former, ...application } = enrolment.profile;
    await replaceProfile(unit.db, accountId, "enrolment", { ...application, ...(reason !== undefined && { rejectionReason: reason }) });
  } else if (outcome === "authorized") {
    await changeCompany(unit, account, { ...account, companyName: profile.companyName, address: profile.address });
  }
  return true;
}

/** The verified company accepts its programme's agreement and says where invoices go. */
export async function completeEnrolment(unit: Unit, accountId: string, signer: string, completion: Of<typeof EnrolmentCompletion>): Promise<void> {
  const account = await inState(unit, accountId, ["authorized"]);
  checkAccepted(completion);
  const billing = firstBilling(completion.billingProfile, {
    company: await findCompany(unit.db, accountId), partnerType: account.partnerType, settings: unit.settings,
    today: unit.now.toZonedDateTimeISO("UTC").day,
  });
  if (billing) await saveProfile(unit.db, accountId, "billing", { profile: billing, version: 1 });
  await signAgreement(unit, account, signer);
  await updateAccountState(unit.db, accountId, "active");
}

async function inState(view: View, accountId: string, states: readonly AccountState[]): Promise<AccountRecord> {
  const account = await getAccount(view.db, accountId);
  if (states.includes(account.state)) return account;
  throw new Fault(faults.callerRefused, { reason: `The account is ${account.state}; this is for one that is ${states.join(" or ")}.` });
}
