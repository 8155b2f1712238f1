// The subscription's name, for the breadcrumbs.

import type { ReactNode } from "react";
import { texts } from "../../../strings/index.ts";
import { nameOf } from "./names.ts";
import { useSubscription } from "./use-subscription.ts";

export function SubscriptionCrumb(): ReactNode {
  const { data } = useSubscription();
  return data ? nameOf(data) : texts.subscriptions.subscription;
}
