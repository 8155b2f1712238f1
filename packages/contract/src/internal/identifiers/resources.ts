// The identifiers of a partner company: its directory's, and its PartnerIDs, formerly MPN ids.

import { Type } from "typebox";
import { guid, oneOf, text } from "../../define/schema.ts";

/** `pga`: of the whole company, the parent. `pla`: of one location; orders and incentives go by it. */
export const identifierTypes = ["pga", "pla"] as const;
export type IdentifierType = (typeof identifierTypes)[number];

const country = (description: string, bounds: { pattern?: string } = {}) => text(description, bounds);
const locationName = { minLength: 1, maxLength: 256 };

export const PartnerIdentifier = Type.Object(
  {
    mpnId: text("The PartnerID"),
    type: oneOf(identifierTypes, "pga: of the whole company; pla: of one location"),
    name: text("Name of the company or location"),
    country: country("ISO 3166 country code of two letters"),
  },
  { title: "PartnerIdentifier", description: "A PartnerID of the company" },
);

export const Identifiers = Type.Object(
  {
    microsoftId: guid("The company's directory; equals the account's id"),
    partnerIds: Type.Array(PartnerIdentifier, { description: "Every PartnerID of the company" }),
    associatedMpnId: Type.Optional(text("The location's PartnerID that the Cloud Solution Provider enrolment is bound to")),
  },
  { title: "Identifiers", description: "By what the company is known" },
);

export const NewLocation = Type.Object(
  { name: text("Name of the location", locationName), country: country("ISO 3166 country code of two letters", { pattern: "^[A-Za-z]{2}$" }) },
  { title: "NewLocation", description: "A further location, which gets a PartnerID of its own" },
);

export const MpnAssociation = Type.Object(
  { mpnId: text("PartnerID of a location in the account's country", { pattern: "^[0-9]{1,10}$" }) },
  { title: "MpnAssociation" },
);
