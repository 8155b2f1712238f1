// Who may change its company's name: not who buys from Microsoft, once it is verified.

import type { PartnerType } from "@understudy/contract";

export const isNameFixed = (partnerType: PartnerType): boolean => partnerType === "directBill" || partnerType === "indirectProvider";
