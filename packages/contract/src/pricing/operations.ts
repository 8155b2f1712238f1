import { area, planned } from "../define/operation.ts";
import { userOnly, globalOnly } from "../define/places.ts";

export const pricingOperations = area("pricing", {
  "pricing.priceSheets.get": planned("GET /v1.0/sales/pricesheets(Market='{market}',PricesheetView='{pricesheetView}')/$value", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-a-price-sheet.md", "partner-rest/get-a-price-sheet.md", "partner-rest/pricing.md"],
  }),
  "pricing.fxRates.get": planned("GET /v1.0/sales/fxrates(Month='{month}')/$value", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-foreign-exchange-rates.md", "partner-rest/get-foreign-exchange-rates.md", "partner-rest/pricing.md"],
  }),
  "pricing.offerMatrix.get": planned("GET /v1.0/sales/offermatrix(Month='{month}')/$value", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-an-offer-matrix.md"],
  }),
});
