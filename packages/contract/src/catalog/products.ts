// The catalog of everything but the older offers: products, each in one or more SKUs. What a SKU is sold for, and where,
// is its availability (availabilities.ts). Source: product-resources.md, azure-purchase-savings-plan.md.

import { Type } from "typebox";
import { decimal, KeyValuePair, resource, structure, text } from "../define/schema.ts";
import { BillingCycleType, CommitmentGrain, InventoryVariable, ProvisioningVariable, PurchasePrerequisite } from "./enums.ts";

export const CurrencyInfo = structure("CurrencyInfo", "A currency", {
  code: text("ISO 4217 code, as in USD"),
  symbol: Type.Optional(text("Sign of the currency, as in $")),
});

/** Types go one step down and no further: a sub type has none of its own. */
export const ItemType = resource("ItemType", "Type of a product", {
  id: Type.String({ description: "Identifier of the type, one of ProductTypeId; the list is open", examples: ["OnlineServicesNCE"] }),
  displayName: Type.Optional(text("Name of the type")),
  subType: Type.Optional(Type.Object(
    {
      id: Type.String({ description: "Identifier of the sub type, as in SavingsPlan", examples: ["SavingsPlan"] }),
      displayName: Type.Optional(text("Name of the sub type")),
    },
    { description: "Narrower type, where there is one" },
  )),
});

export const Product = resource("Product", "Something that is sold, in one or more SKUs; by itself it cannot be bought", {
  id: Type.String({ description: "Identifier of the product; those of new commerce licences begin with CFQ7TTC0", examples: ["CFQ7TTC0LH18"] }),
  title: text("Title of the product"),
  description: Type.Optional(text("What it is")),
  productType: Type.Optional(ItemType),
  isMicrosoftProduct: Type.Optional(Type.Boolean({ description: "Whether Microsoft makes it, or another publisher" })),
  publisherName: Type.Optional(text("Name of the publisher, where it is known")),
  localizedAttributes: Type.Optional(Type.Array(KeyValuePair, { description: "Texts of the product in the language that was asked for" })),
}, { links: ["skus"] });

export const SkuAttestationProperties = structure("SkuAttestationProperties", "What the buyer of a SKU has to confirm", {
  enforceAttestation: Type.Optional(Type.Boolean({ description: "Whether a purchase without the confirmation is refused" })),
  attestationType: Type.Optional(text("Which text is confirmed, as in Windows365")),
});

export const Constraint = structure("Constraint", "A limit of a SKU", {
  constraintName: Type.Optional(text("Name of the limit")),
  constraintValue: Type.Optional(decimal("Value of the limit")),
  constraintType: Type.Optional(text("What is limited")),
});

export const SpecializedOfferPricingPolicy = structure("SpecializedOfferPricingPolicy", "A discount of a specialized offer", {
  policyType: Type.Optional(Type.String({ description: "Kind of discount, as in PercentDiscount", examples: ["PercentDiscount"] })),
  value: Type.Optional(Type.String({ description: "The discount as text: 0.05 is five percent", examples: ["0.05"] })),
});

export const SpecializedOfferProperties = structure("SpecializedOfferProperties", "When a specialized offer holds, and its discounts", {
  startDate: Type.Optional(text("First day of the offer")),
  endDate: Type.Optional(text("Last day of the offer")),
  pricingPolicies: Type.Optional(Type.Array(SpecializedOfferPricingPolicy, { description: "Discounts of the offer" })),
});

export const MinimumPurchaseCommitment = structure("MinimumPurchaseCommitment", "The least that a buyer of a savings plan commits to", {
  grain: Type.Optional(CommitmentGrain),
  currencyCode: Type.Optional(CurrencyInfo),
  amount: Type.Optional(Type.String({ description: "Amount for one grain as text, as in 0.001", examples: ["0.001"] })),
});

const requirements = {
  purchasePrerequisites: Type.Optional(Type.Array(PurchasePrerequisite, { description: "What has to be done before a purchase" })),
  inventoryVariables: Type.Optional(Type.Array(InventoryVariable, { description: "What an inventory check of it has to be told" })),
  provisioningVariables: Type.Optional(Type.Array(ProvisioningVariable, {
    description: "Keys that the provisioning context of a cart's line has to have",
  })),
  constraints: Type.Optional(Type.Array(Constraint, { description: "Limits of the SKU" })),
};

const dynamicAttributes = Type.Optional(Type.Record(Type.String(), Type.Unknown(), {
  description: "Whatever else is known of it, under keys that may come and go: of new commerce licences isAddon, hasConstraints, "
    + "prerequisiteSkus, upgradeTargetOffers, conversionInstructions and provisioningId, of Azure armSkuName, armRegionName and duration",
}));

const forSomeOnly = {
  attestationProperties: Type.Optional(SkuAttestationProperties),
  consumptionType: Type.Optional(text("How use beyond the licences is sold, as in overage; absent where it is not")),
  specializedOfferProperties: Type.Optional(SpecializedOfferProperties),
  minimumPurchaseCommitment: Type.Optional(MinimumPurchaseCommitment),
};

export const Sku = resource("Sku", "The form in which a product is bought", {
  id: Type.String({ description: "Identifier within the product, as in 0001; leading zeros belong to it", examples: ["0001"] }),
  productId: text("The product that it is a form of"),
  title: text("Title of the SKU"),
  description: Type.Optional(text("What it is")),
  minimumQuantity: Type.Optional(Type.Integer({ description: "Fewest that one purchase takes", minimum: 0 })),
  maximumQuantity: Type.Optional(Type.Integer({ description: "Most that one purchase takes; of SKUs for small businesses, that a customer holds", minimum: 0 })),
  isTrial: Type.Optional(Type.Boolean({ description: "Whether it is a trial" })),
  termsOfUseUri: Type.Optional(text("Address of its terms of use")),
  supportedBillingCycles: Type.Optional(Type.Array(BillingCycleType, { description: "Billing cycles that it can be bought with" })),
  ...requirements,
  actions: Type.Optional(Type.Array(Type.String(), { description: "What can be done with a purchase of it, as in Refund" })),
  dynamicAttributes,
  ...forSomeOnly,
}, { links: ["availabilities"] });
