// Qualifications at work: asked for, vetted on the clock or by the operator, and paid for with a validation code.

import type { GccValidationRelationship, Of, QualificationType, ValidationCode } from "@understudy/contract";
import { invariant, later } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import { contactOf, qualificationDecided, sendMail } from "../../mail/index.ts";
import { guidOf, type Due, type Unit, type View } from "../../world/index.ts";
import {
  findQualification, findValidationCode, insertQualification, listQualifications, saveValidationCode, updateVetting,
  type ValidationCodeRecord,
} from "./qualification-repository.ts";
import {
  decided, firstStatus, usualDecision, type Decision, type QualificationDetails, type QualificationRecord,
} from "./qualification-rules.ts";
import { findCustomer, type CustomerRecord } from "./repository.ts";

/** Kind of the agenda entry that ends a vetting. */
export const qualificationVetted = "customers.qualificationVetted";

interface Wanted {
  readonly qualification: QualificationType;
  readonly vettingStatus: QualificationRecord["vettingStatus"];
  readonly details: QualificationDetails;
}

/** Whether the customer may have it has been asked before. */
async function keepQualification(unit: Unit, { customerId, accountId }: CustomerRecord, wanted: Wanted): Promise<QualificationRecord> {
  const { validationId } = wanted.details;
  if (validationId !== undefined) await useCode(unit, accountId, validationId);
  const record = { ...wanted, qualificationId: unit.ids.guid(), customerId, accountId, createdAt: unit.nowText };
  await insertQualification(unit.db, record);
  return record;
}

export async function requestQualification(
  unit: Unit, customer: CustomerRecord, qualification: QualificationType, details: QualificationDetails,
): Promise<QualificationRecord> {
  const record = await keepQualification(unit, customer, { qualification, details, vettingStatus: firstStatus(qualification) });
  if (record.vettingStatus !== "InReview") return record;
  const { qualificationId, accountId } = record;
  await unit.schedule({
    entryId: guidOf(`${qualificationVetted} ${qualificationId}`),
    accountId,
    dueAt: later(unit.now, unit.settings.qualificationVetting),
    kind: qualificationVetted,
    payload: { qualificationId },
  });
  return record;
}

/** As the retired operation does it: at once. */
export const setQualification = (
  unit: Unit, customer: CustomerRecord, qualification: QualificationType, details: QualificationDetails,
): Promise<QualificationRecord> => keepQualification(unit, customer, { qualification, details, vettingStatus: "Approved" });

/** The customer may be gone by now, or the operator may have decided. */
export const endVetting: Due = async ({ accountId, payload }, unit) => {
  const record = await findQualification(unit.db, accountId, payload["qualificationId"] as string);
  if (record?.vettingStatus === "InReview") await keepDecision(unit, decided(record, usualDecision(unit.settings)));
};

/** The partner is told. */
async function keepDecision(unit: Unit, record: QualificationRecord): Promise<void> {
  await updateVetting(unit.db, record);
  const { accountId, customerId, qualification, qualificationId, vettingStatus, details } = record;
  const customer = await findCustomer(unit.db, accountId, customerId);
  invariant(customer, "a qualification is of a customer");
  await sendMail(unit, {
    cause: `${qualificationVetted} ${qualificationId} ${vettingStatus} ${unit.nowText}`, accountId, to: await contactOf(unit.db, accountId),
    letter: qualificationDecided({ customer: customer.companyProfile.companyName, qualification, status: vettingStatus, reason: details.vettingReason }),
  });
}

/** What the operator decides holds, whether it was decided before or not; undefined where nobody has asked. */
export async function decideQualification(
  unit: Unit, customer: CustomerRecord, qualification: QualificationType, decision: Decision,
): Promise<QualificationRecord | undefined> {
  const held = await listQualifications(unit.db, customer);
  const record = held.find((one) => one.qualification === qualification);
  if (!record) return undefined;
  const after = decided(record, decision);
  await keepDecision(unit, after);
  return after;
}

async function useCode(unit: Unit, accountId: string, validationId: string): Promise<void> {
  const code = await findValidationCode(unit.db, accountId, validationId);
  if (!code) throw badProperty("validationCode", `${validationId} is none of the partner's validation codes`);
  if (code.remainingCreates < 1) throw badProperty("validationCode", `${validationId} was used ${code.maxCreates} times, which is how often it can be`);
  await saveValidationCode(unit.db, { ...code, remainingCreates: code.remainingCreates - 1, updatedAt: unit.nowText });
}

export function validationCodeOf(code: ValidationCodeRecord): Of<typeof ValidationCode> {
  const { accountId, validationId, organizationName, maxCreates, remainingCreates } = code;
  return { partnerId: accountId, organizationName, validationId, maxCreates, remainingCreates, eTag: etagOf(code) };
}

/** As the documentation's examples have it. */
const etagOf = ({ updatedAt }: ValidationCodeRecord): string => `W/"datetime'${encodeURIComponent(updatedAt)}'"`;

export async function validationsOf(view: View, customer: CustomerRecord): Promise<Of<typeof GccValidationRelationship>[]> {
  const found: Of<typeof GccValidationRelationship>[] = [];
  for (const { details } of await listQualifications(view.db, customer)) {
    const code = details.validationId === undefined ? undefined : await findValidationCode(view.db, customer.accountId, details.validationId);
    if (!code) continue;
    const { accountId: partnerId, validationId, organizationName } = code;
    found.push({ partnerId, customerId: customer.customerId, validationId, organizationName, eTag: etagOf(code) });
  }
  return found;
}
