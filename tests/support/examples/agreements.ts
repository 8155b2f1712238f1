// What customers agree to. The caller's own account has signed the Microsoft Partner Agreement.

import { made } from "../scene.ts";
import type { Maker } from "./maker.ts";

const ofCustomer: Maker = (_scene, { customerId }) => ({ params: { customerId } });

/** Another contact for each number: the same one's acceptance is confirmed once. */
export const acceptance = (number: number) => ({
  primaryContact: { firstName: "Robin", lastName: "Reyes", email: `robin${number}@example.com`, phoneNumber: "4255550100" },
  templateId: "117a77b0-9360-443b-8795-c6dedc750cf9",
  dateAgreed: "2026-11-01T00:00:00.000Z",
  type: "MicrosoftCustomerAgreement",
});

export const agreementsMakers: Readonly<Record<string, Maker>> = {
  "agreements.metadata.list": () => ({}),
  "agreements.templates.document.get": () => ({ params: { templateId: acceptance(0).templateId }, query: "language=de-DE&country=DE" }),
  "customers.agreements.list": async ({ world, next }, { user, customerId }) => {
    await made(world, `/v1/customers/${customerId}/agreements`, { token: user, body: acceptance(next()) });
    return { params: { customerId }, query: "agreementType=MicrosoftCustomerAgreement" };
  },
  "customers.agreements.create": ({ next }, { customerId }) => ({ params: { customerId }, body: acceptance(next()) }),
  "customers.agreements.directSignStatus.get": ofCustomer,
  "compliance.agreementStatus.get": (_scene, { account }) => ({ params: { programName: "csp" }, query: `tenantId=${account.tenantId}` }),
};
