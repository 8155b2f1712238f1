// Products and SKUs as they travel. Which attributes a SKU has depends on its family: a licence's tell what it may become,
// a reservation's what is reserved where.

import type { InventoryVariable, ItemType, Of, Product, ProvisioningVariable, PurchasePrerequisite, Sku as SkuResource } from "@understudy/contract";
import type { Availability, BillingCycle, Family, Sku } from "../../commerce/index.ts";
import { currencyInfo } from "./currency-info.ts";
import type { Shelf } from "./shelf.ts";

type SkuFamily = Sku["family"];
type Place = Pick<Shelf, "path" | "query" | "scope">;

const link = (uri: string) => ({ uri, method: "GET", headers: [] });

const linksOf = (uri: string, query: string, inside: "skus" | "availabilities") => ({
  [inside]: link(`${uri}/${inside}${query}`), self: link(`${uri}${query}`),
});

const types: Readonly<Record<SkuFamily, readonly [type: string, subType?: string]>> = {
  newCommerce: ["OnlineServicesNCE"], trial: ["OnlineServicesNCE"],
  software: ["Software", "SoftwareSubscriptions"], perpetual: ["Software", "SoftwarePerpetual"],
  azurePlan: ["Azure", "Azure"], savingsPlan: ["Azure", "SavingsPlan"], reservation: ["Azure", "VirtualMachines"], saas: ["Azure", "SaaS"],
};

function typeOf(family: SkuFamily): Of<typeof ItemType> {
  const [id, subType] = types[family];
  return { id, displayName: id, ...(subType !== undefined && { subType: { id: subType, displayName: subType } }) };
}

/** By any of its SKUs. */
export function productOf({ productId, productTitle, description, family, isMicrosoftProduct, publisherName }: Sku, { path, query }: Place): Of<typeof Product> {
  const uri = `${path}/products/${productId}`;
  return {
    id: productId, title: productTitle, description,
    productType: typeOf(family), isMicrosoftProduct, publisherName,
    links: linksOf(uri, query, "skus"),
  };
}

/** By its availabilities on a shelf, one at least. */
export function skuOf(availabilities: readonly Availability[], { path, query, scope }: Place): Of<typeof SkuResource> {
  const [{ sku, currency }] = availabilities as readonly [Availability, ...Availability[]];
  const uri = `${path}/products/${sku.productId}/skus/${sku.skuId}`;
  const plans = availabilities.flatMap((availability) => plansIn(availability, scope));
  return {
    id: sku.skuId,
    productId: sku.productId,
    title: sku.title,
    description: sku.description,
    minimumQuantity: sku.minimumQuantity,
    maximumQuantity: sku.maximumQuantity,
    isTrial: sku.isTrial,
    supportedBillingCycles: [...new Set(plans.map(({ billingCycle }): BillingCycle => billingCycle))],
    purchasePrerequisites: prerequisites[sku.family] ?? ["MicrosoftCloudAgreement"],
    inventoryVariables: sku.family === "reservation" ? [...inventoryVariables] : [],
    provisioningVariables: provisioningVariables[sku.family] ?? [],
    actions: refundable.has(sku.family) ? ["Refund"] : [],
    dynamicAttributes: attributesOf(sku),
    ...(sku.attestationType !== undefined && { attestationProperties: { enforceAttestation: true, attestationType: sku.attestationType } }),
    ...(sku.consumptionType !== undefined && { consumptionType: sku.consumptionType }),
    ...(sku.family === "savingsPlan" && { minimumPurchaseCommitment: { grain: "hourly" as const, currencyCode: currencyInfo(currency), amount: "0.001" } }),
    links: linksOf(uri, query, "availabilities"),
  };
}

/** Reservations are charged by the month below an Azure plan only. */
export const plansIn = ({ sku, plans }: Availability, scope: Shelf["scope"]): Availability["plans"] =>
  sku.family === "reservation" && scope === undefined ? plans.filter(({ billingCycle }) => billingCycle === "one_time") : plans;

const inventoryVariables: readonly Of<typeof InventoryVariable>[] = ["CustomerId", "AzureSubscriptionId", "ArmRegionName"];

const prerequisites: Partial<Readonly<Record<Family, Of<typeof PurchasePrerequisite>[]>>> = {
  reservation: ["AzureSubscriptionRegistration", "InventoryCheck"],
};

const provisioningVariables: Partial<Readonly<Record<Family, Of<typeof ProvisioningVariable>[]>>> = {
  reservation: ["Scope", "SubscriptionId", "Duration"],
  savingsPlan: ["Scope", "SubscriptionId", "EntitlementId"],
};

const refundable: ReadonlySet<Family> = new Set<Family>(["newCommerce", "software", "perpetual", "savingsPlan", "saas"]);

const most = 10_000_000;

function attributesOf(sku: Sku): Record<string, unknown> {
  const usual = { isMicrosoftProduct: sku.isMicrosoftProduct, internal: false, ...sku.attributes };
  if (sku.family !== "newCommerce" && sku.family !== "trial") return usual;
  return {
    ...usual,
    hasConstraints: sku.isTrial || sku.maximumQuantity < most,
    isAddon: sku.isAddOn,
    prerequisiteSkus: sku.prerequisites,
    isSoftwareAssuranceApplicable: false,
    upgradeTargetOffers: sku.upgradeTargets,
    // No page shows one: what a trial becomes, under the name that renewal instructions suggest.
    conversionInstructions: sku.convertsTo === undefined ? [] : [{ conversionOptions: [{ convertToId: sku.convertsTo }] }],
    ...(sku.provisioningId !== undefined && { provisioningId: sku.provisioningId }),
  };
}
