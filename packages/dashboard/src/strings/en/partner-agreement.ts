// What a company agrees to when it becomes a partner: in this server's own words, by the kind of agreement.

export const partnerAgreement = {
  titles: {
    MicrosoftPartnerAgreement: "Microsoft Partner Agreement",
    PartnerNetworkAgreement: "Partner network agreement",
    ControlPanelVendorAgreement: "Control panel vendor agreement",
  },
  points: {
    MicrosoftPartnerAgreement: [
      "The company sells cloud services to customers of its own, or to its resellers, and is the first to help them.",
      "Each customer accepts the Microsoft Customer Agreement before anything is ordered for it, and the company can show that.",
      "Everybody who signs in for the company proves it with a second factor, and customers' data are used for their service alone.",
      "What is invoiced is paid when it is due.",
    ],
    PartnerNetworkAgreement: [
      "The company is listed as a partner under its PartnerID, and what it says of itself is true.",
      "It advises customers and sells nothing in Microsoft's name.",
    ],
    ControlPanelVendorAgreement: [
      "The company makes software that partners manage their customers with, and acts in a partner's account only with that partner's consent.",
      "It keeps the tokens that it is given safe, and asks for no more than its software needs.",
    ],
  },
  note: "This is a summary in this emulator's own words. Nothing real is agreed to here; who accepted it and when is recorded.",
  accept: "I accept the agreement for the company",
  mustAccept: "The agreement has to be accepted to go on.",
} as const;
