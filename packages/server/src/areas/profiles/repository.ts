// The rows of an account's profiles, as JSON in the shape of the wire without links and attributes, and what else is
// known of the company. A profile that nobody has changed has no row: it follows from the company (`company.ts`).

import type {
  AccountKind, Address, BillingProfile, CloudName, LegalBusinessProfile, Of, OrganizationProfile, PartnerType, SupportProfile,
} from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import { sql, type Reader, type Writer } from "../../database/index.ts";
import { defaultDomainOf } from "../../directories/index.ts";

type Frame = "links" | "attributes" | "profileType";

export interface LegalBusiness extends Omit<Of<typeof LegalBusinessProfile>, Frame> {
  /** While it is verified: when that ends, if nobody decides before. */
  readonly verificationEnds?: string;
}
export type Organization = Pick<Of<typeof OrganizationProfile>, "companyName" | "defaultAddress" | "email" | "language" | "culture">;
export type Billing = Omit<Of<typeof BillingProfile>, Frame | "billingCurrency">;
export type Support = Omit<Of<typeof SupportProfile>, Frame>;

/** What a company has applied with, beside its legal business profile. */
export interface EnrolmentRecord {
  readonly mpnId: string;
  readonly submittedAt: string;
  readonly rejectionReason?: string;
}

/** By type, what is stored. */
export interface Profiles {
  readonly legalBusiness: LegalBusiness;
  /** The legal business profile as it was verified last, while a change of it is not. */
  readonly lastFinalized: LegalBusiness;
  readonly organization: Organization;
  readonly billing: Billing;
  readonly support: Support;
  /** The location's PartnerID that the enrolment is bound to. */
  readonly association: { readonly mpnId: string };
  readonly enrolment: EnrolmentRecord;
  /** What the partner may owe in all, in US dollars, as exact decimal text; most have none that is known. */
  readonly creditLine: { readonly amount: string };
}

export interface Versioned<Profile> {
  readonly profile: Profile;
  /** 1 of what nobody has changed, then counting up. */
  readonly version: number;
}

export async function findProfile<Type extends keyof Profiles>(
  reader: Reader, accountId: string, type: Type,
): Promise<Versioned<Profiles[Type]> | undefined> {
  const row = await reader.get<{ profile: string; version: number }>(sql`
    SELECT profile, version FROM account_profiles WHERE account_id = ${accountId} AND profile_type = ${type}`);
  return row && { profile: JSON.parse(row.profile) as Profiles[Type], version: row.version };
}

/** In the place of the version that was read in the same unit, if there was one. */
export async function saveProfile<Type extends keyof Profiles>(
  writer: Writer, accountId: string, type: Type, { profile, version }: Versioned<Profiles[Type]>,
): Promise<void> {
  await writer.run(sql`
    INSERT INTO account_profiles (account_id, profile_type, profile, version)
    VALUES (${accountId}, ${type}, ${JSON.stringify(profile)}, ${version})
    ON CONFLICT (account_id, profile_type) DO UPDATE SET profile = excluded.profile, version = excluded.version`);
}

/** As the version after the one that there is, or as the first. */
export async function replaceProfile<Type extends keyof Profiles>(
  writer: Writer, accountId: string, type: Type, profile: Profiles[Type],
): Promise<void> {
  const version = ((await findProfile(writer, accountId, type))?.version ?? 0) + 1;
  await saveProfile(writer, accountId, type, { profile, version });
}

/** What is known of a company without its profiles. */
export interface Company {
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly cloud: CloudName;
  readonly partnerType: PartnerType;
  readonly country: string;
  readonly companyName: string;
  readonly address?: Of<typeof Address>;
  /** The default domain of its directory. */
  readonly domain: string;
  readonly admin: { readonly userName: string; readonly firstName: string; readonly lastName: string };
}

interface CompanyRow {
  kind: AccountKind;
  cloud: CloudName;
  partner_type: PartnerType;
  country: string;
  company_name: string | null;
  address: string | null;
  domain: string;
  admin_user_name: string;
  first_name: string | null;
  last_name: string | null;
}

export async function findCompany(reader: Reader, accountId: string): Promise<Company> {
  const row = await reader.get<CompanyRow>(sql`
    SELECT a.kind, a.cloud, a.partner_type, a.country, a.company_name, a.address, a.domain, a.admin_user_name, u.first_name, u.last_name
    FROM accounts a LEFT JOIN directory_users u ON u.tenant_id = a.account_id AND u.user_name = a.admin_user_name
    WHERE a.account_id = ${accountId}`);
  invariant(row, "a caller's account exists");
  return {
    accountId,
    kind: row.kind,
    cloud: row.cloud,
    partnerType: row.partner_type,
    country: row.country,
    companyName: row.company_name ?? row.domain,
    ...(row.address !== null && { address: JSON.parse(row.address) as Of<typeof Address> }),
    domain: (await defaultDomainOf(reader, accountId)) ?? row.domain,
    admin: { userName: row.admin_user_name, firstName: row.first_name ?? "", lastName: row.last_name ?? "" },
  };
}
