import { area, planned } from "../define/operation.ts";
import { anyFlow, everyCloud, globalOnly } from "../define/places.ts";

export const catalogOperations = area("catalog", {
  "offers.list": planned("GET /v1/offers", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-offers-for-a-market.md"],
  }),
  "offers.get": planned("GET /v1/offers/{offerId}", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-an-offer-by-id.md"],
  }),
  "offers.addOns.list": planned("GET /v1/offers/{offerId}/addons", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-addon-offers-by-offer-id.md"],
  }),
  "offerCategories.list": planned("GET /v1/offercategories", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-offer-categories-by-country-and-locale.md"],
  }),
  "customers.offers.list": planned("GET /v1/customers/{customerId}/offers", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java"],
  }),
  "customers.offerCategories.list": planned("GET /v1/customers/{customerId}/offercategories", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java"],
  }),
  "products.list": planned("GET /v1/products", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-products.md", "create-azure-plan.md", "purchase-azure-reservations.md"],
  }),
  "products.get": planned("GET /v1/products/{productId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-a-product-by-id.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
  }),
  "products.skus.list": planned("GET /v1/products/{productId}/skus", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-a-list-of-skus-for-a-product.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
  }),
  "products.skus.get": planned("GET /v1/products/{productId}/skus/{skuId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-a-sku-by-id.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
  }),
  "products.skus.availabilities.list": planned("GET /v1/products/{productId}/skus/{skuId}/availabilities", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-a-list-of-availabilities-for-a-sku.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
  }),
  "products.skus.availabilities.get": planned("GET /v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-an-availability-by-id.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
  }),
  "customers.products.list": planned("GET /v1/customers/{customerId}/products", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-products-by-customer.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
  }),
  "customers.products.get": planned("GET /v1/customers/{customerId}/products/{productId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java", "powershell"],
  }),
  "customers.products.skus.list": planned("GET /v1/customers/{customerId}/products/{productId}/skus", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-skus-for-a-product-by-customer.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
  }),
  "customers.products.skus.get": planned("GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
  }),
  "customers.products.skus.availabilities.list": planned("GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-availabilities-for-a-sku-by-customer.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
  }),
  "customers.products.skus.availabilities.get": planned("GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java"],
  }),
  "extensions.product.checkInventory": planned("POST /v1/extensions/product/checkinventory", {
    auth: anyFlow, clouds: globalOnly, sources: ["check-inventory.md"],
  }),
  "productPromotions.list": planned("GET /v1/productpromotions", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-promotions.md"],
  }),
  "productPromotions.get": planned("GET /v1/productpromotions/{promotionId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-promotion-by-id.md"],
  }),
  "customers.promotionEligibilities.create": planned("POST /v1/customers/{customerId}/promotionEligibilities", {
    auth: anyFlow, clouds: globalOnly, sources: ["verify-promotion-eligibility.md"],
  }),
  "margins.list": planned("GET /v1/margins", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-margins.md", "view-margins.md"],
  }),
  "margins.download": planned("GET /v1/margins/download", {
    auth: anyFlow, clouds: globalOnly, sources: ["download-margins.md", "view-margins.md"],
  }),
});
