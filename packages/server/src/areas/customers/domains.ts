// The domains of a customer's tenant: the one that it came with, and those that a domain registrar has added.
// Source: add-a-verified-domain-for-a-customer.md, get-customer-custom-domain.md.

import { faults, isInitialDomain, type CustomerDomain, type Of, type VerifiedDomain } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type CallerAccount } from "../../call/index.ts";
import { sql, type Reader } from "../../database/index.ts";
import { claimDomain } from "../../directories/index.ts";
import type { Settings, Unit } from "../../world/index.ts";
import type { CustomerRecord } from "./repository.ts";

/** What is kept of an added domain beside its name: as it travels, with the settings of a federated one. */
type Details = Of<typeof CustomerDomain> & { readonly federation?: Of<typeof VerifiedDomain>["domainFederationSettings"] };

interface AddedDomain {
  readonly name: string;
  readonly details: Details;
}

async function listAdded(reader: Reader, customerId: string): Promise<AddedDomain[]> {
  const rows = await reader.all<{ name: string; details: string }>(sql`
    SELECT name, details FROM domains WHERE tenant_id = ${customerId} AND details <> '{}' ORDER BY name`);
  return rows.map(({ name, details }) => ({ name, details: JSON.parse(details) as Details }));
}

/** Names as they were spelled, the initial one first. */
export async function domainNamesOf(reader: Reader, customer: CustomerRecord): Promise<string[]> {
  const added = await listAdded(reader, customer.customerId);
  return [customer.companyProfile.domain, ...added.map(({ details }) => details.name)];
}

export async function addDomain(
  unit: Unit, account: CallerAccount, { customerId }: CustomerRecord, wanted: Of<typeof VerifiedDomain>,
): Promise<Of<typeof CustomerDomain>> {
  checkVerifiedDomain(wanted, unit.settings);
  const { domain, domainFederationSettings } = wanted;
  const added = { ...domain, isDefault: domain.isDefault ?? false, isInitial: false };
  if (!(await claimDomain(unit.db, { tenantId: customerId, accountId: account.accountId, domain: added.name }))) {
    throw new Fault(faults.domainTaken, { domain: added.name });
  }
  if (added.isDefault) await leaveDefault(unit, customerId);
  const federation = added.authenticationType === "federated" ? domainFederationSettings : undefined;
  await saveDetails(unit, customerId, added.name.toLowerCase(), { ...added, ...(federation && { federation }) });
  return added;
}

/** A tenant has one default domain. */
async function leaveDefault(unit: Unit, customerId: string): Promise<void> {
  for (const { name, details } of await listAdded(unit.db, customerId)) {
    if (details.isDefault) await saveDetails(unit, customerId, name, { ...details, isDefault: false });
  }
}

async function saveDetails({ db }: Unit, customerId: string, name: string, details: Details): Promise<void> {
  await db.run(sql`UPDATE domains SET details = ${JSON.stringify(details)} WHERE name = ${name} AND tenant_id = ${customerId}`);
}

export function checkVerifiedDomain({ verifiedDomainName, domain, domainFederationSettings }: Of<typeof VerifiedDomain>, settings: Settings): void {
  if (settings.domainRegistrars === "nobody") {
    throw new Fault(faults.callerRefused, { reason: "Only partners who are domain registrars add verified domains." });
  }
  const name = domain.name.toLowerCase();
  if (verifiedDomainName.toLowerCase() !== name) {
    throw badProperty("domain.name", `${domain.name} is another domain than verifiedDomainName, ${verifiedDomainName}`);
  }
  if (isInitialDomain(name)) {
    throw badProperty("verifiedDomainName", `${domain.name} is no domain that can be added: tenants come with theirs`);
  }
  if (domain.isInitial) throw badProperty("domain.isInitial", "a tenant has its initial domain from the beginning");
  if (domain.status !== "verified") throw badProperty("domain.status", "only a verified domain can be added");
  if (domain.authenticationType === "federated" && domainFederationSettings === undefined) {
    throw badProperty("domainFederationSettings", "a federated domain needs its settings");
  }
}
