// How the fields of bills are written. Most of them are there only where they apply, so nearly all are optional.

import { Type } from "typebox";
import { decimal, instant, readOnly, text } from "../define/schema.ts";
import { BillingProvider, InvoiceLineItemType } from "./enums.ts";

export const maybeText = (description: string) => Type.Optional(text(description));

export const maybeInstant = (description: string) => Type.Optional(instant(description));

/** An amount of money, a rate or a quantity with a fraction. */
export const maybeDecimal = (description: string) => Type.Optional(decimal(description));

export const maybeInteger = (description: string) => Type.Optional(Type.Integer({ description }));

export const maybeFlag = (description: string) => Type.Optional(Type.Boolean({ description }));

/** What kind of line one is: client libraries choose its class by these two, and fail without them. */
export const kindOfLine = {
  invoiceLineItemType: readOnly(InvoiceLineItemType),
  billingProvider: readOnly(BillingProvider),
};
