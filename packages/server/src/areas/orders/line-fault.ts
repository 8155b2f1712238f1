// Why a line cannot be bought. An order is refused with the fault; a cart is kept, and its line carries an error, which has
// codes of its own. Source: cart-resources.md.

import { faults, ordersFaults, subscriptionsFaults, type CartError, type CartErrorCode, type Of } from "@understudy/contract";
import { Fault, type FaultDefinition, type FaultValues } from "@understudy/kernel";
import type { Settings } from "../../world/index.ts";

type LineError = Of<typeof CartError>;

/** The one that is but a number is an add-on whose base is missing. */
export type CartCode = Of<typeof CartErrorCode> | "400041";

export const cartCodeNumbers: Readonly<Record<CartCode, number>> = {
  unknown: 0,
  currency_is_not_supported: 10000,
  catalog_item_id_is_not_valid: 10001,
  quota_not_available: 10002,
  inventory_not_available: 10003,
  participants_is_not_supported_for_partner: 10004,
  unable_to_process_cart_line_item: 10006,
  subscription_is_not_valid: 10007,
  subscription_is_not_enabled_for_r_i: 10008,
  sandbox_limit_exceeded: 10009,
  invalid_input: 10010,
  subscription_not_registered: 10011,
  attestation_not_accepted: 10012,
  billing_plan_not_supported: 10013,
  invalid_promotion_id: 10014,
  max_allowed_seats_per_subscription_exceeded: 10015,
  invalid_custom_term_end_date_product: 10016,
  invalid_custom_term_end_date: 10017,
  base_offer_seat_quantity_not_met: 10018,
  minimum_add_on_seats_not_met: 10019,
  legacy_offer_not_eligible_for_purchase: 500600,
  "400041": 400041,
};

/** A refusal whose code in carts does not follow from that of the order. */
export class LineFault extends Fault {
  readonly cartCode: CartCode;
  readonly additional: LineError["additionalInformation"];

  constructor(cartCode: CartCode, definition: FaultDefinition, values: FaultValues = {}, additional?: LineError["additionalInformation"]) {
    super(definition, values);
    this.cartCode = cartCode;
    this.additional = additional;
  }
}

/** What a sandbox does not have room for, or does not sell. */
const ofSandbox: ReadonlySet<FaultDefinition> = new Set<FaultDefinition>([
  ordersFaults.tooManySubscriptions, ordersFaults.tooManySeats, ordersFaults.tooManyAzureSubscriptions, ordersFaults.tooManyAzurePlans,
  ordersFaults.notSoldInSandbox, faults.sandboxLimitReached,
]);

export function cartErrorOf(fault: Fault, { cartErrorCodes }: Pick<Settings, "cartErrorCodes">): LineError {
  const code = codeOf(fault);
  const additional = fault instanceof LineFault ? fault.additional : undefined;
  return {
    errorCode: cartErrorCodes === "numbers" ? String(cartCodeNumbers[code]) : code,
    errorDescription: `${fault.message} (${cartCodeNumbers[code]})`,
    ...(additional && { additionalInformation: additional }),
  };
}

/** Who may not be named as a partner with a part in the line. */
const ofParticipants: ReadonlySet<FaultDefinition> = new Set<FaultDefinition>([
  subscriptionsFaults.notAnAdvisor, subscriptionsFaults.providerAsPartnerOnRecord, ordersFaults.notAnIndirectReseller,
]);

function codeOf(fault: Fault): CartCode {
  if (fault instanceof LineFault) return fault.cartCode;
  if (ofParticipants.has(fault.definition)) return "participants_is_not_supported_for_partner";
  return ofSandbox.has(fault.definition) ? "sandbox_limit_exceeded" : "unable_to_process_cart_line_item";
}
