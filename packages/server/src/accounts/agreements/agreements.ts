// The agreements of a partner company with Microsoft: which there are, which its programme asks for, and who accepted
// which version when. An agreement is accepted once for each version.

import type { AccountAgreement, AccountAgreementType, Of, PartnerType } from "@understudy/contract";
import { badProperty } from "../../call/index.ts";
import { sql, type Reader } from "../../database/index.ts";
import type { Unit } from "../../world/index.ts";

type Agreement = Of<typeof AccountAgreement>;

/** The newest version of each. The Microsoft Partner Agreement is named by the month that it began in; of the others none is known. */
const agreements: Readonly<Record<AccountAgreementType, { readonly title: string; readonly version: string }>> = {
  MicrosoftPartnerAgreement: { title: "Microsoft Partner Agreement", version: "2019-09" },
  PartnerNetworkAgreement: { title: "Partner network agreement", version: "1" },
  ControlPanelVendorAgreement: { title: "Control panel vendor agreement", version: "1" },
};

const required: Readonly<Record<PartnerType, AccountAgreementType>> = {
  directBill: "MicrosoftPartnerAgreement",
  indirectProvider: "MicrosoftPartnerAgreement",
  indirectReseller: "MicrosoftPartnerAgreement",
  advisor: "PartnerNetworkAgreement",
  controlPanelVendor: "ControlPanelVendorAgreement",
};

export const requiredAgreement = (partnerType: PartnerType): AccountAgreementType => required[partnerType];
export const newestVersion = (type: AccountAgreementType): string => agreements[type].version;

/** The account that accepts, or that is asked about. */
interface Party {
  readonly accountId: string;
  readonly partnerType: PartnerType;
}

/** Setting an account up and completing an enrolment accept the programme's agreement, or come to nothing. */
export function checkAccepted({ agreementAccepted }: { readonly agreementAccepted: boolean }): void {
  if (!agreementAccepted) throw badProperty("agreementAccepted", "the agreement must be accepted");
}

/** One that is accepted already stays as it was accepted first. Without a type it is what the programme asks for. */
export async function signAgreement(
  unit: Unit, party: Party, signer: string, type: AccountAgreementType = requiredAgreement(party.partnerType),
): Promise<void> {
  await unit.db.run(sql`
    INSERT INTO account_agreements (account_id, agreement_type, version, signed_at, signer)
    VALUES (${party.accountId}, ${type}, ${newestVersion(type)}, ${unit.nowText}, ${signer})
    ON CONFLICT (account_id, agreement_type, version) DO NOTHING`);
}

/** Whether the newest version of what the programme asks for is accepted. */
export async function hasSignedRequired(reader: Reader, { accountId, partnerType }: Party): Promise<boolean> {
  const type = requiredAgreement(partnerType);
  const row = await reader.get(sql`
    SELECT signer FROM account_agreements
    WHERE account_id = ${accountId} AND agreement_type = ${type} AND version = ${newestVersion(type)}`);
  return row !== undefined;
}

interface AgreementRow {
  agreement_type: AccountAgreementType;
  version: string;
  signed_at: string;
  signer: string;
}

/** Each type with its newest version and whether that is accepted, and the older versions that were. */
export async function listAgreements(reader: Reader, { accountId, partnerType }: Party): Promise<Agreement[]> {
  const signed = await reader.all<AgreementRow>(sql`
    SELECT agreement_type, version, signed_at, signer FROM account_agreements
    WHERE account_id = ${accountId} ORDER BY signed_at, agreement_type, version`);
  const shown = (type: AccountAgreementType, version: string, row?: AgreementRow): Agreement => ({
    agreementType: type,
    title: agreements[type].title,
    version,
    isRequired: type === required[partnerType] && version === newestVersion(type),
    ...(row && { signedDate: row.signed_at, signer: row.signer }),
  });
  const unsigned = (Object.keys(agreements) as AccountAgreementType[])
    .filter((type) => !signed.some((row) => row.agreement_type === type && row.version === newestVersion(type)))
    .map((type) => shown(type, newestVersion(type)));
  return [...signed.map((row) => shown(row.agreement_type, row.version, row)), ...unsigned];
}
