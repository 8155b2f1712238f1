// The page Tenants: the account's directory, and its domains.

import { faults, isInitialDomain, type Domain, type Of, type tenantsOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type CallerAccount, type Handlers } from "../../call/index.ts";
import { claimDomain, listDomains, updateDomain, type TenantDomain } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";

export const tenantsHandlers: Handlers<typeof tenantsOperations> = {
  "tenants.list": async ({ caller: { account } }, view) => {
    const { accountId, kind, cloud, domain: initial } = account;
    const domain = (await showDomains(view, account)).find(({ isDefault }) => isDefault)?.name ?? initial;
    return [{ tenantId: accountId, accountId, kind, cloud, domain, isDefault: true }];
  },

  "tenants.domains.list": async ({ caller }, view) => showDomains(view, caller.account),

  "tenants.domains.create": async ({ caller: { account }, body }, unit, record) => {
    const name = body.name.toLowerCase();
    if (isInitialDomain(name)) throw badProperty("name", `${name} is one of the service's own domains; add one of the company's`);
    const tenant = { tenantId: account.accountId, accountId: account.accountId, domain: name };
    if (!(await claimDomain(unit.db, tenant))) throw new Fault(faults.domainTaken, { domain: name });
    const added = { name, addedAt: unit.nowText };
    await updateDomain(unit.db, account.accountId, added);
    const after = { name, isInitial: false, isDefault: false, addedDate: unit.nowText };
    record({ after, details: { Domain: name } });
    return after;
  },

  "tenants.domains.setDefault": async ({ caller: { account }, body }, unit, record) => {
    const domains = await listDomains(unit.db, account.accountId);
    const chosen = domains.find(({ name }) => name === body.name.toLowerCase());
    if (!chosen) throw new Fault(faults.noSuchResource, { what: `Domain ${body.name}` });
    const before = await showDomains(unit, account);
    for (const { isDefault: _former, ...domain } of domains) {
      await updateDomain(unit.db, account.accountId, { ...domain, ...(domain.name === chosen.name && { isDefault: true }) });
    }
    const after = await showDomains(unit, account);
    record({ before, after, details: { Domain: chosen.name } });
    return shown(account, { ...chosen, isDefault: true }, chosen.name);
  },
};

async function showDomains({ db }: View, account: CallerAccount): Promise<Of<typeof Domain>[]> {
  const domains = await listDomains(db, account.accountId);
  const defaultName = domains.find(({ isDefault }) => isDefault)?.name ?? account.domain.toLowerCase();
  return domains.map((domain) => shown(account, domain, defaultName));
}

const shown = ({ domain: initial }: CallerAccount, { name, addedAt }: TenantDomain, defaultName: string): Of<typeof Domain> => ({
  name,
  isInitial: name === initial.toLowerCase(),
  isDefault: name === defaultName,
  ...(addedAt !== undefined && { addedDate: addedAt }),
});
