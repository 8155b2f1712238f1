// What is sold of Azure, and by other publishers: the Azure plan, savings plans, reservations, marketplace software.

import type { SkuRow } from "./sku-row.ts";

const vm = (product: string, armSkuName: string, armRegionName: string, region: string, duration: "1Year" | "3Year") => ({
  product, family: "reservation", maximum: 999_999_999, attributes: { armSkuName, armRegionName, region, duration },
}) as const;

/** The pages name these five by their meters alone; they are what the integration sandbox takes. */
const b1s = (armRegionName: string, region: string) => ({
  ...vm("Virtual Machines BS Series", "Standard_B1s", armRegionName, region, "1Year"), isIdMadeUp: true,
}) as const;

const saas = { family: "saas", plans: ["P1M monthly", "P1Y annual"] } as const;
const barracuda = { ...saas, product: "Barracuda WaaS", publisher: "Barracuda Networks, Inc." } as const;

export const azureRows: readonly SkuRow[] = [
  { id: "DZH318Z0BPS6:0001", title: "Microsoft Azure plan", family: "azurePlan", maximum: 1 },
  { id: "DZH318Z09V6F:0001", title: "Compute savings plan, 1 Year", product: "Azure savings plan", family: "savingsPlan", maximum: 1, attributes: { armSkuName: "Compute_Savings_Plan", duration: "1year", termDuration: "P1Y" } },
  { id: "DZH318Z0BQ3V:00G1", title: "Reserved VM Instance, Standard_D32s_v3, US West 2, 3 Years", ...vm("Virtual Machines Dsv3 Series", "Standard_D32s_v3", "westus2", "US West 2", "3Year") },
  { id: "DZH318Z0BQ5S:0001", title: "Reserved VM Instance, Standard_ND12s, US West 2, 1 Year", ...vm("Virtual Machines ND Series", "Standard_ND12s", "westus2", "US West 2", "1Year") },
  { id: "DZH318Z0BQ5S:0002", title: "Reserved VM Instance, Standard_ND6s, US West 2, 1 Year", ...vm("Virtual Machines ND Series", "Standard_ND6s", "westus2", "US West 2", "1Year") },
  { id: "DZH318Z0BQ36:004G", title: "Reserved VM Instance, Standard_NV12, US East 2, 1 Year", ...vm("Virtual Machines NV Series", "Standard_NV12", "eastus2", "US East 2", "1Year") },
  { id: "DZH318Z0BQ36:004J", title: "Reserved VM Instance, Standard_NV12, US East 2, 3 Years", ...vm("Virtual Machines NV Series", "Standard_NV12", "eastus2", "US East 2", "3Year") },
  { id: "DZH318Z0BQ4B:000Z", title: "Reserved VM Instance, Standard_D1, AP East, 1 Year", ...vm("Virtual Machines D Series", "Standard_D1", "eastasia", "AP East", "1Year") },
  { id: "DZH318Z0BQ4Z:002L", title: "Reserved VM Instance, Standard_NC12, AU East, 1 Year", ...vm("Virtual Machines NC Series", "Standard_NC12", "australiaeast", "AU East", "1Year") },
  { id: "DZH318Z0BQ4Z:002P", title: "Reserved VM Instance, Standard_NC12, AU East, 3 Years", ...vm("Virtual Machines NC Series", "Standard_NC12", "australiaeast", "AU East", "3Year") },
  { id: "DZH318Z0TEST:0001", title: "Reserved VM Instance, Standard_B1s, KR South, 1 Year", ...b1s("koreasouth", "KR South") },
  { id: "DZH318Z0TEST:0002", title: "Reserved VM Instance, Standard_B1s, US East, 1 Year", ...b1s("eastus", "US East") },
  { id: "DZH318Z0TEST:0003", title: "Reserved VM Instance, Standard_B1s, US West 2, 1 Year", ...b1s("westus2", "US West 2") },
  { id: "DZH318Z0TEST:0004", title: "Reserved VM Instance, Standard_B1s, US North Central, 1 Year", ...b1s("northcentralus", "US North Central") },
  { id: "DZH318Z0TEST:0005", title: "Reserved VM Instance, Standard_B1s, CA East, 1 Year", ...b1s("canadaeast", "CA East") },
  { id: "DZH318Z0BXWC:0002", title: "Barracuda WaaS - Medium Plan", ...barracuda, plans: ["P1M monthly"], usd: { "P1M monthly": "820" }, asOf: "2019" },
  { id: "DZH318Z0BXWC:0001", title: "Barracuda WaaS, first plan", ...barracuda },
  { id: "DZH318Z0TEST:000M", title: "SaaS product that is metered", ...saas, publisher: "Contoso", isIdMadeUp: true, attributes: { isMetered: "true" } },
  { id: "DZH318Z0C0WF:0001", title: "SaaS product with free trial", ...saas, publisher: "Contoso" },
];
