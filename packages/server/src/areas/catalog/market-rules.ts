// Which part of the catalog a question is about: pure.

import { catalogFaults, type CatalogTargetView, type CloudName, type Of } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { countries } from "../../addresses/index.ts";
import type { CallerAccount } from "../../call/index.ts";
import { countryIn, type Family, type Segment, type Sku } from "../../commerce/index.ts";
import type { Settings } from "../../world/index.ts";

export const checkedCountry = (text: string, { cloud }: Pick<CallerAccount, "cloud">): string => countryIn(countries, cloud, text);

/** What is for governments is shown to partners in the United States, unless the world is set otherwise. */
const seesGovernment = (accountCountry: string, { governmentSegment }: Pick<Settings, "governmentSegment">): boolean =>
  governmentSegment === "everyone" || (governmentSegment === "unitedStates" && accountCountry === "US");

/** The segments that a partner is shown. */
export function segmentsShown(accountCountry: string, settings: Pick<Settings, "governmentSegment">, wanted?: Segment): Segment[] {
  const shown: Segment[] = ["commercial", "education", ...(seesGovernment(accountCountry, settings) ? (["government"] as const) : []), "nonprofit"];
  if (wanted !== undefined && !shown.includes(wanted)) throw new Fault(catalogFaults.segmentRefused, { targetSegment: wanted });
  return shown;
}

/** Lists are of the segment that is wanted, else of all but that of nonprofits, which has to be asked for by name. */
export const segmentsListed = (shown: readonly Segment[], wanted: Segment | undefined): Segment[] =>
  shown.filter((segment) => (wanted === undefined ? segment !== "nonprofit" : segment === wanted));

type View = Of<typeof CatalogTargetView>;

const azure: readonly Family[] = ["azurePlan", "savingsPlan", "reservation"];
const software: readonly Family[] = ["software", "perpetual"];

/** What each part has. Reservations of databases and software of SUSE's are parts of which nothing is shipped. */
const families: Readonly<Record<View, readonly Family[]>> = {
  Azure: azure,
  AzureReservations: ["reservation"],
  AzureReservationsVM: ["reservation"],
  AzureReservationsSQL: [],
  AzureReservationsCosmosDb: [],
  MicrosoftAzure: ["azurePlan", "savingsPlan"],
  OnlineServices: ["newCommerce", "trial", "saas"],
  Software: software,
  SoftwareSUSELinux: [],
  SoftwarePerpetual: ["perpetual"],
  SoftwareSubscriptions: ["software"],
  SpecializedOffers: [],
  MarketplaceSaaS: ["saas"],
};

export interface Viewer {
  readonly cloud: CloudName;
  /** Marketplace software is a part by country, and none by customer. */
  readonly isForCustomer: boolean;
}

/** Refused where the caller has no such part: specialized offers are made to some partners, and clouds lack some parts. */
export function checkView(view: View, { cloud, isForCustomer }: Viewer, { specializedOffers }: Pick<Settings, "specializedOffers">): void {
  const isMissing =
    (view === "SpecializedOffers" && specializedOffers === "refuse") ||
    (view === "MarketplaceSaaS" && isForCustomer) ||
    (cloud === "china" && view.includes("Azure")) ||
    (cloud !== "global" && view === "MarketplaceSaaS");
  if (isMissing) throw new Fault(catalogFaults.targetViewRefused, { targetView: view });
}

export const isInView = ({ family }: Pick<Sku, "family">, view: View): boolean => families[view].includes(family);
