// What customers agree to: which agreements there are, who accepted one for which customer, and whether a reseller has
// signed its own.

import { faults, type agreementsOperations, type CustomerAgreement, type Of } from "@understudy/contract";
import { Fault, invariant, toInstantText } from "@understudy/kernel";
import type { Handlers } from "../../call/index.ts";
import { acceptanceAttested, sendMail } from "../../mail/index.ts";
import type { Unit } from "../../world/index.ts";
import { getCustomer, type CustomerRecord } from "../customers/index.ts";
import { findCompany } from "../profiles/index.ts";
import { checkSigned } from "./compliance.ts";
import { insertAcceptance, isDirectlySigned, listAcceptances } from "./repository.ts";
import { acceptedTemplate, agreedInstant, isConfirmedAlready, type Acceptance } from "./rules.ts";
import { templateDocument } from "./template-document.ts";
import { templates, templateWithId, typesAsked } from "./templates.ts";

export const agreementsHandlers: Handlers<typeof agreementsOperations> = {
  "agreements.metadata.list": async ({ query }) => {
    const types = typesAsked(query.agreementType);
    return { items: templates.filter(({ agreementType }) => types.includes(agreementType)) };
  },

  "agreements.templates.document.get": async ({ params, query, origin }, view) =>
    templateDocument(params.templateId, query, view, origin),

  "customers.agreements.list": async ({ params, query, caller }, view) => {
    const types = typesAsked(query.agreementType);
    const customer = await getCustomer(view, caller, params.customerId);
    return { items: (await listAcceptances(view.db, customer, types)).map(agreementOf) };
  },

  "customers.agreements.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const { templateId, agreementType } = acceptedTemplate(body);
    invariant(caller.user, "agreements are confirmed by users");
    const acceptance: Acceptance = {
      userId: caller.user.userId, primaryContact: body.primaryContact, templateId, type: agreementType,
      dateAgreed: toInstantText(agreedInstant(body.dateAgreed)),
    };
    const before = await listAcceptances(unit.db, customer, [agreementType]);
    if (isConfirmedAlready(before, acceptance)) throw new Fault(faults.agreementConfirmedAlready);
    const agreementId = unit.ids.guid();
    await insertAcceptance(unit.db, {
      agreementId, accountId: customer.accountId, customerId: customer.customerId, createdAt: unit.nowText, acceptance,
    });
    await tellCustomer(unit, { cause: `agreement ${agreementId}`, customer, acceptance });
    const agreement = agreementOf(acceptance);
    record({ customer: { id: customer.customerId, name: customer.companyProfile.companyName }, after: agreement });
    return agreement;
  },

  "customers.agreements.directSignStatus.get": async ({ params, caller }, view) =>
    ({ isSigned: await isDirectlySigned(view.db, await getCustomer(view, caller, params.customerId)) }),

  "compliance.agreementStatus.get": async ({ params, query, caller }, view) => {
    if (params.programName.toLowerCase() !== "csp") throw new Fault(faults.noSuchResource, { what: `Programme ${params.programName}` });
    await checkSigned(view, caller.account, query);
    return { isAgreementSigned: true };
  },
};

interface Attestation {
  readonly cause: string;
  readonly customer: CustomerRecord;
  readonly acceptance: Acceptance;
}

/** Whom the partner names as having accepted hears of it from the service. */
async function tellCustomer(unit: Unit, { cause, customer, acceptance }: Attestation): Promise<void> {
  const { accountId, companyProfile } = customer;
  const { companyName: partner } = await findCompany(unit.db, accountId);
  await sendMail(unit, {
    cause, accountId, to: acceptance.primaryContact.email,
    letter: acceptanceAttested({ customer: companyProfile.companyName, partner, agreement: acceptance.type, agreedOn: acceptance.dateAgreed.slice(0, "yyyy-mm-dd".length) }),
  });
}

function agreementOf(acceptance: Acceptance): Of<typeof CustomerAgreement> {
  const template = templateWithId(acceptance.templateId);
  invariant(template, "what is kept names a template");
  return { ...acceptance, agreementLink: template.agreementLink };
}
