// Qualifications of customers, in words.

import type { Answer } from "../../../api/operation.ts";
import { texts } from "../../../strings/index.ts";

export type Qualification = Answer<"customers.qualifications.list">[number];

export const qualificationText = (qualification: Qualification["qualification"]): string => texts.customers.qualification.names[qualification];

export const isInReview = ({ vettingStatus }: Qualification): boolean => vettingStatus === "InReview";
