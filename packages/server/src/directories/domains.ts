// The domains of a tenant: the one that it began with, those that were added, and which of them it is shown with.

import { sql, type Reader, type Writer } from "../database/index.ts";

/** The domain of a user's name, in small letters as domains are kept. Of a name without one it is the name. */
export const domainOf = (userName: string): string => userName.slice(userName.lastIndexOf("@") + 1).toLowerCase();

/** What is kept of a domain beside its name. */
interface DomainDetails {
  /** When it was added; absent of the initial domain. */
  readonly addedAt?: string;
  readonly isDefault?: boolean;
}

export interface TenantDomain extends DomainDetails {
  readonly name: string;
}

export async function listDomains(reader: Reader, tenantId: string): Promise<TenantDomain[]> {
  const rows = await reader.all<{ name: string; details: string }>(sql`
    SELECT name, details FROM domains WHERE tenant_id = ${tenantId} ORDER BY name`);
  return rows.map(({ name, details }) => ({ name, ...(JSON.parse(details) as DomainDetails) }));
}

/** The domain that a tenant is shown with, where another than the initial one was chosen. */
export async function defaultDomainOf(reader: Reader, tenantId: string): Promise<string | undefined> {
  return (await listDomains(reader, tenantId)).find(({ isDefault }) => isDefault)?.name;
}

export async function updateDomain(writer: Writer, tenantId: string, { name, ...details }: TenantDomain): Promise<void> {
  await writer.run(sql`UPDATE domains SET details = ${JSON.stringify(details)} WHERE name = ${name} AND tenant_id = ${tenantId}`);
}
