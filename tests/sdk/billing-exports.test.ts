// The SDK exports an invoice of a served Understudy to its end, on Graph and in the beta, and reads the rows; and it pages
// through the lines of the same invoice. What an export has is what the lines say.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { exportLines, PartnerCenterClient, readProfile, type ExportManifest } from "@understudy/sdk";
import { allowBilling } from "../support/graph.ts";
import { invoiceOfLastMonth } from "../support/invoices.ts";
import { serveScene, type ServedScene } from "./scene.ts";

let served: ServedScene;
let client: PartnerCenterClient;
let invoiceId: string;

before(async () => {
  served = await serveScene();
  const { world, scene: { endpoint, ca, primary } } = served;
  client = PartnerCenterClient.fromProfile(readProfile({ name: "primary", kind: "primary", endpoint, ...primary }), { tlsOptions: { ca }, retryOptions: { maxRetries: 0 } });
  await allowBilling(world, world.primary);
  ({ invoiceId } = await invoiceOfLastMonth(world, world.primary.tenantId, "modern"));
});
after(() => served.world.close());

/** Without waiting: the clock is moved. */
const made = () => served.world.control("POST", "/clock", { advance: "PT2M" });

async function rowsIn(manifest: ExportManifest | undefined): Promise<{ readonly [name: string]: unknown }[]> {
  assert.ok(manifest);
  return (await Array.fromAsync(exportLines(client, manifest))).map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("an export on Graph is begun, awaited and read", async () => {
  const poller = client.partnerBilling.reconciliation.billed.export({ invoiceId }, { intervalInMs: 0 });
  await poller.submitted();
  await made();
  const { resourceLocation } = await poller;
  const lines = await Array.fromAsync(client.invoices.lineItems.list(invoiceId, { provider: "onetime", invoiceLineItemType: "billinglineitems", size: 1 }));
  assert.ok(lines.length > 1, "more than a page");
  assert.deepEqual((await rowsIn(resourceLocation)).map(({ Subtotal }) => String(Subtotal)), lines.map((line) => String(Number("subtotal" in line ? line.subtotal : 0))));
});

test("an export of the beta is begun, awaited and read", async () => {
  const poller = client.billingV2Beta.billedUsage.export(invoiceId, { intervalInMs: 0 });
  await poller.submitted();
  await made();
  const { resourceLocation = "" } = await poller;
  const manifest = await client.billingV2Beta.manifests.get(resourceLocation.split("/").at(-1) ?? "");
  assert.deepEqual((await rowsIn(manifest)).map(({ InvoiceNumber }) => InvoiceNumber), [invoiceId]);
});

test("an export without data fails, and says so", async () => {
  const poller = client.partnerBilling.usage.billed.export({ invoiceId: "D020001IVK" }, { intervalInMs: 0 });
  await poller.submitted();
  await made();
  await assert.rejects(async () => poller, (error: Error & { details?: { error?: unknown } }) => {
    assert.equal(error.name, "OperationFailedError");
    assert.deepEqual(error.details?.error, { code: "5000", message: "No data available" });
    return true;
  });
});
