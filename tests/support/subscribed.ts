// A world whose clock stands still until it is moved, with a partner in it that sells, for tests of subscriptions: begin one,
// read it, change it.

import { strict as assert } from "node:assert";
import type { PartnerType } from "@understudy/contract";
import type { SubscriptionRecord } from "../../packages/server/src/commerce/index.ts";
import { customerDraft } from "./customers.ts";
import type { DialectName } from "./databases.ts";
import { addAccount, type AddedAccount } from "./partners.ts";
import { begun, type Begun } from "./purchases.ts";
import { made } from "./scene.ts";
import { startWorld, type Answer, type Json, type TestWorld, type WorldOptions } from "./world.ts";

export const started = "2027-01-15T09:30:00.000Z";

/** What identifies a subscription: a record, or a resource with its customer. */
export type Which = Pick<SubscriptionRecord, "customerId" | "subscriptionId">;

export interface Shop {
  readonly world: TestWorld;
  readonly account: AddedAccount;
  newCustomer(more?: object): Promise<string>;
  /** Of a customer of its own, unless one is given. */
  subscribe(what?: Partial<Begun>): Promise<SubscriptionRecord>;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  read(which: Which): Promise<Json>;
  patch(which: Which, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Sends the whole resource back with some of it changed. */
  change(which: Which, changes: object): Promise<Answer>;
  /** The same, and answers the resource. */
  changed(which: Which, changes: object): Promise<Json>;
  timeline(which: Which): Promise<Json>;
  pass(duration: string): Promise<void>;
}

export const pathOf = ({ customerId, subscriptionId }: Which): string => `/v1/customers/${customerId}/subscriptions/${subscriptionId}`;

export interface ShopOptions extends WorldOptions {
  readonly partnerType?: PartnerType;
  readonly kind?: "primary" | "sandbox";
}

export async function openShop({ partnerType = "directBill", kind = "primary", ...options }: ShopOptions = {}, dialect: DialectName = "sqlite"): Promise<Shop> {
  const world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from(started) }, ...options }, dialect);
  const account = await addAccount(world, kind, partnerType, "theshop");
  const { token, tenantId: accountId } = account;
  let count = 0;
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    world.call(method, path, { token, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const newCustomer = async (more: object = {}) =>
    (await made(world, "/v1/customers", { token, body: { ...customerDraft(`Customer ${(count += 1)}`), ...more } })).id as string;
  const read = async (which: Which): Promise<Json> => {
    const answer = await call("GET", pathOf(which));
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  };
  const patch = (which: Which, body: unknown, headers: Record<string, string> = {}) => call("PATCH", pathOf(which), body, headers);
  const change = async (which: Which, changes: object) => patch(which, { ...await read(which), ...changes });
  return {
    world, account, newCustomer, call, read, patch, change,
    subscribe: async (what = {}) => begun(world, { accountId, customerId: what.customerId ?? (await newCustomer()), ...what }),
    changed: async (which, changes) => {
      const answer = await change(which, changes);
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    },
    timeline: async (which) => (await call("GET", `/internal${pathOf(which)}/timeline`)).json,
    pass: async (duration) => {
      const answer = await world.control("POST", "/clock", { advance: duration });
      assert.equal(answer.status, 200, answer.text);
    },
  };
}
