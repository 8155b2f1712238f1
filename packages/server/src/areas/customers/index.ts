export { createCustomer, type NewCustomerDraft } from "./create.ts";
export { customersHandlers, getCustomer } from "./handlers.ts";
