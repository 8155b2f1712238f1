// Whether a setting has what the account needs of it, in a word and a tone. Pure.

import type { Answer } from "../../api/operation.ts";
import type { Tone } from "../../look/status.tsx";
import { counted, texts } from "../../strings/index.ts";

export interface Completeness {
  readonly isComplete: boolean;
  readonly tone: Tone;
  readonly text: string;
}

const words = texts.settings.overview;

const complete: Completeness = { isComplete: true, tone: "good", text: words.complete };
const incomplete: Completeness = { isComplete: false, tone: "warning", text: words.incomplete };
const onlyIf = (isComplete: boolean): Completeness => (isComplete ? complete : incomplete);

const isGiven = (...values: readonly (string | undefined)[]): boolean => values.every((value) => value !== undefined && value.trim() !== "");

export const ofOrganization = ({ companyName, email }: Answer<"profiles.organization.get">): Completeness => onlyIf(isGiven(companyName, email));

export function ofLegalBusiness({ vettingStatus }: Pick<Answer<"profiles.legalBusiness.get">, "vettingStatus">): Completeness {
  if (vettingStatus === "pending") return { isComplete: false, tone: "busy", text: words.pending };
  if (vettingStatus === "rejected") return { isComplete: false, tone: "bad", text: words.rejected };
  return onlyIf(vettingStatus === "authorized");
}

export const ofBilling = ({ companyName, primaryContact: { firstName, lastName, email } }: Answer<"profiles.billing.get">): Completeness =>
  onlyIf(isGiven(companyName, firstName, lastName, email));

/** One way to reach the support is what customers need. */
export const ofSupport = ({ email, telephone, website }: Answer<"profiles.support.get">): Completeness =>
  onlyIf(isGiven(email) || isGiven(telephone) || isGiven(website));

export const ofIdentifiers = ({ associatedMpnId }: Pick<Answer<"identifiers.get">, "associatedMpnId">): Completeness =>
  (associatedMpnId === undefined ? { isComplete: false, tone: "warning", text: words.notBound } : complete);

export function ofAgreements(agreements: Answer<"accountAgreements.list">): Completeness {
  const open = agreements.filter(({ isRequired, signedDate }) => isRequired && signedDate === undefined).length;
  return open === 0 ? complete : { isComplete: false, tone: "warning", text: counted(words.toAccept, open) };
}

export const ofPrograms = (programs: Answer<"account.programs.list">): Completeness =>
  (programs.every(({ state }) => state === "active") ? complete : { isComplete: false, tone: "warning", text: words.notActive });
