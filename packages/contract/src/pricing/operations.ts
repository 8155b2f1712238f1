import { area, operation } from "../define/operation.ts";
import { userOnly, globalOnly } from "../define/places.ts";
import { pricingShapes } from "./shapes.ts";

export const pricingOperations = area("pricing", {
  "pricing.priceSheets.get": operation("GET /v1.0/sales/pricesheets(Market='{market}',PricesheetView='{pricesheetView}')/$value", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-a-price-sheet.md", "partner-rest/get-a-price-sheet.md", "partner-rest/pricing.md"],
    right: "downloadPriceSheets", ...pricingShapes["pricing.priceSheets.get"],
  }),
  "pricing.fxRates.get": operation("GET /v1.0/sales/fxrates(Month='{month}')/$value", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-foreign-exchange-rates.md", "partner-rest/get-foreign-exchange-rates.md", "partner-rest/pricing.md"],
    right: "downloadPriceSheets", ...pricingShapes["pricing.fxRates.get"],
  }),
  "pricing.offerMatrix.get": operation("GET /v1.0/sales/offermatrix(Month='{month}')/$value", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-an-offer-matrix.md"],
    right: "downloadPriceSheets", ...pricingShapes["pricing.offerMatrix.get"],
  }),
});
