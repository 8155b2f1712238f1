// What a buyer of a savings plan commits to; carts, orders and subscriptions hold it.
// Source: order-resources.md, azure-purchase-savings-plan.md.

import { CommitmentGrain } from "../catalog/enums.ts";
import { decimal, structure, text } from "../define/schema.ts";

export const PurchaseCommitment = structure("PurchaseCommitment", "What is paid for Azure compute in each period, used or not; of savings plans alone", {
  amount: decimal("Amount for one period, at least the SKU's minimumPurchaseCommitment, for example 0.05"),
  currency: text("ISO 4217 code of the amount's currency; in lower case, as in usd"),
  grain: CommitmentGrain,
});
