// A company's profiles as they are now: those that nobody has changed yet follow from what is known of the company.

import type { Address, CloudName, Of } from "@understudy/contract";
import type { Reader } from "../../database/index.ts";
import {
  findCompany, findProfile, type Billing, type Company, type LegalBusiness, type Organization, type Profiles, type Support,
  type Versioned,
} from "./repository.ts";

type PostalAddress = Of<typeof Address>;

/** Where a company is that has not said. */
const addressIn: Readonly<Record<CloudName, PostalAddress>> = {
  global: { country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052" },
  usgov: { country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052" },
  china: { country: "CN", city: "Shanghai", state: "Shanghai", addressLine1: "1 Nanjing Road", postalCode: "200001" },
  germany: { country: "DE", city: "Berlin", addressLine1: "Friedrichstraße 1", postalCode: "10117" },
};

export const countryIn = (cloud: CloudName): string => addressIn[cloud].country;

const addressOf = ({ address, cloud }: Company): PostalAddress => address ?? addressIn[cloud];

const contactOf = ({ admin: { firstName, lastName, userName } }: Company) => ({ firstName, lastName, email: userName, phoneNumber: "" });

export function initialLegalBusiness(company: Company): LegalBusiness {
  const { firstName: _first, middleName: _middle, lastName: _last, phoneNumber: _phone, ...place } = addressOf(company);
  return {
    companyName: company.companyName,
    address: addressOf(company),
    primaryContact: contactOf(company),
    companyApproverAddress: place,
    companyApproverEmail: company.admin.userName,
    vettingStatus: "authorized",
    vettingSubStatus: "none",
  };
}

/** The language that most people of the country read. */
const languageIn = (country: string): string => new Intl.Locale(`und-${country}`).maximize().language;

const initialOrganization = (company: Company): Organization => {
  const address = addressOf(company);
  const country = address.country.toUpperCase();
  const language = languageIn(country);
  return { companyName: company.companyName, defaultAddress: address, email: company.admin.userName, language, culture: `${language}-${country}` };
};

const initialBilling = (company: Company): Billing =>
  ({ companyName: company.companyName, address: addressOf(company), primaryContact: contactOf(company) });

const initialSupport = ({ admin }: Company): Support => ({ email: admin.userName, telephone: "", website: "" });

const initial = {
  legalBusiness: initialLegalBusiness,
  organization: initialOrganization,
  billing: initialBilling,
  support: initialSupport,
} satisfies { readonly [Type in keyof Profiles]?: (company: Company) => Profiles[Type] };

/** A company with one of its profiles as it is now. */
export interface Found<Profile> extends Versioned<Profile> {
  readonly company: Company;
}

export async function getProfile<Type extends keyof typeof initial>(reader: Reader, accountId: string, type: Type): Promise<Found<Profiles[Type]>> {
  const company = await findCompany(reader, accountId);
  const stored = await findProfile(reader, accountId, type);
  if (stored) return { company, ...stored };
  const make = initial[type] as (of: Company) => Profiles[Type];
  return { company, profile: make(company), version: 1 };
}
