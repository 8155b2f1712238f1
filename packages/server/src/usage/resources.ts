// What an Azure subscription runs on a day: the resources of its profile, and the machines that its customer has reserved,
// since who reserves machines runs them.

import type { AzureUse, Day } from "../commerce/index.ts";
import type { Reserved } from "./benefits.ts";
import { profileRows, type ResourceRow } from "./data/profiles.ts";
import type { Hours } from "./hours.ts";
import { homeRegion, machineMeter, meterIn, type CataloguedMeter } from "./meters.ts";
import { hoursUsed, type UsedBy, type Window } from "./quantities.ts";

/** One resource's use of one meter on a day. */
export interface Use {
  readonly resource: AzureUse;
  readonly meter: CataloguedMeter;
  readonly hours: Hours;
}

export interface RunsIn {
  readonly country: string;
  readonly day: Day;
  readonly window: Window;
}

export function usesOf(by: UsedBy, { country, day, window }: RunsIn): Use[] {
  const region = homeRegion(country);
  const { resources }: { readonly resources: readonly ResourceRow[] } = profileRows[by.profile.profile];
  return resources.flatMap((row) => row.uses.map((use) => ({
    resource: resourceOf(by.id, row, region), meter: meterIn(use.meter, region), hours: hoursUsed(use, row.name, by, day, window),
  })));
}

/** As a set of machines that are always on; machines of which no size is catalogued are not seen. */
export function reservedUses({ id }: UsedBy, reserved: readonly Reserved[], { day, window }: RunsIn): Use[] {
  return reserved.flatMap(({ id: reservationId, armSku, armRegion, count }) => {
    const meter = machineMeter(armSku, armRegion);
    if (!meter) return [];
    const row = { group: "rg-reserved", name: `vmss-${reservationId.slice(0, 8)}`, type: "Microsoft.Compute/virtualMachineScaleSets" };
    const always = hoursUsed({ meter: meter.key, shape: "always", amount: String(count) }, row.name, { id, since: window.from, profile: { profile: "none" } }, day, window);
    return [{ resource: resourceOf(id, row, meter.armRegion), meter, hours: always }];
  });
}

const resourceOf = (id: string, { group, name, type, tags = {} }: Omit<ResourceRow, "uses">, location: string): AzureUse => ({
  uri: `/subscriptions/${id}/resourceGroups/${group}/providers/${type}/${name}`,
  group, name, location, consumedService: type.split("/")[0] ?? type, tags,
});
