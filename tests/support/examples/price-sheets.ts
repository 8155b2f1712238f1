// The imports of price sheets.

import { made, type Scene } from "../scene.ts";
import type { Maker } from "./maker.ts";

const sheet = (n: number): string =>
  "ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,Segment\n" +
  `Example,EXAMPLE${n},0001,Example,P1Y,Annual,US,EUR,${n},Commercial\nExample,EXAMPLE${n},0001,Example,P5Y,Annual,US,USD,${n},Commercial\n`;

const contentOf = (text: string): string => Buffer.from(text).toString("base64");

/** One that is begun, with a name and a size. */
async function begun({ world, next }: Scene, token: string): Promise<{ readonly importId: string; readonly content: string }> {
  const text = sheet(next());
  const order = { fileName: "prices.csv", kind: "updatedlicensebased", size: text.length, market: "US", currency: "USD" };
  const { importId } = await made(world, "/internal/v1/pricesheets", { token, body: order });
  return { importId, content: contentOf(text) };
}

/** One with a row that was refused, and a warning. */
async function read(scene: Scene, token: string): Promise<{ readonly importId: string }> {
  const { importId, content } = await begun(scene, token);
  await scene.world.call("POST", `/internal/v1/pricesheets/${importId}/chunks`, { token, body: { number: 1, content } });
  return { importId };
}

async function finished(scene: Scene, token: string): Promise<{ readonly importId: string }> {
  const { importId } = await read(scene, token);
  await scene.world.call("POST", `/internal/v1/pricesheets/${importId}/finish`, { token });
  return { importId };
}

export const priceSheetsMakers: Readonly<Record<string, Maker>> = {
  "priceSheets.list": async (scene, { user }) => {
    await finished(scene, user);
    return {};
  },
  "priceSheets.create": () => ({ body: { fileName: "prices.csv", kind: "detect", size: 1_024, market: "DE", currency: "EUR" } }),
  "priceSheets.get": async (scene, { user }) => ({ params: await finished(scene, user) }),
  "priceSheets.chunks.create": async (scene, { user }) => {
    const { importId, content } = await begun(scene, user);
    return { params: { importId }, body: { number: 1, content } };
  },
  "priceSheets.finish": async (scene, { user }) => ({ params: await read(scene, user) }),
  "priceSheets.report.get": async (scene, { user }) => ({ params: await finished(scene, user) }),
  "priceSheets.delete": async (scene, { user }) => ({ params: await finished(scene, user) }),
  "prices.list": () => ({ query: "country=US&item=CFQ7TTC0LH18" }),
};
