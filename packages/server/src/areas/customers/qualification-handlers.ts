// What customers qualify for, in the retired form and in the newer one, the codes that prove it, and the review of their
// accounts.

import type { customersOperations } from "@understudy/contract";
import { badProperty, type Handlers } from "../../call/index.ts";
import { getCustomer, nameOf } from "./get-customer.ts";
import { listQualifications, listValidationCodes } from "./qualification-repository.ts";
import { bareQualificationOf, checkedDetails, checkQualification, qualificationOf, wantedByBareName } from "./qualification-rules.ts";
import { requestQualification, setQualification, validationCodeOf, validationsOf } from "./qualifications.ts";
import { validationStatusOf } from "./review.ts";

type Ids =
  | "customers.qualification.get" | "customers.qualification.update" | "customers.qualifications.list"
  | "customers.qualifications.create" | "customers.validationCodes.list" | "customers.validations.list"
  | "customers.validationStatus.get";

export const qualificationHandlers: Pick<Handlers<typeof customersOperations>, Ids> = {
  "customers.qualification.get": async ({ params, caller }, view) =>
    bareQualificationOf(await listQualifications(view.db, await getCustomer(view, caller, params.customerId))),

  "customers.qualification.update": async ({ params, query, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const held = await listQualifications(unit.db, customer);
    const qualification = wantedByBareName(held, body);
    const details = checkedDetails({ qualification }, query.code, { qualificationContract: "y2021" });
    const set = await setQualification(unit, customer, qualification, details);
    record({ customer: nameOf(customer), before: held.map(qualificationOf), after: [qualificationOf(set)] });
    return body;
  },

  "customers.qualifications.list": async ({ params, caller }, view) =>
    (await listQualifications(view.db, await getCustomer(view, caller, params.customerId))).map(qualificationOf),

  "customers.qualifications.create": async ({ params, query, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const held = await listQualifications(unit.db, customer);
    checkQualification(held, body.qualification);
    const details = checkedDetails(body, query.code, unit.settings);
    const asked = qualificationOf(await requestQualification(unit, customer, body.qualification, details));
    record({ customer: nameOf(customer), before: held.map(qualificationOf), after: [asked] });
    return asked;
  },

  "customers.validationCodes.list": async ({ caller }, view) =>
    (await listValidationCodes(view.db, caller.account.accountId)).map(validationCodeOf),

  "customers.validations.list": async ({ params, caller }, view) =>
    validationsOf(view, await getCustomer(view, caller, params.customerId)),

  "customers.validationStatus.get": async ({ params, query, caller }, view) => {
    const { type = "account" } = query;
    const customer = await getCustomer(view, caller, params.customerId);
    if (type.toLowerCase() !== "account") throw badProperty("type", `there is no validation of type ${type}: it is account`);
    return validationStatusOf(customer);
  },
};
