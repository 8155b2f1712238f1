// Qualifications of customers and the segments that they open. The qualifications of offers have the same names.

import type { LegacyOffer, Market, Segment } from "./item.ts";

const segments: Readonly<Record<string, Segment>> = { Education: "education", GovernmentCommunityCloud: "government", Nonprofit: "nonprofit" };

export const everySegment: readonly Segment[] = ["commercial", "education", "government", "nonprofit"];

/** Some qualifications open none. */
export const segmentOfQualification = (qualification: string): Segment | undefined => segments[qualification];

/** Whether a customer has one of the qualifications that an offer asks for. */
export const isQualified = ({ reselleeQualifications }: Pick<LegacyOffer, "reselleeQualifications">, market: Pick<Market, "segments">): boolean =>
  reselleeQualifications.length === 0 || reselleeQualifications.some((name) => market.segments.some((segment) => segment === segments[name]));

/** Whom an offer is for. */
export const segmentOfOffer = ({ reselleeQualifications: [first] }: Pick<LegacyOffer, "reselleeQualifications">): Segment =>
  (first === undefined ? undefined : segments[first]) ?? "commercial";
