// What a partner's program may write, and what its compiler refuses: checked against the package as it is published.

import type { TokenCredential } from "@azure/identity";
import {
  customersGet, PartnerCenterClient, PartnerCenterError, send, type Customer, type Decimal, type Instant, type NewCustomer, type Paged, type Poller,
} from "@understudy/sdk";
import { loadProfile } from "@understudy/sdk/node";

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true : false;
type IsAny<T> = 0 extends 1 & T ? true : false;
const holds = <_Claim extends true>(): void => undefined;

export async function program(credential: TokenCredential, signal: AbortSignal, draft: NewCustomer): Promise<void> {
  const client = new PartnerCenterClient(credential, { cloud: "usgov", allowInCi: { primaryReads: true } });
  PartnerCenterClient.fromProfile(await loadProfile({ name: "primary" }));

  const customer = await client.customers.get("an-id", { abortSignal: signal, timeoutMs: 1_000 });
  holds<Same<typeof customer, Customer>>();
  holds<Same<Awaited<ReturnType<typeof client.customers.create>>, Customer>>();
  holds<Same<ReturnType<typeof client.customers.list>, Paged<Customer>>>();
  const sent = await send(client, customersGet, "an-id");
  holds<Same<typeof sent, Customer>>();
  await client.customers.create(draft, { requestId: undefined });
  await client.customers.billingProfile.update("an-id", { ...draft.billingProfile }, { ifMatch: customer.billingProfile?.attributes?.etag });
  const exists: boolean = await client.utilities.domains.exists("a.example");
  for await (const page of client.customers.list({ size: 10 }).byPage()) holds<Same<typeof page.items, Customer[]>>();

  const invoice = await client.invoices.get("an-invoice");
  holds<Same<typeof invoice.totalCharges, Decimal>>();
  holds<Same<typeof invoice.invoiceDate, Instant>>();
  const amount: Decimal = "12.50";
  // Whoever knows the members compares them, and whoever meets another one has a text.
  if (customer.relationshipToPartner === "reseller") return;
  const other: string = customer.relationshipToPartner;

  const poller = client.devices.batches.create("an-id", { batchId: "a", devices: [] });
  holds<typeof poller extends Poller<infer Result> ? Same<IsAny<Result>, false> : false>();
  holds<Same<IsAny<PartnerCenterError["details"]>, false>>();

  // @ts-expect-error -- a path parameter is text
  await client.customers.get(5);
  // @ts-expect-error -- a path parameter is missing
  await client.customers.get();
  // @ts-expect-error -- there is no such operation
  await client.customers.fetch("an-id");
  // @ts-expect-error -- there is no such option
  client.customers.list({ sise: 5 });
  // @ts-expect-error -- a read has no version to change
  await client.customers.get("an-id", { ifMatch: "a" });
  // @ts-expect-error -- an amount is no number of the machine's
  const wrongAmount: Decimal = 12.5;
  // @ts-expect-error -- nor any text
  const wrongText: Decimal = "a lot";
  // @ts-expect-error -- the body lacks what is required
  await client.customers.create({ companyProfile: { domain: "a.onmicrosoft.com" } });
  // @ts-expect-error -- a query parameter that is required is missing
  client.invoices.lineItems.list("an-invoice");
  // @ts-expect-error -- a credential has a method getToken
  new PartnerCenterClient({});
  void [exists, amount, other, wrongAmount, wrongText];
}
