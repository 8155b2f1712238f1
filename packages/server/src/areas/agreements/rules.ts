// The rules of confirming what a customer accepted, pure.

import type { AgreementContact, CustomerAgreementType, NewCustomerAgreement, Of } from "@understudy/contract";
import { badProperty } from "../../call/index.ts";
import { templateWithId, type Template } from "./templates.ts";

type Contact = Of<typeof AgreementContact>;

/** The template that was accepted; the type may be left out, but not be another's. */
export function acceptedTemplate({ templateId, type }: Pick<Of<typeof NewCustomerAgreement>, "templateId" | "type">): Template {
  const template = templateWithId(templateId);
  if (!template) throw badProperty("templateId", `${templateId} is not the id of an agreement's template: GET /v1/agreements?agreementType=* lists them`);
  if (type !== undefined && type !== template.agreementType) throw badProperty("type", `the template is of ${template.agreementType}`);
  return template;
}

/** Dates come with and without a time, a fraction and an offset; without an offset they are meant in UTC. */
export function agreedInstant(dateAgreed: string): Temporal.Instant {
  const withTime = dateAgreed.includes("T") ? dateAgreed : `${dateAgreed}T00:00`;
  const hasOffset = /(?:Z|[+-]\d{2}:\d{2})$/.test(withTime);
  try {
    const instant = Temporal.Instant.from(hasOffset ? withTime : `${withTime}Z`);
    const { year } = instant.toZonedDateTimeISO("UTC");
    if (year >= 1 && year <= 9999) return instant;
  } catch {
    // Then it is a day or an hour that there is not.
  }
  throw badProperty("dateAgreed", `${dateAgreed} is not a date like 2018-06-14T00:00:00.000Z`);
}

/** What tells contacts apart (confirm-customer-consent-customer-agreement.md); the middle name is not among it. */
const tellingParts = ["firstName", "lastName", "email", "phoneNumber"] as const;

const isSameContact = (one: Contact, other: Contact): boolean =>
  tellingParts.every((part) => (one[part] ?? "").toLowerCase() === (other[part] ?? "").toLowerCase());

/** An acceptance as it is kept. */
export interface Acceptance {
  readonly userId: string;
  readonly primaryContact: Contact;
  readonly templateId: string;
  readonly dateAgreed: string;
  readonly type: CustomerAgreementType;
}

/** Whether the same contact accepted the same agreement before. */
export const isConfirmedAlready = (confirmed: readonly Acceptance[], { type, primaryContact }: Acceptance): boolean =>
  confirmed.some((one) => one.type === type && isSameContact(one.primaryContact, primaryContact));
