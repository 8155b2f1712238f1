// The certificates of an application in App management: a web application may prove itself with one instead of a key.
// The token service reads these rows.

import { faults, type ApplicationCertificate, type ApplicationType, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import { sql, type Reader, type Writer } from "../../database/index.ts";
import { parseCertificate } from "../../identity/index.ts";
import type { Unit } from "../../world/index.ts";

export type ShownCertificate = Of<typeof ApplicationCertificate>;

interface CertificateRow {
  certificate_id: string;
  app_id: string;
  thumbprint: string;
  starts_at: string;
  ends_at: string;
}

const shown = (row: CertificateRow): ShownCertificate =>
  ({ certificateId: row.certificate_id, thumbprint: row.thumbprint, startDate: row.starts_at, endDate: row.ends_at });

/** Of all applications of an account, by application. */
export async function listCertificatesOf(reader: Reader, accountId: string): Promise<ReadonlyMap<string, ShownCertificate[]>> {
  const rows = await reader.all<CertificateRow>(sql`
    SELECT certificate_id, app_id, thumbprint, starts_at, ends_at FROM application_certificates
    WHERE account_id = ${accountId} ORDER BY starts_at, certificate_id`);
  const byApplication = Map.groupBy(rows, (row) => row.app_id);
  return new Map([...byApplication].map(([appId, some]) => [appId, some.map(shown)]));
}

/** `pasted` is PEM or DER in base64. One that is not valid yet, or no more, is taken all the same: it gets no token. */
export async function addCertificate(
  unit: Unit, accountId: string, application: { readonly appId: string; readonly type: ApplicationType }, pasted: string,
): Promise<ShownCertificate> {
  const { appId, type } = application;
  if (type !== "web") throw new Fault(faults.callerRefused, { reason: "A native application has no certificates." });
  const { thumbprint, certificate, startsAt, endsAt } = parseCertificate(pasted);
  const same = await unit.db.get(sql`
    SELECT certificate_id FROM application_certificates WHERE app_id = ${appId} AND thumbprint = ${thumbprint}`);
  if (same) throw badProperty("certificate", "the application has it already");
  const certificateId = unit.ids.guid();
  await unit.db.run(sql`
    INSERT INTO application_certificates (certificate_id, app_id, account_id, thumbprint, certificate, starts_at, ends_at)
    VALUES (${certificateId}, ${appId}, ${accountId}, ${thumbprint}, ${certificate}, ${startsAt}, ${endsAt})`);
  return { certificateId, thumbprint, startDate: startsAt, endDate: endsAt };
}

export async function removeCertificate(
  writer: Writer, accountId: string, appId: string, certificateId: string,
): Promise<void> {
  const removed = await writer.run(sql`
    DELETE FROM application_certificates
    WHERE certificate_id = ${certificateId.toLowerCase()} AND app_id = ${appId} AND account_id = ${accountId}`);
  if (removed === 0) throw new Fault(faults.noSuchResource, { what: `Certificate ${certificateId}` });
}
