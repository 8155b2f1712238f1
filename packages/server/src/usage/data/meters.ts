// What Azure meters, as far as made-up customers use it: one line for each kind, with its price in the eastern United
// States. Figures without a mark are those of public lists; those marked are test prices. Of tiers each has the first unit
// that it is for, counted from nothing. Ids of products and SKUs that no page shows were made up, and so say TST.
// Sources: get-a-customer-subscription-meter-usage-records.md and azure-plan-price-list.md for the documented ids; public
// retail lists of the United States, as seen in 2026.

export interface MeterRow {
  readonly name: string;
  readonly category: string;
  readonly subCategory: string;
  /** As price sheets and files write it: what is counted, and in how many. */
  readonly type: string;
  readonly unit: string;
  readonly productId: string;
  /** The SKU's first two characters; the region's code follows. One of a meter that is the same everywhere is whole. */
  readonly sku: string;
  readonly product: string;
  /** Retail: a price, or one for each tier from its first unit on. */
  readonly usd: string | readonly (readonly [from: number, usd: string])[];
  readonly isTest?: true;
  /** The same everywhere. */
  readonly isGlobal?: true;
  /** What no partner earns credit on: machines of the spot market. */
  readonly earnsNothing?: true;
  /** Size of a virtual machine: reservations are for one. */
  readonly armSku?: string;
  /** What savings plans are for. */
  readonly isCompute?: true;
  /** Of some regions, where a page tells them. */
  readonly meterIds?: Readonly<Record<string, string>>;
  readonly skuIds?: Readonly<Record<string, string>>;
  readonly usdIn?: Readonly<Record<string, MeterRow["usd"]>>;
}

const vm = (size: string, series: string, more: Pick<MeterRow, "productId" | "sku" | "usd"> & Partial<MeterRow>): MeterRow => ({
  name: size.replace(/^Standard_/, "").replaceAll("_", " "), category: "Virtual Machines", subCategory: series, type: "1 Compute Hour", unit: "1 Hour",
  product: `Virtual Machines ${series}`, armSku: size, isCompute: true, ...more,
});

const storage = { category: "Storage", isTest: true } as const;

export const meterRows = {
  vmB1s: vm("Standard_B1s", "BS Series", {
    productId: "DZH318Z0TST1", sku: "00", usd: "0.0104", isTest: true,
    meterIds: {
      koreasouth: "3f913071-0dd7-4258-8ec4-6fad05bd976d", eastus: "f4d7a5a5-1b67-45ea-b1a0-282fbdd34b05", westus2: "222e39f5-e99f-4fa3-a323-f46402977888",
      northcentralus: "4e1716fc-4842-43f1-aa96-7c1b1b1395a7", canadaeast: "ab8a5993-5db7-47c8-b3b1-2e1365b353fb",
    },
  }),
  vmB2s: vm("Standard_B2s", "BS Series", { productId: "DZH318Z0TST1", sku: "01", usd: "0.0416" }),
  vmD2sV3: vm("Standard_D2s_v3", "DSv3 Series", { productId: "DZH318Z0TST2", sku: "00", usd: "0.096" }),
  vmD2sV3Spot: vm("Standard_D2s_v3", "DSv3 Series", {
    name: "D2s v3 Spot", productId: "DZH318Z0TST2", sku: "01", usd: "0.0192", isTest: true, earnsNothing: true, armSku: "Standard_D2s_v3 Spot",
  }),
  vmD4sV3: vm("Standard_D4s_v3", "DSv3 Series", { productId: "DZH318Z0TST2", sku: "02", usd: "0.192", isTest: true }),
  vmD32sV3: vm("Standard_D32s_v3", "DSv3 Series", { productId: "DZH318Z0TST2", sku: "03", usd: "1.536", isTest: true }),
  vmD1: vm("Standard_D1", "D Series", { productId: "DZH318Z0TST3", sku: "00", usd: "0.077", isTest: true }),
  vmND6s: vm("Standard_ND6s", "ND Series", { productId: "DZH318Z0TST4", sku: "00", usd: "2.07", isTest: true }),
  vmND12s: vm("Standard_ND12s", "ND Series", { productId: "DZH318Z0TST4", sku: "01", usd: "4.14", isTest: true }),
  vmNV12: vm("Standard_NV12", "NV Series", { productId: "DZH318Z0TST5", sku: "00", usd: "2.28", isTest: true }),
  vmNC12: vm("Standard_NC12", "NC Series", { productId: "DZH318Z0TST6", sku: "00", usd: "1.8", isTest: true }),
  diskP10: {
    name: "P10 LRS Disk", category: "Storage", subCategory: "Premium SSD Managed Disks", type: "1/Month", unit: "1/Month",
    productId: "DZH318Z0TST7", sku: "00", product: "Premium SSD Managed Disks", usd: "19.71",
  },
  blobStored: {
    ...storage, name: "Hot LRS Data Stored", subCategory: "General Block Blob v2", type: "1 GB/Month", unit: "1 GB/Month",
    productId: "DZH318Z0TST8", sku: "00", product: "General Block Blob v2", usd: [[0, "0.0208"], [51_200, "0.02"], [512_000, "0.0192"]],
  },
  blobWrites: {
    ...storage, name: "Hot LRS Write Operations", subCategory: "General Block Blob v2", type: "10K Operations", unit: "10K",
    productId: "DZH318Z0TST8", sku: "01", product: "General Block Blob v2", usd: "0.055",
  },
  blobReads: {
    ...storage, name: "Hot Read Operations", subCategory: "General Block Blob v2", type: "10K Operations", unit: "10K",
    productId: "DZH318Z0TST8", sku: "02", product: "General Block Blob v2", usd: "0.0044",
  },
  tablesStored: {
    ...storage, name: "LRS Data Stored", subCategory: "Tables", type: "Data Stored (GB/Month)", unit: "1 GB/Month",
    productId: "DZH318Z0BNZ5", sku: "00", skuIds: { eastus: "006G" }, product: "Tables", usd: "0.045",
  },
  tablesWrites: {
    ...storage, name: "Batch Write Operations", subCategory: "Tables", type: "10K Batch Write Operations", unit: "10K",
    productId: "DZH318Z0BNZ5", sku: "00", skuIds: { eastus: "006G" }, product: "Tables", usd: "0.00036",
  },
  dataIn: {
    name: "Data Transfer In", category: "Bandwidth", subCategory: "Bandwidth", type: "Data Transfer In (GB)", unit: "1 GB",
    productId: "DZH318Z0BNVX", sku: "005J", product: "Bandwidth", usd: "0", isGlobal: true,
  },
  dataOut: {
    name: "Data Transfer Out", category: "Bandwidth", subCategory: "Bandwidth", type: "Data Transfer Out (GB)", unit: "1 GB",
    productId: "DZH318Z0BNVX", sku: "005J", product: "Bandwidth", usd: [[0, "0"], [100, "0.087"], [10_240, "0.083"], [51_200, "0.07"]], isGlobal: true,
  },
  publicAddress: {
    name: "Standard IPv4 Static Public IP", category: "Virtual Network", subCategory: "IP Addresses", type: "1 Hour", unit: "1 Hour",
    productId: "DZH318Z0TST9", sku: "00", product: "IP Addresses", usd: "0.005",
  },
  vpnGateway: {
    name: "VpnGw1", category: "VPN Gateway", subCategory: "VPN Gateway", type: "1 Hour", unit: "1 Hour",
    productId: "DZH318Z0TSTA", sku: "00", product: "VPN Gateway", usd: "0.19", isTest: true,
  },
  appServiceB1: {
    name: "B1", category: "Azure App Service", subCategory: "Basic Plan - Linux", type: "1 Hour", unit: "1 Hour",
    productId: "DZH318Z0TSTB", sku: "00", product: "Azure App Service Basic Plan - Linux", usd: "0.017", isTest: true,
  },
  appServiceP1v3: {
    name: "P1 v3 App", category: "Azure App Service", subCategory: "Premium v3 Plan - Linux", type: "1 Hour", unit: "1 Hour",
    productId: "DZH318Z0TSTC", sku: "00", product: "Azure App Service Premium v3 Plan - Linux", usd: "0.155", isTest: true, isCompute: true,
  },
  functionsExecutions: {
    name: "Total Executions", category: "Functions", subCategory: "Functions", type: "10 Executions", unit: "10",
    productId: "DZH318Z0TSTD", sku: "00", product: "Functions", usd: [[0, "0"], [100_000, "0.000002"]], isTest: true,
  },
  functionsTime: {
    name: "Execution Time", category: "Functions", subCategory: "Functions", type: "1 GB Second", unit: "1 GB Second",
    productId: "DZH318Z0TSTD", sku: "01", product: "Functions", usd: [[0, "0"], [400_000, "0.000016"]],
  },
  sqlS0: {
    name: "S0 DTUs", category: "SQL Database", subCategory: "Single Standard", type: "1/Day", unit: "1/Day",
    productId: "DZH318Z0TSTE", sku: "00", product: "SQL Database Single Standard", usd: "0.4839", isTest: true,
  },
  sqlCores: {
    name: "vCore", category: "SQL Database", subCategory: "Single General Purpose - Compute Gen5", type: "1 Hour", unit: "1 Hour",
    productId: "DZH318Z0TSTF", sku: "00", product: "SQL Database Single General Purpose - Compute Gen5", usd: "0.252", isTest: true,
  },
  sqlStored: {
    name: "Data Stored", category: "SQL Database", subCategory: "Single General Purpose - Storage", type: "1 GB/Month", unit: "1 GB/Month",
    productId: "DZH318Z0TSTG", sku: "00", product: "SQL Database Single General Purpose - Storage", usd: "0.115", isTest: true,
  },
  logs: {
    name: "Analytics Logs Data Ingestion", category: "Log Analytics", subCategory: "Log Analytics", type: "1 GB", unit: "1 GB",
    productId: "DZH318Z0BQD2", sku: "00", skuIds: { westeurope: "003J" }, product: "Log Analytics", usd: [[0, "0"], [5, "2.3"]], isTest: true,
    usdIn: { westeurope: [[0, "0"], [5, "2.99"]] },
  },
  keyVault: {
    name: "Operations", category: "Key Vault", subCategory: "Key Vault", type: "10K Operations", unit: "10K",
    productId: "DZH318Z0TSTH", sku: "00", product: "Key Vault", usd: "0.03", isTest: true,
  },
} as const satisfies Readonly<Record<string, MeterRow>>;

export type MeterKey = keyof typeof meterRows;
