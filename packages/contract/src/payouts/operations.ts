import { area, planned } from "../define/operation.ts";
import { userOnly, globalOnly } from "../define/places.ts";

export const payoutsOperations = area("payouts", {
  "payouts.transactionHistory.export": planned("POST /v1.0/payouts/transactionhistory", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["create-earnings-export-request.md", "manage-earnings.md", "manage-payouts.md"],
  }),
  "payouts.transactionHistory.get": planned("GET /v1.0/payouts/transactionhistory/{transactionHistoryRequestId}", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-earnings-export-request-by-id.md", "manage-earnings.md"],
  }),
  "payouts.transactionHistory.delete": planned("DELETE /v1.0/payouts/transactionhistory/{transactionHistoryRequestId}", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["delete-earnings-export-request-by-id.md", "manage-earnings.md"],
  }),
  "payouts.payments.export": planned("POST /v1.0/payouts/payments", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["create-payments-export-request.md", "manage-earnings.md", "manage-payouts.md"],
  }),
  "payouts.payments.get": planned("GET /v1.0/payouts/payments/{paymentsRequestId}", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-payment-export-request-by-id.md", "manage-earnings.md"],
  }),
  "payouts.payments.delete": planned("DELETE /v1.0/payouts/payments/{paymentsRequestId}", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["delete-payment-export-request-by-id.md", "manage-earnings.md"],
  }),
});
