export { currencyInfo } from "./currency-info.ts";
export { catalogHandlers } from "./handlers.ts";
export { offerOf } from "./offers-wire.ts";
