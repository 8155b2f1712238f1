// The subscription whose page is open.

import type { UseQueryResult } from "@tanstack/react-query";
import { useMatch } from "react-router";
import type { Answer } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import { subscriptionsGet } from "../../../operations/subscriptions.ts";

interface Which {
  readonly customerId: string;
  readonly subscriptionId: string;
}

/** Also for the breadcrumbs, which stand outside the page's own route. */
export function useWhich(): Which {
  const { customerId = "", subscriptionId = "" } = useMatch("/customers/:customerId/subscriptions/:subscriptionId")?.params ?? {};
  return { customerId, subscriptionId };
}

/** What is on its way is read again by itself. */
export function useSubscription(): UseQueryResult<Answer<"subscriptions.get">> {
  const params = useWhich();
  return useRead(subscriptionsGet, { params }, { enabled: params.subscriptionId !== "", refreshEvery: ({ status }) => status === "pending" && 2_000 });
}
