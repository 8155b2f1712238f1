// The rules of qualifications, pure: who may ask for which, what vetting makes of it, and how the retired operations
// show them. Education and the Government Community Cloud exclude each other; a state owned entity may be either as well.
// Source: update-customer-qualification-asynchronous.md, get-customer-qualification-asynchronous.md.

import type {
  BareQualification, CustomerQualification, CustomerQualificationRequest, Of, QualificationType, QualificationVettingReason,
  QualificationVettingStatus,
} from "@understudy/contract";
import { badProperty } from "../../call/index.ts";
import type { Settings } from "../../world/index.ts";

export interface QualificationRecord {
  readonly qualificationId: string;
  readonly customerId: string;
  readonly accountId: string;
  readonly qualification: QualificationType;
  readonly vettingStatus: QualificationVettingStatus;
  readonly createdAt: string;
  readonly details: QualificationDetails;
}

export interface QualificationDetails {
  readonly educationSegment?: string;
  readonly website?: string;
  /** The code that the customer has qualified with. */
  readonly validationId?: string;
  readonly vettingReason?: QualificationVettingReason;
}

export type QualificationRequest = Of<typeof CustomerQualificationRequest>;

type Contract = Pick<Settings, "qualificationContract">;

type Held = readonly Pick<QualificationRecord, "qualification" | "vettingStatus">[];

/** Of these a customer has one at most. */
const exclusive: ReadonlySet<QualificationType> = new Set(["Education", "GovernmentCommunityCloud"]);

/** What was denied may be asked for again, and stands in the way of nothing. */
export function checkQualification(held: Held, wanted: QualificationType): void {
  if (wanted === "None" || wanted === "Nonprofit") throw badProperty("qualification", `${wanted} cannot be set`);
  const standing = held.filter(({ vettingStatus }) => vettingStatus !== "Denied");
  const inTheWay = standing.find(({ qualification }) =>
    qualification === wanted || (exclusive.has(wanted) && exclusive.has(qualification)));
  if (!inTheWay) return;
  throw badProperty("qualification", `the customer has ${inTheWay.qualification} already (${inTheWay.vettingStatus}), which cannot be changed`);
}

/** What a request says besides the qualification, in the contract that is set; or what it lacks. */
export function checkedDetails(request: QualificationRequest, code: string | undefined, settings: Contract): QualificationDetails {
  if (request.qualification === "Education") return educationDetails(request, settings);
  if (request.qualification !== "GovernmentCommunityCloud") return {};
  const inBody = settings.qualificationContract === "y2021" ? undefined : request.validationCode;
  const inQuery = settings.qualificationContract === "y2023" ? undefined : code;
  const validationId = inBody ?? inQuery;
  if (!validationId) throw badProperty("validationCode", "GovernmentCommunityCloud needs one of the partner's validation codes");
  return { validationId };
}

function educationDetails({ educationSegment, website }: QualificationRequest, settings: Contract): QualificationDetails {
  if (settings.qualificationContract === "y2021") return {};
  if (settings.qualificationContract === "y2023" && educationSegment === undefined) {
    throw badProperty("educationSegment", "Education needs K12 or HigherEducation");
  }
  return { ...(educationSegment !== undefined && { educationSegment }), ...(website !== undefined && { website }) };
}

/** Education is vetted; a code proves the Government Community Cloud, and nobody vets a state owned entity. */
export const firstStatus = (qualification: QualificationType): QualificationVettingStatus =>
  qualification === "Education" ? "InReview" : "Approved";

export interface Decision {
  readonly vettingStatus: "Approved" | "Denied";
  readonly vettingReason?: QualificationVettingReason;
}

/** What the clock decides where nobody else does. */
export const usualDecision = (settings: Settings): Decision =>
  settings.qualificationOutcome === "approved"
    ? { vettingStatus: "Approved" }
    : { vettingStatus: "Denied", vettingReason: "Not an Education Customer" };

/** A reason is given with a denial only. */
export function decided(record: QualificationRecord, { vettingStatus, vettingReason }: Decision): QualificationRecord {
  const { vettingReason: _before, ...details } = record.details;
  const reason = vettingStatus === "Denied" ? (vettingReason ?? "Not an Education Customer") : undefined;
  return { ...record, vettingStatus, details: { ...details, ...(reason !== undefined && { vettingReason: reason }) } };
}

const bareNames: Readonly<Record<QualificationType, BareQualification>> = {
  None: "none", Education: "education", Nonprofit: "nonprofit",
  GovernmentCommunityCloud: "government_community_cloud", StateOwnedEntity: "state_owned_entity",
};

/** The retired operations know one qualification: of those that are approved, the one that excludes another. */
export function bareQualificationOf(held: Held): BareQualification {
  const approved = held.filter(({ vettingStatus }) => vettingStatus === "Approved").map(({ qualification }) => qualification);
  return bareNames[approved.find((qualification) => exclusive.has(qualification)) ?? approved[0] ?? "None"];
}

/** From none to education or, with a code, government_community_cloud: to nothing else, and never back. */
export function wantedByBareName(held: Held, wanted: BareQualification): QualificationType {
  const qualification = (Object.keys(bareNames) as QualificationType[]).find((name) => bareNames[name] === wanted) ?? "None";
  if (!exclusive.has(qualification)) throw badProperty("body", `${wanted} cannot be set: education and government_community_cloud can`);
  const current = bareQualificationOf(held);
  if (current !== "none") throw badProperty("body", `the customer is ${current}, which cannot be changed`);
  checkQualification(held, qualification);
  return qualification;
}

export function qualificationOf({ qualification, vettingStatus, createdAt, details }: QualificationRecord): Of<typeof CustomerQualification> {
  if (qualification === "StateOwnedEntity") return { qualification };
  const { vettingReason } = details;
  return {
    qualification, vettingStatus, ...(vettingReason !== undefined && { vettingReason }),
    vettingCreateDate: createdAt, vettingCreatedDate: createdAt,
  };
}
