// What a customer qualifies for, the codes that prove it of public authorities, and what Microsoft's review of the
// customer has come to. Source: update-customer-qualification-asynchronous.md, get-customer-qualification-asynchronous.md,
// get-a-partner-s-validation-codes.md, retrieve-validation-status.md.

import { Type } from "typebox";
import { guid, instant, oneOf, optionalText, text } from "../define/schema.ts";

/** As the retired operations on one qualification spell them; those on several spell them in PascalCase. */
export const bareQualifications = ["none", "education", "nonprofit", "government_community_cloud", "state_owned_entity"] as const;
export type BareQualification = (typeof bareQualifications)[number];

export const BareQualification = oneOf(bareQualifications, "The customer's one qualification, as a bare JSON text");

export const qualificationTypes = ["None", "Education", "GovernmentCommunityCloud", "StateOwnedEntity", "Nonprofit"] as const;
export type QualificationType = (typeof qualificationTypes)[number];

export const qualificationVettingStatuses = ["Approved", "Denied", "InReview"] as const;
export type QualificationVettingStatus = (typeof qualificationVettingStatuses)[number];

export const qualificationVettingReasons = [
  "Not an Education Customer", "No longer an Education Customer", "Not an Education Customer - After Review",
  "Restricted being an Education Customer", "Not an Academic Domain", "Not an eligible Library", "Not an eligible Museum",
] as const;

export const educationSegments = ["K12", "HigherEducation"] as const;

export const CustomerQualificationRequest = Type.Object(
  {
    qualification: oneOf(qualificationTypes, "Education, GovernmentCommunityCloud or StateOwnedEntity: the others cannot be set"),
    educationSegment: Type.Optional(oneOf(educationSegments, "Of Education, in the contract of 2023")),
    validationCode: optionalText("Of GovernmentCommunityCloud: one of the partner's codes", 40),
    website: optionalText("Of Education", 2048),
  },
  { title: "CustomerQualificationRequest", description: "A qualification that is asked for" },
);

export const CustomerQualification = Type.Object(
  {
    qualification: oneOf(qualificationTypes),
    vettingStatus: Type.Optional(oneOf(qualificationVettingStatuses, "Absent of StateOwnedEntity, which nobody vets")),
    vettingReason: Type.Optional(text("Why it was denied")),
    vettingCreateDate: Type.Optional(instant("When it was asked for, where it is vetted")),
    vettingCreatedDate: Type.Optional(instant("The same, under the name that the lists of the documentation have")),
  },
  { title: "CustomerQualification", description: "A qualification of the customer, with its vetting" },
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

export const ValidationStatus = Type.Object(
  {
    type: oneOf(["account"]),
    status: oneOf(customerValidationStates, "Purchases wait while it is Unknown, UnderReview or NotAllowed"),
    lastUpdateDateTime: text("Of the world's clock, in UTC, to the second and without a zone"),
  },
  { title: "ValidationStatus", description: "What the review of the customer's account has come to" },
);
