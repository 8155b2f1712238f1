// Every kind of list goes on to its end, by the service's own way of saying so, and never leads a token elsewhere.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ArgumentError, type Paged, type PartnerCenterClient } from "@understudy/sdk";
import { scripted, type Received, type Scripted } from "./scripted-service.ts";

const elsewhere = "https://elsewhere.example/v1.0/tenantRelationships/delegatedAdminCustomers";

interface Kind {
  readonly name: string;
  readonly list: (client: PartnerCenterClient) => Paged<unknown>;
  readonly answers: readonly Scripted[];
  /** What the second request says of the page that it wants. */
  readonly asks: (request: Received) => string | undefined;
  readonly asked: string;
}

const token = (request: Received): string | undefined => request.headers["ms-continuationtoken"] as string | undefined;
const query = ({ url }: Received): string => url.split("?")[1] ?? "";
const next = (uri: string, value?: string): object => ({ next: { uri, method: "GET", headers: value === undefined ? [] : [{ key: "MS-ContinuationToken", value }] } });

const kinds: readonly Kind[] = [
  {
    name: "by size and token", list: ({ customers }) => customers.list({ size: 2, filter: `{"Field":"CompanyName"}` }), asks: token, asked: "AB+/=",
    answers: [{ body: { totalCount: 2, items: [1, 2], links: next("/customers?size=2&seekOperation=Next", "AB+/=") } }, { body: { totalCount: 1, items: [3], links: {} } }],
  },
  {
    name: "by size and offset", list: ({ invoices }) => invoices.list({ size: 2 }), asks: query, asked: "size=2&offset=2",
    answers: [{ body: { totalCount: 3, items: [1, 2], links: next("/invoices?size=2&offset=2") } }, { body: { totalCount: 3, items: [3] } }],
  },
  {
    name: "by a token in headers", list: ({ migrations }) => migrations.newCommerce.list(), asks: token, asked: "the-next",
    answers: [{ headers: { "ms-continuationtoken": "the-next" }, body: [1, 2] }, { body: [3] }],
  },
  {
    name: "by number", list: ({ fraudEvents }) => fraudEvents.list({ PageSize: 2, xNewEventsModel: true }), asks: query, asked: "PageSize=2&PageNumber=2",
    answers: [{ body: [1, 2] }, { body: [3] }],
  },
  {
    name: "of OData", list: ({ gdap }) => gdap.customers.list(), asks: query, asked: "$skipToken=a%2Bb+c&$top=2",
    answers: [{ body: { value: [1, 2], "@odata.nextLink": `${elsewhere}?$skipToken=a%2Bb+c&$top=2` } }, { body: { value: [3] } }],
  },
  {
    name: "of analytics", list: ({ analytics }) => analytics.subscriptions.list(), asks: query, asked: "top=2&skip=2",
    answers: [{ body: { Value: [1, 2], TotalCount: 3, "@nextLink": "/partner/v1/analytics/subscriptions?top=2&skip=2" } }, { body: { Value: [3], TotalCount: 3 } }],
  },
  {
    name: "of insights", list: ({ insights }) => insights.datasets.list("mpn"), asks: query, asked: "page=2",
    answers: [{ body: { value: [1, 2], totalCount: 3, nextLink: "https://elsewhere.example/x?page=2#y" } }, { body: { value: [3], totalCount: 3 } }],
  },
];

for (const { name, list, answers, asks, asked } of kinds) {
  test(`a list ${name} is read to its end, and goes on from a token in another call`, () =>
    scripted(answers, async ({ client, received }) => {
      assert.deepEqual(await Array.fromAsync(list(client)), [1, 2, 3]);
      const [first, second] = received as [Received, Received];
      assert.equal(received.length, 2);
      assert.equal(asks(second), asked);
      assert.equal(second.url.split("?")[0], first.url.split("?")[0]);
      assert.equal(second.headers["authorization"], "Bearer a-token");
      assert.notEqual(second.headers["ms-requestid"], first.headers["ms-requestid"]);
    }).then(() => scripted(answers, async ({ client, received }) => {
      const pages = list(client).byPage()[Symbol.asyncIterator]();
      const { value } = await pages.next() as { value: { readonly continuationToken: string } };
      const rest = await Array.fromAsync(list(client).byPage({ continuationToken: value.continuationToken }));
      assert.deepEqual(rest.map(({ items, continuationToken }) => [items, continuationToken]), [[[3], undefined]]);
      assert.equal(asks(received[1] as Received), asked);
    })));
}

test("what was asked for stays asked for on every page", () =>
  scripted(kinds[0]?.answers ?? [], async ({ client, received }) => {
    await Array.fromAsync(client.customers.list({ size: 2, filter: `{"Field":"CompanyName"}` }));
    assert.match(received[1]?.url ?? "", /filter=%7B%22Field%22/);
    assert.match(received[1]?.url ?? "", /seekOperation=Next/);
  }));

test("a service that names the same page again is not asked for ever", () =>
  scripted([{ body: { items: [1], links: next("/customers?size=1", "same") } }], async ({ client, received }) => {
    assert.deepEqual(await Array.fromAsync(client.customers.list()), [1, 1]);
    assert.equal(received.length, 2);
  }));

test("no content is an empty list", () =>
  scripted([{ status: 204 }], async ({ client }) => {
    assert.deepEqual(await Array.fromAsync(client.customers.list()), []);
  }));

for (const continuationToken of ["", "{}", "x", "[]", "null", `{"url":"https://elsewhere.example"}`, `{"query":1}`]) {
  test(`${continuationToken || "an empty text"} is no token to go on from, and is refused by name`, () =>
    scripted([{ body: { items: [] } }], async ({ client, received }) => {
      assert.throws(() => client.customers.list().byPage({ continuationToken }), (error: ArgumentError) => error instanceof ArgumentError && error.argument === "settings.continuationToken");
      assert.equal(received.length, 0);
    }));
}

test("a list that is turned by number and asked for without a size goes on by a size of our own", () => {
  const full = Array.from({ length: 100 }, (_, index) => index);
  return scripted([{ body: full }, { body: [100] }], async ({ client, received }) => {
    assert.equal((await Array.fromAsync(client.fraudEvents.list({ xNewEventsModel: true }))).length, 101);
    assert.deepEqual(received.map(query), ["PageSize=100&PageNumber=1", "PageSize=100&PageNumber=2"]);
  });
});

test("without the newer model fraud events come all at once, and no second page is asked for", () =>
  scripted([{ body: [1, 2] }], async ({ client, received }) => {
    assert.deepEqual(await Array.fromAsync(client.fraudEvents.list()), [1, 2]);
    assert.deepEqual(await Array.fromAsync(client.fraudEvents.list({ PageSize: 2 })), [1, 2]);
    assert.deepEqual(received.map(query), ["", "PageSize=2"]);
  }));
