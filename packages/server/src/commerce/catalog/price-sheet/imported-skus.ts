// The SKUs that the account's own sheets know, in the form of the catalog: what no sheet says is as most have it.

import type { PriceSheetKind } from "@understudy/contract";
import type { Reader } from "../../../database/index.ts";
import type { Plan, Segment, Sku } from "../item.ts";
import { mergedPlans, ownershipLimitOf, type MatrixRow, type SheetPlan } from "./sheet-sku.ts";
import { listMatrixRows, listMatrixRowsOf, listSheetSkus, listSheetSkusOf, type SheetSkuRow } from "./sku-repository.ts";

/** All that the account's sheets sell in a market. */
export async function listImportedSkus(reader: Reader, accountId: string, market: string): Promise<Sku[]> {
  const rows = Map.groupBy(await listSheetSkus(reader, accountId, market), keyOf);
  const matrix = new Map((await listMatrixRows(reader, accountId)).map((row) => [keyOf(row), row.sku.matrix]));
  return [...rows].flatMap(([key, some]) => {
    const limits = matrix.get(key);
    return isAllowed(limits, market) ? [skuOf(some, limits)] : [];
  });
}

/** In a market; or as the last import has it, wherever that was. */
export async function findImportedSku(reader: Reader, accountId: string, productId: string, skuId: string, market?: string): Promise<Sku | undefined> {
  const rows = await listSheetSkusOf(reader, accountId, productId, skuId, market);
  if (rows.length === 0) return undefined;
  const limits = await findMatrixRow(reader, accountId, productId, skuId);
  return market === undefined || isAllowed(limits, market) ? skuOf(rows, limits) : undefined;
}

/** What the last offer matrix that has the SKU says of it: of shipped SKUs too. */
export const findMatrixRow = async (reader: Reader, accountId: string, productId: string, skuId: string): Promise<MatrixRow | undefined> =>
  (await listMatrixRowsOf(reader, accountId, productId, skuId)).at(-1)?.sku.matrix;

const keyOf = ({ productId, skuId }: SheetSkuRow): string => `${productId}:${skuId}`;

const isAllowed = (matrix: MatrixRow | undefined, market: string): boolean =>
  !matrix || matrix.allowedCountries.length === 0 || matrix.allowedCountries.includes(market.toUpperCase());

/** More than anybody buys: sheets alone know no maximum. */
const quantityMax = 10_000_000;
/** Trials have as many seats, unless a matrix says otherwise. */
const trialSeats = 25;
/** Up to here a maximum is for all subscriptions of a customer together. */
const pooledMax = 300;

function skuOf(rows: readonly SheetSkuRow[], matrix: MatrixRow | undefined): Sku {
  // In the order of the imports: the last one has the words, all have plans.
  const last = rows.at(-1) as SheetSkuRow;
  const { productId, skuId, sku: { texts } } = last;
  const plans = rows.flatMap(({ sku }) => sku.plans).reduce<SheetPlan[]>((all, plan) => mergedPlans(all, [plan]), []);
  const family = familyOf(last.kind, productId, plans, texts.tags ?? []);
  const isTrial = family === "trial";
  const title = texts.skuTitle ?? matrix?.skuTitle ?? texts.productTitle ?? productId;
  const publisherName = texts.publisher ?? "Microsoft Corporation";
  const maximumQuantity = matrix?.maxLicenses ?? (isTrial ? trialSeats : quantityMax);
  return {
    productId, skuId, family, title, publisherName, isTrial, maximumQuantity,
    productTitle: texts.productTitle ?? matrix?.productTitle ?? title,
    description: texts.description ?? matrix?.description ?? title,
    isMicrosoftProduct: /^microsoft\b/i.test(publisherName),
    segments: [...new Set(plans.map(({ segment }): Segment => segment))],
    minimumQuantity: matrix?.minLicenses ?? (isTrial ? trialSeats : 1),
    isPooled: maximumQuantity <= pooledMax,
    isAddOn: (matrix?.prerequisites.length ?? 0) > 0,
    prerequisites: matrix?.prerequisites ?? [],
    upgradeTargets: matrix?.conversions ?? [],
    plans: plansOf(plans),
    isPurchasable: true,
    isRenewable: ["newCommerce", "trial", "software", "saas", "reservation"].includes(family),
    isIdMadeUp: false,
    ...(matrix && ownershipLimitOf(matrix)),
    ...(matrix?.provisioningId !== undefined && { provisioningId: matrix.provisioningId }),
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
