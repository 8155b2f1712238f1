// What a customer qualifies for, the codes that prove it of public authorities, and what Microsoft's review of the
// customer has come to. Source: update-customer-qualification-asynchronous.md, get-customer-qualification-asynchronous.md,
// get-a-partner-s-validation-codes.md, retrieve-validation-status.md.

import { Type } from "typebox";
import { enumeration, guid, instant, optionalText, text } from "../define/schema.ts";

/** As the retired operations on one qualification spell them; those on several spell them in PascalCase. */
export const bareQualifications = ["none", "education", "nonprofit", "government_community_cloud", "state_owned_entity"] as const;
export type BareQualification = (typeof bareQualifications)[number];

/** The reference calls it CustomerQualification, as it does the resource: here that name is the resource's. */
export const BareQualification = enumeration("BareQualification", "The customer's one qualification, as a bare JSON text", bareQualifications);

export const qualificationTypes = ["None", "Education", "GovernmentCommunityCloud", "StateOwnedEntity", "Nonprofit"] as const;
export type QualificationType = (typeof qualificationTypes)[number];

export const QualificationType = enumeration(
  "QualificationType", "What a customer qualifies for; None and Nonprofit cannot be asked for", qualificationTypes,
);

export const qualificationVettingStatuses = ["Approved", "Denied", "InReview"] as const;
export type QualificationVettingStatus = (typeof qualificationVettingStatuses)[number];

export const QualificationVettingStatus = enumeration(
  "QualificationVettingStatus", "How the vetting of a qualification stands", qualificationVettingStatuses,
);

export const qualificationVettingReasons = [
  "Not an Education Customer", "No longer an Education Customer", "Not an Education Customer - After Review",
  "Restricted being an Education Customer", "Not an Academic Domain", "Not an eligible Library", "Not an eligible Museum",
] as const;
export type QualificationVettingReason = (typeof qualificationVettingReasons)[number];

export const QualificationVettingReason = enumeration(
  "QualificationVettingReason", "Why a qualification was denied, in the service's own words", qualificationVettingReasons,
);

export const educationSegments = ["K12", "HigherEducation"] as const;

export const EducationSegment = enumeration("EducationSegment", "Which kind of school a customer is", educationSegments);

export const CustomerQualificationRequest = Type.Object(
  {
    qualification: QualificationType,
    educationSegment: Type.Optional(EducationSegment),
    validationCode: optionalText("Of GovernmentCommunityCloud: one of the partner's codes", 40),
    website: optionalText("Of Education: the customer's website", 2048),
  },
  { title: "CustomerQualificationRequest", description: "A qualification that is asked for; Education comes with its segment, in the contract of 2023" },
);

export const CustomerQualification = Type.Object(
  {
    qualification: QualificationType,
    vettingStatus: Type.Optional(QualificationVettingStatus),
    vettingReason: Type.Optional(QualificationVettingReason),
    vettingCreateDate: Type.Optional(instant("When it was asked for, where it is vetted")),
    vettingCreatedDate: Type.Optional(instant("The same, under the name that the lists of the documentation have")),
  },
  { title: "CustomerQualification", description: "A qualification of the customer, with its vetting, of which StateOwnedEntity has none" },
);

export const ValidationCode = Type.Object(
  {
    partnerId: guid("The partner that it was given to"),
    organizationName: text("Whom it was given for"),
    validationId: text("The code"),
    maxCreates: Type.Integer({ description: "How many customers may have it" }),
    remainingCreates: Type.Integer({ description: "How many more may" }),
    eTag: text("Changes with each use"),
  },
  { title: "ValidationCode", description: "A code with which customers qualify for the Government Community Cloud" },
);

export const GccValidationRelationship = Type.Object(
  {
    partnerId: guid("The partner"),
    customerId: guid("The customer"),
    validationId: text("The code that the customer has qualified with"),
    organizationName: text("Whom the code was given for"),
    eTag: text("Of the code"),
  },
  { title: "GccValidationRelationship", description: "With which code a customer has qualified" },
);

/** Not Ready is written with a blank. */
export const customerValidationStates = ["Unknown", "UnderReview", "Allowed", "NotAllowed", "Not Ready"] as const;
export type CustomerValidationState = (typeof customerValidationStates)[number];

export const CustomerValidationState = enumeration(
  "CustomerValidationState", "What the review of a customer has come to: purchases wait while it is Unknown, UnderReview or NotAllowed", customerValidationStates,
);

export const ValidationType = enumeration("ValidationType", "What of a customer is reviewed: its account, in any case of letters", ["account"]);

export const ValidationStatus = Type.Object(
  {
    type: ValidationType,
    status: CustomerValidationState,
    lastUpdateDateTime: text("When that last changed: of the world's clock, in UTC, to the second and without a zone"),
  },
  { title: "ValidationStatus", description: "What the review of the customer's account has come to" },
);
