// One subscription: where it stands, what has happened and what is to come, and all that can be changed of it.

import { useEffect, type ReactNode } from "react";
import { useMay } from "../../../api/may.ts";
import { Page } from "../../../look/page.tsx";
import { Reading } from "../../../look/reading.tsx";
import {
  subscriptionsAddOnsList, subscriptionsAzureEntitlementsList, subscriptionsConversionsList, subscriptionsTimeline, subscriptionsTransitionEligibilitiesList,
  subscriptionsUpgradesList,
} from "../../../operations/subscriptions.ts";
import { texts } from "../../../strings/index.ts";
import { useCustomer } from "../customer/use-customer.ts";
import { AddOns } from "./add-ons/add-ons.tsx";
import { AzureSubscriptions } from "./azure/azure-subscriptions.tsx";
import { BillingPlan } from "./billing/billing-plan.tsx";
import { Details } from "./details.tsx";
import { Ending } from "./ending.tsx";
import { nameOf } from "./names.ts";
import { isOffered } from "./offered.ts";
import { Quantity } from "./quantity/quantity.tsx";
import { Renewal } from "./renewal/renewal.tsx";
import { Standing } from "./standing.tsx";
import { endOf, familyOf, hasQuantity, type Subscription } from "./subscription.ts";
import style from "./subscription-page.module.css";
import { Support } from "./support/support.tsx";
import { SubscriptionTimeline } from "./timeline.tsx";
import { Conversions } from "./upgrade/conversions.tsx";
import { Transitions } from "./upgrade/transitions.tsx";
import { Upgrades } from "./upgrade/upgrades.tsx";
import { useSubscription } from "./use-subscription.ts";

export function Component(): ReactNode {
  const subscription = useSubscription();
  const name = subscription.data ? nameOf(subscription.data) : texts.subscriptions.subscription;
  const company = useCustomer().data?.companyProfile.companyName ?? texts.customers.customer;
  useEffect(() => { document.title = `${name} · ${company} - ${texts.frame.product}`; }, [name, company]);
  return (
    <Page title={name} lead={subscription.data?.offerName === name ? undefined : subscription.data?.offerName}>
      <Reading of={subscription}>{(found) => <div className={style.sections}><Parts subscription={found} /></div>}</Reading>
    </Page>
  );
}

function Parts({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const may = useMay();
  const family = familyOf(subscription);
  const isActive = subscription.status === "active";
  return (
    <>
      <Standing subscription={subscription} />
      {may(subscriptionsTimeline) && <SubscriptionTimeline subscription={subscription} />}
      <Details subscription={subscription} />
      {hasQuantity(family) && isActive && <Quantity subscription={subscription} />}
      {endOf(subscription) !== undefined && isActive && isOffered(subscription, "setAutoRenew") && <Renewal subscription={subscription} />}
      {isOffered(subscription, "changeTerm") && <BillingPlan subscription={subscription} />}
      {(family === "newCommerce" || family === "trial") && may(subscriptionsTransitionEligibilitiesList) && <Transitions subscription={subscription} />}
      {family === "legacy" && isActive && may(subscriptionsUpgradesList) && <Upgrades />}
      {family === "legacy" && isActive && subscription.isTrial && may(subscriptionsConversionsList) && <Conversions />}
      {family === "legacy" && subscription.hasPurchasableAddons && may(subscriptionsAddOnsList) && <AddOns subscription={subscription} />}
      {family === "azurePlan" && may(subscriptionsAzureEntitlementsList) && <AzureSubscriptions />}
      {subscription.status !== "deleted" && <Support subscription={subscription} />}
      <Ending subscription={subscription} />
    </>
  );
}
