// Every limit of the integration sandbox that is data, held to its word: so many pass, one more is refused with the
// limit's own fault, and what is deleted leaves its place. A limit without a trial fails here.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { sandboxLimits, type SandboxLimitKey } from "@understudy/contract";
import type { FaultDefinition } from "@understudy/kernel";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { addPrimary } from "../../../../../tests/support/doors.ts";
import { sandboxForm } from "../../../../../tests/support/examples.ts";
import { addAccount, requestIds, resellerDraft, type AddedAccount } from "../../../../../tests/support/partners.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";

describe("S-15 A-40 a limit of the sandbox", () => {
  let world: TestWorld;
  let provider: AddedAccount;
  let count = 0;
  before(async () => {
    world = await startWorld();
    provider = await addAccount(world, "sandbox", "indirectProvider", "limitedbox");
  });
  after(() => world.close());

  const next = (): string => `limited${(count += 1)}`;
  const createCustomer = (token: string, more: object = {}): Promise<Answer> =>
    world.call("POST", "/v1/customers", { token, body: { ...customerDraft(next()), ...more } });
  const createReseller = (more: object = {}): Promise<Answer> =>
    world.call("POST", "/v1/sandboxIndirectReseller", { token: provider.token, body: resellerDraft(next(), {}, more), headers: requestIds() });
  const remove = async (path: string, token: string) => assert.equal((await world.call("DELETE", path, { token, headers: requestIds() })).status, 204);
  /** only then can their customer be deleted. */
  const suspendAll = async (path: string, token: string) => {
    for (const one of (await world.call("GET", path, { token })).json.items) {
      assert.equal((await world.call("PATCH", `${path}/${one.id}`, { token, body: { ...one, status: "suspended" } })).status, 200);
    }
  };
  const askForSandbox = (token: string) => world.call("POST", "/internal/v1/integrationsandbox", { token, body: sandboxForm(next()) });

  /** All of `limit` pass and one more is refused; when one was deleted, one passes again and no second. */
  async function countTo(limit: number, fault: FaultDefinition, create: () => Promise<Answer>, removeOne: (made: Answer) => Promise<void>): Promise<void> {
    const answers = await Promise.all(Array.from({ length: limit + 1 }, () => create()));
    const made = answers.filter(({ status }) => status < 300);
    assert.equal(made.length, limit);
    for (const refused of answers.filter(({ status }) => status >= 300)) assertRefused(refused, fault.status, fault.code);
    await removeOne(made[0] as Answer);
    const again = await create();
    assert.ok(again.status < 300, again.text);
    assertRefused(await create(), fault.status, fault.code);
    for (const each of [...made.slice(1), again]) await removeOne(each);
  }

  async function customersOf(key: "partner.customers.max" | "indirectProvider.customers.max", token: string): Promise<void> {
    const { limit, fault } = sandboxLimits[key];
    const { json } = await world.call("GET", "/v1/customers", { token });
    for (const { id } of json.items) {
      await suspendAll(`/v1/customers/${id}/subscriptions`, token);
      await remove(`/v1/customers/${id}`, token);
    }
    await countTo(limit, fault, () => createCustomer(token), (made) => remove(`/v1/customers/${made.json.id}`, token));
  }

  const trials: Readonly<Record<SandboxLimitKey, () => Promise<void>>> = {
    "sandbox.perPartner.max": async () => {
      const { limit, fault } = sandboxLimits["sandbox.perPartner.max"];
      const { userName } = await addPrimary(world, `${next()}.onmicrosoft.com`);
      const token = await world.userToken(world.primary, { userName });
      const domain = userName.split("@")[1];
      const removeOne = async () => assert.equal((await world.control("POST", "/sandbox", { domain, action: "delete" })).status, 200);
      await countTo(limit, fault, () => askForSandbox(token), removeOne);
    },
    "sandbox.owners": async () => {
      const { limit, fault } = sandboxLimits["sandbox.owners"];
      for (const partnerType of [...limit, "indirectReseller", "advisor"] as const) {
        const { userName } = await addPrimary(world, `${next()}.onmicrosoft.com`, partnerType);
        const answer = await askForSandbox(await world.userToken(world.primary, { userName }));
        if ((limit as readonly string[]).includes(partnerType)) assert.equal(answer.status, 202);
        else assertRefused(answer, fault.status, fault.code);
      }
    },
    "partner.customers.max": async () => customersOf("partner.customers.max", await world.userToken(world.sandbox)),
    "indirectProvider.customers.max": () => customersOf("indirectProvider.customers.max", provider.token),
    "indirectReseller.max": async () => {
      const { limit, fault } = sandboxLimits["indirectReseller.max"];
      await countTo(limit, fault, () => createReseller(), (made) => remove(`/v1/sandboxIndirectReseller/${made.json.accountId}`, provider.token));
    },
    "indirectReseller.delete.requires": async () => {
      const { fault } = sandboxLimits["indirectReseller.delete.requires"];
      const { accountId } = (await createReseller()).json;
      const { id } = (await createCustomer(provider.token, { associatedPartnerId: accountId })).json;
      assertRefused(await world.call("DELETE", `/v1/sandboxIndirectReseller/${accountId}`, { token: provider.token, headers: requestIds() }), fault.status, fault.code);
      await remove(`/v1/customers/${id}`, provider.token);
      await remove(`/v1/sandboxIndirectReseller/${accountId}`, provider.token);
    },
    "indirectReseller.addCustomers": async () => {
      const { fault } = sandboxLimits["indirectReseller.addCustomers"];
      const { token } = await addAccount(world, "sandbox", "indirectReseller", next());
      assertRefused(await createCustomer(token), fault.status, fault.code);
    },
    "indirectReseller.vetting": async () => {
      const { json } = await createReseller();
      const token = await world.userToken(world.primary, { userName: json.tenant.adminUserAccount });
      assert.equal((await world.call("GET", "/internal/v1/account", { token })).json.state, "active");
      await remove(`/v1/sandboxIndirectReseller/${json.accountId}`, provider.token);
    },
    "mpnId.productionAllowed": async () => {
      const { fault } = sandboxLimits["mpnId.productionAllowed"];
      const token = await world.userToken(world.primary);
      const { partnerIds } = (await world.call("GET", "/internal/v1/identifiers", { token })).json;
      assertRefused(await createReseller({ mpnId: partnerIds[0].mpnId }), fault.status, fault.code);
    },
    "customer.delete.allowed": async () => {
      const { fault } = sandboxLimits["customer.delete.allowed"];
      const primary = await world.userToken(world.primary);
      const { id } = (await createCustomer(primary)).json;
      assertRefused(await world.call("DELETE", `/v1/customers/${id}`, { token: primary }), fault.status, fault.code);
      const sandbox = await world.userToken(world.sandbox);
      await remove(`/v1/customers/${(await createCustomer(sandbox)).json.id}`, sandbox);
    },
    "customer.invite.allowed": async () => {
      const { fault } = sandboxLimits["customer.invite.allowed"];
      const invite = async (account: typeof world.primary) => world.call("GET", "/v1/customers/relationshiprequests", { token: await world.userToken(account) });
      assertRefused(await invite(world.sandbox), fault.status, fault.code);
      assert.equal((await invite(world.primary)).status, 200);
    },
  };

  for (const [key, { about, limit }] of Object.entries(sandboxLimits)) {
    test(`S-15 A-40 ${key} is kept: ${about}, ${String(limit)}`, () => trials[key as SandboxLimitKey]());
  }
});
