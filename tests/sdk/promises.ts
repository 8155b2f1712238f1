// What the SDK promises, tried on a served Understudy: without a test runner and without a word of Node, so that a process
// of an older Node and a page in a browser can run it as it is. Each promise throws when it is not kept.

import type * as Sdk from "@understudy/sdk";
import type { NewCustomer, PartnerCenterClient, PartnerCenterError } from "@understudy/sdk";

/** What an account's App management shows. */
export interface Values {
  readonly domain: string;
  readonly appId: string;
  readonly key: string;
}

export interface Scene {
  readonly endpoint: string;
  /** The authority that signed the server's certificate; in a browser it is known already. */
  readonly ca: string;
  readonly sandbox: Values;
  readonly primary: Values;
}

export interface Stage extends Scene {
  readonly sdk: typeof Sdk;
  /** Sets the names of what one run makes apart from another's. */
  readonly mark: string;
}

type Promised = readonly [promise: string, keep: (stage: Stage) => Promise<void>];

export function check(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`it does not hold that ${what}`);
}

function clientOf({ sdk, endpoint, ca, ...accounts }: Stage, kind: "sandbox" | "primary" = "sandbox"): PartnerCenterClient {
  const profile = sdk.readProfile({ name: kind, kind, endpoint, ...accounts[kind] });
  return sdk.PartnerCenterClient.fromProfile(profile, { tlsOptions: { ca }, retryOptions: { maxRetries: 0 } });
}

const newCustomer = (name: string): NewCustomer => ({
  companyProfile: { domain: `${name.toLowerCase().replaceAll(/[^a-z\d]/g, "")}.onmicrosoft.com` },
  billingProfile: {
    firstName: "Robin", lastName: "Reyes", email: "robin@example.com", culture: "en-US", language: "en", companyName: name,
    defaultAddress: { country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052", phoneNumber: "4255550100" },
  },
});

async function refusalOf(call: Promise<unknown>): Promise<PartnerCenterError> {
  try {
    await call;
  } catch (error) {
    return error as PartnerCenterError;
  }
  throw new Error("it was not refused");
}

async function listed<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

export const promises: readonly Promised[] = [
  ["S-42 the same program runs with the sandbox's values and with the primary's: only the data differs", async (stage) => {
    const found = await Promise.all((["sandbox", "primary"] as const).map(async (kind) => listed(clientOf(stage, kind).customers.list())));
    const [sandbox = [], primary = []] = found.map((customers) => customers.map(({ id }) => id));
    check(sandbox.length > 0 && primary.length > 0, "both accounts have customers");
    check(sandbox.every((id) => !primary.includes(id)), "they have none in common");
  }],
  ["a list goes on over its pages, by item and by page, and from a token in a later call", async (stage) => {
    const client = clientOf(stage);
    await client.customers.create(newCustomer(`Pages A ${stage.mark}`));
    const second = await client.customers.create(newCustomer(`Pages B ${stage.mark}`));
    const all = await listed(client.customers.list({ size: 1 }));
    check(all.length >= 3 && all.some(({ id }) => id === second.id), "all pages were read");
    const [first] = await listed(client.customers.list({ size: 1 }).byPage());
    check(first?.items.length === 1 && first.continuationToken !== undefined, "a page has its items and says how to go on");
    const rest = await listed(clientOf(stage).customers.list({ size: 1 }).byPage({ continuationToken: first.continuationToken }));
    check(rest.flatMap(({ items }) => items.map(({ id }) => id)).join() === all.slice(1).map(({ id }) => id).join(), "the rest follows");
    check(rest.at(-1)?.continuationToken === undefined, "the last page says that it is the last");
  }],
  ["a write that is sent twice with one MS-RequestId happens once", async (stage) => {
    const client = clientOf(stage);
    const requestId = crypto.randomUUID();
    const draft = newCustomer(`Once ${stage.mark}`);
    const [one, other] = [await client.customers.create(draft, { requestId }), await client.customers.create(draft, { requestId })];
    check(one.id === other.id, "both answers are of one customer");
    check((await refusalOf(client.customers.create(draft))).name === "AlreadyExistsError", "another request is another write");
  }],
  ["a change names the version that it changes, and an outdated one is refused", async (stage) => {
    const client = clientOf(stage);
    const { id } = await client.customers.create(newCustomer(`Version ${stage.mark}`));
    const profile = await client.customers.billingProfile.get(id);
    const etag = profile.attributes?.etag;
    const { links: _links, attributes: _attributes, ...rest } = profile;
    const changed = await client.customers.billingProfile.update(id, { ...rest, firstName: "Alex" }, { ifMatch: etag });
    check(changed.firstName === "Alex" && changed.attributes?.etag !== etag, "the change is made, and is a new version");
    const refusal = await refusalOf(client.customers.billingProfile.update(id, { ...rest, firstName: "Kim" }, { ifMatch: etag }));
    check(refusal instanceof stage.sdk.PartnerCenterError && (refusal.status === 412 || refusal.code === "2055"), "the old version is refused");
    check((await client.customers.billingProfile.get(id)).firstName === "Alex", "nothing was written");
  }],
  ["a refusal has its class, its code, the ids of the call and whether to try again", async (stage) => {
    const [requestId, correlationId] = [crypto.randomUUID(), crypto.randomUUID()];
    const refusal = await refusalOf(clientOf(stage).customers.get(crypto.randomUUID(), { requestId, correlationId }));
    check(refusal instanceof stage.sdk.NotFoundError || refusal instanceof stage.sdk.ForbiddenError, `it is of the class of its status, not ${refusal.name}`);
    check(refusal.operation === "customers.get" && refusal.code !== "" && !refusal.isRetryable, "it says what was refused, and why");
    check(refusal.requestId === requestId && refusal.correlationId === correlationId, "it has the ids that support asks for");
  }],
  ["an operation that is not served yet is refused as that, naming it", async (stage) => {
    const refusal = await refusalOf(clientOf(stage).serviceRequests.get("1"));
    check(refusal.name === "NotServedError" && refusal.message.includes("serviceRequests.get") && !refusal.isRetryable, `it is told, not ${refusal.message}`);
  }],
  ["whether there is a domain is true or false", async (stage) => {
    const client = clientOf(stage);
    check(await client.utilities.domains.exists(stage.sandbox.domain), "the partner's own is there");
    check(!(await client.utilities.domains.exists(`nobody${stage.mark}.onmicrosoft.com`)), "another is not");
  }],
  ["one operation alone is sent by its value", async (stage) => {
    const { sdk } = stage;
    const [first] = await listed(sdk.send(clientOf(stage), sdk.customersList, { size: 1 }));
    check(first && (await sdk.send(clientOf(stage), sdk.customersGet, first.id)).id === first.id, "it is the same call");
  }],
  ["a wrong argument is refused by its name, and a call that was ended before it began is not sent", async (stage) => {
    const client = clientOf(stage);
    const seen: number[] = [];
    const onResponse = ({ status }: { readonly status: number }) => void seen.push(status);
    const wrong = await refusalOf(client.customers.get("", { onResponse })) as unknown as { readonly name: string; readonly argument: string };
    check(wrong.name === "ArgumentError" && wrong.argument === "customerId", "the argument is named");
    const ended = new AbortController();
    ended.abort();
    check((await refusalOf(client.customers.get(crypto.randomUUID(), { onResponse, abortSignal: ended.signal }))).name === "AbortError", "it ends as what it is");
    check(seen.length === 0, "nothing was answered");
  }],
];

export interface Outcome {
  readonly promise: string;
  /** Absent: it was kept. */
  readonly broken?: string;
}

/** Tries all of them, one after the other. */
export async function tryAll(stage: Stage): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [promise, keep] of promises) {
    try {
      await keep(stage);
      outcomes.push({ promise });
    } catch (error) {
      outcomes.push({ promise, broken: error instanceof Error ? error.stack ?? error.message : String(error) });
    }
  }
  return outcomes;
}
