// The partnership of an indirect provider and an indirect reseller, as the pages of either show it.

import { Type } from "typebox";
import { guid, instant, oneOf, text } from "../../define/schema.ts";

export const partnershipStates = ["active"] as const;

const partnership = {
  name: text("The other company's name, or its domain while it has none"),
  mpnId: Type.Optional(text("The reseller's MPN id")),
  location: Type.Optional(text("ISO 3166 country code of the other company")),
  state: oneOf(partnershipStates, "How the two stand to each other"),
  createdDate: instant("Since when there is the partnership"),
  customers: Type.Integer({ minimum: 0, description: "How many customers both serve together" }),
};

export const IndirectReseller = Type.Object(
  { resellerId: guid("The reseller's tenant"), ...partnership },
  { title: "IndirectReseller", description: "A reseller of the indirect provider" },
);

export const IndirectProvider = Type.Object(
  { providerId: guid("The provider's tenant"), ...partnership },
  { title: "IndirectProvider", description: "A provider of the indirect reseller" },
);

export const PartnershipRequest = Type.Object(
  {
    partnerId: guid("The provider's tenant"),
    code: text("Shows that the provider asks: whoever has it may accept"),
    link: text("Path and query of the page on which a reseller accepts"),
    subject: text("Subject of a mail to the reseller"),
    text: text("Text of that mail; it may be changed, but for the link"),
  },
  { title: "PartnershipRequest", description: "What a provider sends to the resellers that it wants as partners" },
);

export const PartnershipAcceptance = Type.Object(
  { partnerId: guid("The provider's tenant"), code: text("The code of its request", { maxLength: 100 }) },
  { title: "PartnershipAcceptance", description: "The two parts of the link" },
);
