// What a made-up Azure subscription runs, by the name of its profile: resources, and how much of which meter each uses. All
// of it is made up; the amounts are such that a month costs about 30, 1,500, 100, 150 and 40 US dollars.

import type { MeterKey } from "./meters.ts";

/**
 * How a use goes on over the day. `always` and `office` count in each hour, the latter on working days from 7 to 19;
 * `byDay` is for a whole day, `held` for a month, and both are the same in each hour; `flow` is for a day too, more of it
 * by day than by night, and comes and goes.
 */
export type UseShape = "always" | "office" | "byDay" | "held" | "flow";

export interface UseRow {
  readonly meter: MeterKey;
  readonly shape: UseShape;
  /** Of an hour, a day or a month, as its shape says. */
  readonly amount: string;
}

export interface ResourceRow {
  readonly group: string;
  readonly name: string;
  /** Provider and type. */
  readonly type: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly uses: readonly UseRow[];
}

export interface ProfileRow {
  readonly resources: readonly ResourceRow[];
  /** By how many per cent flows come and go from hour to hour. */
  readonly noise: number;
  /** On how many days in a hundred there is a spike, and how many times as much flows then. */
  readonly spikes: number;
  readonly spikeFactor: number;
}

const production = { environment: "production" } as const;

const machine = (name: string, meter: MeterKey, shape: "always" | "office", group = "rg-servers"): readonly ResourceRow[] => [
  { group, name, type: "Microsoft.Compute/virtualMachines", tags: production, uses: [{ meter, shape, amount: "1" }, { meter: "dataOut", shape: "flow", amount: "0.9" }] },
  { group, name: `${name}_OsDisk`, type: "Microsoft.Compute/disks", uses: [{ meter: "diskP10", shape: "held", amount: "1" }] },
  { group, name: `${name}-ip`, type: "Microsoft.Network/publicIPAddresses", uses: [{ meter: "publicAddress", shape: "always", amount: "1" }] },
];

const blobs = (name: string, gigabytes: string, operations: string, group = "rg-data"): ResourceRow => ({
  group, name, type: "Microsoft.Storage/storageAccounts",
  uses: [
    { meter: "blobStored", shape: "held", amount: gigabytes }, { meter: "blobWrites", shape: "flow", amount: operations },
    { meter: "blobReads", shape: "flow", amount: operations }, { meter: "dataIn", shape: "flow", amount: "0.4" },
  ],
});

const small: readonly ResourceRow[] = [
  { group: "rg-web", name: "plan-web", type: "Microsoft.Web/serverfarms", tags: production, uses: [{ meter: "appServiceB1", shape: "always", amount: "1" }] },
  { group: "rg-web", name: "app-web", type: "Microsoft.Web/sites", uses: [{ meter: "dataOut", shape: "flow", amount: "1.2" }] },
  { group: "rg-data", name: "sql-orders", type: "Microsoft.Sql/servers", uses: [{ meter: "sqlS0", shape: "byDay", amount: "1" }] },
  blobs("stfiles", "40", "0.6"),
];

const large: readonly ResourceRow[] = [
  ...machine("vm-app-1", "vmD4sV3", "always"), ...machine("vm-app-2", "vmD4sV3", "always"), ...machine("vm-batch", "vmD4sV3", "office"),
  {
    group: "rg-web", name: "plan-portal", type: "Microsoft.Web/serverfarms", tags: { ...production, costCenter: "4711" },
    uses: [{ meter: "appServiceP1v3", shape: "always", amount: "2" }],
  },
  { group: "rg-web", name: "app-portal", type: "Microsoft.Web/sites", uses: [{ meter: "dataOut", shape: "flow", amount: "24" }] },
  {
    group: "rg-data", name: "sql-ledger", type: "Microsoft.Sql/servers",
    uses: [{ meter: "sqlCores", shape: "always", amount: "4" }, { meter: "sqlStored", shape: "held", amount: "250" }],
  },
  blobs("starchive", "4200", "45"),
  { group: "rg-data", name: "sttables", type: "Microsoft.Storage/storageAccounts", uses: [{ meter: "tablesStored", shape: "held", amount: "12" }, { meter: "tablesWrites", shape: "flow", amount: "30" }] },
  { group: "rg-shared", name: "log-all", type: "Microsoft.OperationalInsights/workspaces", uses: [{ meter: "logs", shape: "flow", amount: "2.4" }] },
  { group: "rg-shared", name: "kv-secrets", type: "Microsoft.KeyVault/vaults", uses: [{ meter: "keyVault", shape: "flow", amount: "3" }] },
  { group: "rg-shared", name: "vpn-office", type: "Microsoft.Network/virtualNetworkGateways", uses: [{ meter: "vpnGateway", shape: "always", amount: "1" }] },
];

const functions: ResourceRow = {
  group: "rg-functions", name: "func-import", type: "Microsoft.Web/sites", tags: production,
  uses: [
    { meter: "functionsExecutions", shape: "flow", amount: "9000" }, { meter: "functionsTime", shape: "flow", amount: "36000" },
    { meter: "dataOut", shape: "flow", amount: "3" },
  ],
};

const spot: ResourceRow = {
  group: "rg-functions", name: "vm-spot", type: "Microsoft.Compute/virtualMachines", uses: [{ meter: "vmD2sV3Spot", shape: "flow", amount: "6" }],
};

const calm = { noise: 0, spikes: 0, spikeFactor: 1 } as const;

export const profileRows = {
  none: { ...calm, resources: [] },
  small: { noise: 30, spikes: 2, spikeFactor: 4, resources: small },
  large: { noise: 25, spikes: 3, spikeFactor: 3, resources: large },
  steady: { ...calm, resources: machine("vm-server", "vmD2sV3", "always") },
  officeHours: { noise: 15, spikes: 0, spikeFactor: 1, resources: [...machine("vm-desk-1", "vmB2s", "office"), ...machine("vm-desk-2", "vmB2s", "office"), blobs("stshares", "300", "2")] },
  spiky: { noise: 40, spikes: 12, spikeFactor: 8, resources: [functions, spot, blobs("stqueue", "15", "8", "rg-functions")] },
} as const satisfies Readonly<Record<string, ProfileRow>>;

export type ProfileName = keyof typeof profileRows;
