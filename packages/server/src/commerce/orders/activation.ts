// Where a customer activates what a publisher of the marketplace sold it. The page is ours and stands for the publisher's;
// whoever has the link may activate, so it carries a mark that nobody guesses and that nothing has to store.

import type { View } from "../../world/index.ts";
import type { SubscriptionRecord } from "../subscriptions/record.ts";

export const activationPath = (subscriptionId: string, mark: string): string => `/marketplace/activations/${subscriptionId}/${mark}`;

export const activationMark = ({ secrets }: Pick<View, "secrets">, subscriptionId: string): string =>
  secrets.derive(`marketplace activation of ${subscriptionId}`);

/** As orders and subscriptions answer it; `origin` is that by which the request came in. */
export function activationLinkOf(
  view: Pick<View, "secrets">, origin: string, { subscriptionId, lineItemNumber }: Pick<SubscriptionRecord, "subscriptionId" | "lineItemNumber">,
) {
  const uri = `${origin}${activationPath(subscriptionId, activationMark(view, subscriptionId))}`;
  return { lineItemNumber, link: { uri, method: "GET", headers: [] } };
}
