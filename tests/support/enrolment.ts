// A company that enrols: taken in by the operator, then led by its administrator.

import { strict as assert } from "node:assert";
import type { CloudName, PartnerType } from "@understudy/contract";
import type { Answer, Json, TestWorld } from "./world.ts";

export interface Company {
  readonly tenantId: string;
  readonly domain: string;
  readonly userName: string;
  /** Its administrator's. */
  readonly token: string;
  /** The PartnerID of its location. */
  readonly mpnId: string;
  /** What it may apply with. */
  readonly application: { readonly partnerType: PartnerType; readonly mpnId: string; readonly legalBusinessProfile: Json };
  /** What it may complete its enrolment with. */
  readonly completion: { readonly agreementAccepted: boolean; readonly billingProfile: Json };
  /** On the account's own pages. */
  readonly call: (method: string, path: string, body?: object) => Promise<Answer>;
}

export interface CompanyOptions {
  readonly cloud?: CloudName;
  readonly partnerType?: PartnerType;
  readonly country?: string;
}

export const companyPassword = "Correct-Horse-7";

const addressIn = (country: string) => ({ country, city: "Somewhere", state: "WA", addressLine1: "1 Main Street", postalCode: "98052" });

export async function newCompany(world: TestWorld, domainPrefix: string, options: CompanyOptions = {}): Promise<Company> {
  const order = { domainPrefix, ...options, admin: { userName: "owner", password: companyPassword } };
  const made = await world.control("POST", "/accounts", order);
  assert.equal(made.status, 200, made.text);
  const { tenantId, domain, adminUserName: userName, country, partnerType } = made.json;
  const token = await world.userToken(world.primary, { userName });
  const call = (method: string, path: string, body?: object) => world.call(method, `/internal/v1${path}`, { token, ...(body && { body }) });
  const identifiers = (await call("GET", "/identifiers")).json;
  const mpnId = identifiers.partnerIds.find(({ type }: Json) => type === "pla").mpnId;
  const primaryContact = { firstName: "Robin", lastName: "Reyes", email: `robin@${domain}`, phoneNumber: "4255550100" };
  const companyName = `Company ${domainPrefix}`;
  return {
    tenantId, domain, userName, token, mpnId, call,
    application: { partnerType, mpnId, legalBusinessProfile: { companyName, address: addressIn(country), primaryContact } },
    completion: {
      agreementAccepted: true, billingProfile: { companyName, address: addressIn(country), primaryContact, taxId: "12-345678" },
    },
  };
}

/** A company that has applied and was verified, by the operator. */
export async function verifiedCompany(world: TestWorld, domainPrefix: string, options: CompanyOptions = {}): Promise<Company> {
  const company = await newCompany(world, domainPrefix, options);
  const applied = await company.call("PUT", "/enrolment", company.application);
  assert.equal(applied.status, 200, applied.text);
  const verified = await world.control("POST", `/accounts/${company.domain}/verification`, { outcome: "authorized" });
  assert.equal(verified.status, 200, verified.text);
  return company;
}
