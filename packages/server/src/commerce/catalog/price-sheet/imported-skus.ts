// The SKUs that the account's own sheets know, in the form of the catalog: what no sheet says is as most have it.

import type { PriceSheetKind } from "@understudy/contract";
import type { Reader } from "../../../database/index.ts";
import { isPooled, quantityMost, trialSeats, type Plan, type Segment, type Sku } from "../item.ts";
import { inMatrix } from "../in-matrix.ts";
import { mergedPlans, type MatrixRow, type SheetPlan } from "./sheet-sku.ts";
import { listMatrixRows, listMatrixRowsOf, listSheetSkus, listSheetSkusOf, type SheetSkuRow } from "./sku-repository.ts";

/** What the last offer matrix that has a SKU says of it: of shipped SKUs too. By productId:skuId. */
export type Matrix = ReadonlyMap<string, MatrixRow | undefined>;

export const matrixOf = async (reader: Reader, accountId: string, productId?: string): Promise<Matrix> =>
  new Map((await listMatrixRows(reader, accountId, productId)).map((row) => [keyOf(row), row.sku.matrix]));

export interface SheetMarket {
  readonly accountId: string;
  readonly market: string;
  /** Of one product only. */
  readonly productId?: string | undefined;
}

/** All that the account's sheets sell in a market. */
export async function listImportedSkus(reader: Reader, { accountId, market, productId }: SheetMarket, matrix: Matrix): Promise<Sku[]> {
  const rows = Map.groupBy(await listSheetSkus(reader, accountId, market, productId), keyOf);
  return [...rows].flatMap(([key, some]) => skuIn(some, matrix.get(key), market) ?? []);
}

/** In a market; or as the last import has it, wherever that was. */
export async function findImportedSku(reader: Reader, accountId: string, productId: string, skuId: string, market?: string): Promise<Sku | undefined> {
  const rows = await listSheetSkusOf(reader, accountId, productId, skuId, market);
  if (rows.length === 0) return undefined;
  return skuIn(rows, await findMatrixRow(reader, accountId, productId, skuId), market);
}

export const findMatrixRow = async (reader: Reader, accountId: string, productId: string, skuId: string): Promise<MatrixRow | undefined> =>
  (await listMatrixRowsOf(reader, accountId, productId, skuId)).at(-1)?.sku.matrix;

const keyOf = ({ productId, skuId }: SheetSkuRow): string => `${productId}:${skuId}`;

const skuIn = (rows: readonly SheetSkuRow[], matrix: MatrixRow | undefined, market: string | undefined): Sku | undefined =>
  inMatrix(skuOf(rows, matrix), matrix, market);

/** The matrix has the words that the sheets lack. */
function skuOf(rows: readonly SheetSkuRow[], matrix: MatrixRow | undefined): Sku {
  // In the order of the imports: the last one has the words, all have plans.
  const last = rows.at(-1) as SheetSkuRow;
  const { productId, skuId, sku: { texts } } = last;
  const plans = rows.flatMap(({ sku }) => sku.plans).reduce<SheetPlan[]>((all, plan) => mergedPlans(all, [plan]), []);
  const family = familyOf(last.kind, productId, plans, texts.tags ?? []);
  const isTrial = family === "trial";
  const title = texts.skuTitle ?? matrix?.skuTitle ?? texts.productTitle ?? productId;
  const publisherName = texts.publisher ?? "Microsoft Corporation";
  const maximumQuantity = isTrial ? trialSeats : quantityMost;
  return {
    productId, skuId, family, title, publisherName, isTrial, maximumQuantity,
    productTitle: texts.productTitle ?? matrix?.productTitle ?? title,
    description: texts.description ?? matrix?.description ?? title,
    isMicrosoftProduct: /^microsoft\b/i.test(publisherName),
    segments: [...new Set(plans.map(({ segment }): Segment => segment))],
    minimumQuantity: isTrial ? trialSeats : 1,
    isPooled: isPooled(family, maximumQuantity),
    isAddOn: false,
    prerequisites: [],
    upgradeTargets: [],
    plans: plansOf(plans),
    isPurchasable: true,
    isRenewable: ["newCommerce", "trial", "software", "saas", "reservation"].includes(family),
    isIdMadeUp: false,
  };
}

function familyOf(kind: PriceSheetKind, productId: string, plans: readonly SheetPlan[], tags: readonly string[]): Sku["family"] {
  if (kind === "azure_reservations") return "reservation";
  if (kind === "marketplace") return "saas";
  if (plans.every(({ billingCycle }) => billingCycle === "none") || tags.some((tag) => /^trial$/i.test(tag))) return "trial";
  if (kind === "software" || productId.startsWith("DG7GMGF0")) return plans.some(({ termDuration }) => termDuration === undefined) ? "perpetual" : "software";
  return "newCommerce";
}

/** A reservation whose sheet has no billing plan is paid at once or by the month. */
function plansOf(plans: readonly SheetPlan[]): Plan[] {
  const all = plans.flatMap(({ termDuration, billingCycle }): Plan[] => {
    const cycles = billingCycle === undefined ? (["one_time", "monthly"] as const) : [billingCycle];
    return cycles.map((cycle) => ({ ...(termDuration && { termDuration }), billingCycle: cycle }));
  });
  return [...new Map(all.map((plan) => [`${plan.termDuration} ${plan.billingCycle}`, plan])).values()];
}
