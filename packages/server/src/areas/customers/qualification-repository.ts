// The rows of qualifications and of validation codes, each of one partner.

import type { QualificationType, QualificationVettingStatus } from "@understudy/contract";
import { sql, type Reader, type Writer } from "../../database/index.ts";
import type { QualificationDetails, QualificationRecord } from "./qualification-rules.ts";

interface QualificationRow {
  qualification_id: string;
  customer_id: string;
  account_id: string;
  qualification: QualificationType;
  vetting_status: QualificationVettingStatus;
  created_at: string;
  details: string;
}

const toQualification = (row: QualificationRow): QualificationRecord => ({
  qualificationId: row.qualification_id,
  customerId: row.customer_id,
  accountId: row.account_id,
  qualification: row.qualification,
  vettingStatus: row.vetting_status,
  createdAt: row.created_at,
  details: JSON.parse(row.details) as QualificationDetails,
});

interface OfCustomer {
  readonly customerId: string;
  readonly accountId: string;
}

export async function listQualifications(reader: Reader, { customerId, accountId }: OfCustomer): Promise<QualificationRecord[]> {
  const rows = await reader.all<QualificationRow>(sql`
    SELECT * FROM customer_qualifications WHERE customer_id = ${customerId} AND account_id = ${accountId}
    ORDER BY created_at, qualification`);
  return rows.map(toQualification);
}

export async function findQualification(reader: Reader, accountId: string, qualificationId: string): Promise<QualificationRecord | undefined> {
  const row = await reader.get<QualificationRow>(sql`
    SELECT * FROM customer_qualifications WHERE qualification_id = ${qualificationId} AND account_id = ${accountId}`);
  return row && toQualification(row);
}

/** In the place of one of the same kind that was denied. */
export async function insertQualification(writer: Writer, record: QualificationRecord): Promise<void> {
  const { qualificationId, customerId, accountId, qualification, vettingStatus, createdAt, details } = record;
  await writer.run(sql`
    DELETE FROM customer_qualifications
    WHERE customer_id = ${customerId} AND account_id = ${accountId} AND qualification = ${qualification}`);
  await writer.run(sql`
    INSERT INTO customer_qualifications (qualification_id, customer_id, account_id, qualification, vetting_status, created_at, details)
    VALUES (${qualificationId}, ${customerId}, ${accountId}, ${qualification}, ${vettingStatus}, ${createdAt}, ${JSON.stringify(details)})`);
}

export async function updateVetting(writer: Writer, { qualificationId, accountId, vettingStatus, details }: QualificationRecord): Promise<void> {
  await writer.run(sql`
    UPDATE customer_qualifications SET vetting_status = ${vettingStatus}, details = ${JSON.stringify(details)}
    WHERE qualification_id = ${qualificationId} AND account_id = ${accountId}`);
}

export interface ValidationCodeRecord {
  readonly accountId: string;
  readonly validationId: string;
  readonly organizationName: string;
  readonly maxCreates: number;
  readonly remainingCreates: number;
  readonly updatedAt: string;
}

interface ValidationCodeRow {
  account_id: string;
  validation_id: string;
  details: string;
}

const toValidationCode = ({ account_id: accountId, validation_id: validationId, details }: ValidationCodeRow): ValidationCodeRecord => ({
  ...(JSON.parse(details) as Omit<ValidationCodeRecord, "accountId" | "validationId">), accountId, validationId,
});

export async function listValidationCodes(reader: Reader, accountId: string): Promise<ValidationCodeRecord[]> {
  const rows = await reader.all<ValidationCodeRow>(
    sql`SELECT * FROM validation_codes WHERE account_id = ${accountId} ORDER BY validation_id`);
  return rows.map(toValidationCode);
}

export async function findValidationCode(reader: Reader, accountId: string, validationId: string): Promise<ValidationCodeRecord | undefined> {
  const row = await reader.get<ValidationCodeRow>(
    sql`SELECT * FROM validation_codes WHERE account_id = ${accountId} AND validation_id = ${validationId}`);
  return row && toValidationCode(row);
}

/** In the place of what the code was before. */
export async function saveValidationCode(writer: Writer, { accountId, validationId, ...details }: ValidationCodeRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO validation_codes (account_id, validation_id, details) VALUES (${accountId}, ${validationId}, ${JSON.stringify(details)})
    ON CONFLICT (account_id, validation_id) DO UPDATE SET details = excluded.details`);
}
