import { area, operation } from "../define/operation.ts";
import { anyFlow, everyCloud, globalOnly } from "../define/places.ts";
import { customerProductShapes } from "./customer-product-shapes.ts";
import { discountShapes } from "./discount-shapes.ts";
import { offerShapes } from "./offer-shapes.ts";
import { productShapes } from "./product-shapes.ts";

export const catalogOperations = area("catalog", {
  "offers.list": operation("GET /v1/offers", {
    host: "api", auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-offers-for-a-market.md"],
    right: "viewPricing", ...offerShapes["offers.list"],
  }),
  "offers.get": operation("GET /v1/offers/{offerId}", {
    host: "api", auth: anyFlow, clouds: everyCloud, sources: ["get-an-offer-by-id.md"],
    right: "viewPricing", ...offerShapes["offers.get"],
  }),
  "offers.addOns.list": operation("GET /v1/offers/{offerId}/addons", {
    host: "api", auth: anyFlow, clouds: everyCloud, sources: ["get-addon-offers-by-offer-id.md"],
    right: "viewPricing", ...offerShapes["offers.addOns.list"],
  }),
  "offerCategories.list": operation("GET /v1/offercategories", {
    host: "api", auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-offer-categories-by-country-and-locale.md"],
    right: "viewPricing", ...offerShapes["offerCategories.list"],
  }),
  "customers.offers.list": operation("GET /v1/customers/{customerId}/offers", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java"],
    right: "viewPricing", ...offerShapes["customers.offers.list"],
  }),
  "customers.offerCategories.list": operation("GET /v1/customers/{customerId}/offercategories", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java"],
    right: "viewPricing", ...offerShapes["customers.offerCategories.list"],
  }),
  "products.list": operation("GET /v1/products", {
    host: "api", auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-products.md", "create-azure-plan.md", "purchase-azure-reservations.md"],
    right: "viewPricing", ...productShapes["products.list"],
  }),
  "products.get": operation("GET /v1/products/{productId}", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["get-a-product-by-id.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
    right: "viewPricing", ...productShapes["products.get"],
  }),
  "products.skus.list": operation("GET /v1/products/{productId}/skus", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["get-a-list-of-skus-for-a-product.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
    right: "viewPricing", ...productShapes["products.skus.list"],
  }),
  "products.skus.get": operation("GET /v1/products/{productId}/skus/{skuId}", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["get-a-sku-by-id.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
    right: "viewPricing", ...productShapes["products.skus.get"],
  }),
  "products.skus.availabilities.list": operation("GET /v1/products/{productId}/skus/{skuId}/availabilities", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["get-a-list-of-availabilities-for-a-sku.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
    right: "viewPricing", ...productShapes["products.skus.availabilities.list"],
  }),
  "products.skus.availabilities.get": operation("GET /v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["get-an-availability-by-id.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
    right: "viewPricing", ...productShapes["products.skus.availabilities.get"],
  }),
  "customers.products.list": operation("GET /v1/customers/{customerId}/products", {
    host: "api", auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-products-by-customer.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
    right: "viewPricing", ...customerProductShapes["customers.products.list"],
  }),
  "customers.products.get": operation("GET /v1/customers/{customerId}/products/{productId}", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java", "powershell"],
    right: "viewPricing", ...customerProductShapes["customers.products.get"],
  }),
  "customers.products.skus.list": operation("GET /v1/customers/{customerId}/products/{productId}/skus", {
    host: "api", auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-skus-for-a-product-by-customer.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
    right: "viewPricing", ...customerProductShapes["customers.products.skus.list"],
  }),
  "customers.products.skus.get": operation("GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
    right: "viewPricing", ...customerProductShapes["customers.products.skus.get"],
  }),
  "customers.products.skus.availabilities.list": operation("GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities", {
    host: "api", auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-availabilities-for-a-sku-by-customer.md", "purchase-new-commerce-license-based.md", "azure-purchase-savings-plan.md"],
    right: "viewPricing", ...customerProductShapes["customers.products.skus.availabilities.list"],
  }),
  "customers.products.skus.availabilities.get": operation("GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java"],
    right: "viewPricing", ...customerProductShapes["customers.products.skus.availabilities.get"],
  }),
  "extensions.product.checkInventory": operation("POST /v1/extensions/product/checkinventory", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["check-inventory.md"],
    right: "viewPricing", ...productShapes["extensions.product.checkInventory"],
  }),
  "productPromotions.list": operation("GET /v1/productpromotions", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["get-promotions.md"],
    right: "viewPromotionsAndMargins", ...discountShapes["productPromotions.list"],
  }),
  "productPromotions.get": operation("GET /v1/productpromotions/{promotionId}", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["get-promotion-by-id.md"],
    right: "viewPromotionsAndMargins", ...discountShapes["productPromotions.get"],
  }),
  "customers.promotionEligibilities.create": operation("POST /v1/customers/{customerId}/promotionEligibilities", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["verify-promotion-eligibility.md"],
    right: "viewPromotionsAndMargins", ...discountShapes["customers.promotionEligibilities.create"],
  }),
  "margins.list": operation("GET /v1/margins", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["get-margins.md", "view-margins.md"],
    right: "viewPromotionsAndMargins", ...discountShapes["margins.list"],
  }),
  "margins.download": operation("GET /v1/margins/download", {
    host: "api", auth: anyFlow, clouds: globalOnly, sources: ["download-margins.md", "view-margins.md"],
    right: "viewPromotionsAndMargins", ...discountShapes["margins.download"],
  }),
});
