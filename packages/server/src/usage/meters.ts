// The catalogue of meters: each kind of use in each region, with its ids and its retail price. It is made of the rows when
// somebody first asks, and what was made up follows from the names alone: it is the same in every world.

import { Decimal } from "@understudy/kernel";
import { guidOf } from "../world/index.ts";
import { meterRows, type MeterKey, type MeterRow } from "./data/meters.ts";
import { regionRows, type RegionRow } from "./data/regions.ts";

export interface Tier {
  /** The first unit of a month that it is for, counted from nothing. */
  readonly from: Decimal;
  readonly usd: Decimal;
}

export interface CataloguedMeter {
  readonly key: MeterKey;
  readonly meterId: string;
  readonly name: string;
  readonly type: string;
  readonly category: string;
  readonly subCategory: string;
  /** As meters name it; empty where the price is the same everywhere. */
  readonly region: string;
  readonly armRegion: string;
  readonly unit: string;
  readonly productId: string;
  readonly skuId: string;
  readonly productName: string;
  /** By the first unit. */
  readonly tiers: readonly Tier[];
  /** Whether no public list has the price. */
  readonly isTestPrice: boolean;
  readonly earnsCredit: boolean;
  readonly isCompute: boolean;
  readonly armSku?: string;
}

let known: ReadonlyMap<string, CataloguedMeter> | undefined;

const catalogue = (): ReadonlyMap<string, CataloguedMeter> =>
  (known ??= new Map(Object.keys(meterRows).flatMap((key) => meteredAs(key as MeterKey)).map((meter) => [placeOf(meter.key, meter.armRegion), meter])));

const placeOf = (key: MeterKey, armRegion: string): string => `${key} ${armRegion}`;

const meteredAs = (key: MeterKey): CataloguedMeter[] =>
  (isGlobal(meterRows[key]) ? [meterOf(key, meterRows[key], undefined)] : regionRows.map((region) => meterOf(key, meterRows[key], region)));

const isGlobal = (row: MeterRow): boolean => row.isGlobal ?? false;

function meterOf(key: MeterKey, row: MeterRow, region: RegionRow | undefined): CataloguedMeter {
  const { name, type, category, subCategory, unit, productId, armSku } = row;
  const arm = region?.arm ?? "";
  const told = row.usdIn?.[arm];
  const factor = Decimal.of(told || !region ? 1 : region.factor);
  return {
    key, name, type, category, subCategory, unit, productId,
    region: region?.meter ?? "", armRegion: arm, productName: row.product,
    meterId: row.meterIds?.[arm] ?? guidOf(`meter ${key} ${arm}`),
    skuId: row.skuIds?.[arm] ?? `${row.sku}${region?.code ?? ""}`,
    tiers: tiersOf(told ?? row.usd).map(({ from, usd }) => ({ from, usd: usd.times(factor).rounded(8) })),
    isTestPrice: told ? false : row.isTest === true || !factor.equals(Decimal.of(1)),
    earnsCredit: row.earnsNothing !== true, isCompute: row.isCompute === true,
    ...(armSku !== undefined && { armSku }),
  };
}

const tiersOf = (usd: MeterRow["usd"]): Tier[] =>
  (typeof usd === "string" ? [[0, usd] as const] : usd).map(([from, price]) => ({ from: Decimal.of(from), usd: Decimal.of(price) }));

/** The meter that counts this use there. Regions that no line has are those of the first one. */
export function meterIn(key: MeterKey, armRegion: string): CataloguedMeter {
  const meters = catalogue();
  return (meters.get(placeOf(key, armRegion)) ?? meters.get(placeOf(key, "")) ?? meters.get(placeOf(key, regionRows[0]!.arm)))!;
}

/** All of them, in the order of the rows. */
export const listMeters = (): readonly CataloguedMeter[] => [...catalogue().values()];

/** What a virtual machine of that size is metered by, if customers of the catalogue run such machines. */
export const machineMeter = (armSku: string, armRegion: string): CataloguedMeter | undefined =>
  listMeters().find((meter) => meter.armSku?.toLowerCase() === armSku.toLowerCase() && meter.armRegion === armRegion.toLowerCase());

/** Where a customer of that country runs what it runs. */
export const homeRegion = (country: string): string =>
  (regionRows.find(({ countries }) => countries.split(" ").includes(country.toUpperCase())) ?? regionRows[0]!).arm;
