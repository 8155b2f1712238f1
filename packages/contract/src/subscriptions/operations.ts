import { area, operation } from "../define/operation.ts";
import { anyFlow, userOnly, everyCloud, globalOnly, except } from "../define/places.ts";
import { azureShapes } from "./azure-shapes.ts";
import { subscriptionShapes } from "./subscription-shapes.ts";
import { transitionShapes } from "./transition-shapes.ts";

export const subscriptionsOperations = area("subscriptions", {
  "subscriptions.list": operation("GET /v1/customers/{customerId}/subscriptions", {
    host: "api", right: "viewCustomers", ...subscriptionShapes["subscriptions.list"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-all-of-a-customer-s-subscriptions.md", "get-a-list-of-subscriptions-by-order.md", "get-all-subscriptions-by-partner.md"],
  }),
  "subscriptions.get": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}", {
    host: "api", right: "viewCustomers", ...subscriptionShapes["subscriptions.get"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-subscription-by-id.md", "create-subscription-azure-marketplace-products.md", "azure-purchase-savings-plan.md"],
  }),
  "subscriptions.update": operation("PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId}", {
    host: "api", right: "manageOrders", ...subscriptionShapes["subscriptions.update"],
    records: { operationType: "update_subscription", resourceType: "subscription" },
    auth: anyFlow, clouds: everyCloud, sources: ["change-the-quantity-of-a-subscription.md", "suspend-a-subscription.md", "reactivate-a-suspended-a-subscription.md"],
  }),
  "subscriptions.addOns.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/addons", {
    host: "api", right: "viewCustomers", ...subscriptionShapes["subscriptions.addOns.list"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-add-ons-for-a-subscription.md"],
  }),
  "subscriptions.conversions.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions", {
    host: "api", right: "viewCustomers", ...transitionShapes["subscriptions.conversions.list"],
    auth: userOnly, clouds: globalOnly, sources: ["get-a-list-of-trial-conversion-offers.md"],
  }),
  "subscriptions.conversions.create": operation("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions", {
    host: "api", right: "manageOrders", ...transitionShapes["subscriptions.conversions.create"],
    records: { operationType: "convert_trial_subscription", resourceType: "subscription" },
    auth: userOnly, clouds: globalOnly, sources: ["convert-a-trial-subscription-to-paid.md"],
  }),
  "subscriptions.upgrades.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades", {
    host: "api", right: "viewCustomers", ...transitionShapes["subscriptions.upgrades.list"],
    auth: anyFlow, clouds: everyCloud, sources: ["transition-a-subscription.md"],
  }),
  "subscriptions.upgrades.create": operation("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades", {
    host: "api", right: "manageOrders", ...transitionShapes["subscriptions.upgrades.create"],
    records: { operationType: "upgrade_subscription", resourceType: "subscription" },
    auth: anyFlow, clouds: everyCloud, sources: ["transition-a-subscription.md"],
  }),
  "subscriptions.transitionEligibilities.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitioneligibilities", {
    host: "api", right: "transitionSubscriptions", ...transitionShapes["subscriptions.transitionEligibilities.list"],
    auth: anyFlow, clouds: except("germany"), sources: ["transition-a-new-commerce-subscription.md"],
  }),
  "subscriptions.transitions.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions", {
    host: "api", right: "transitionSubscriptions", ...transitionShapes["subscriptions.transitions.list"],
    auth: anyFlow, clouds: globalOnly, sources: ["get-transitions.md"],
  }),
  "subscriptions.transitions.create": operation("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions", {
    host: "api", right: "transitionSubscriptions", ...transitionShapes["subscriptions.transitions.create"],
    records: { operationType: "upgrade_subscription", resourceType: "subscription" },
    auth: anyFlow, clouds: except("germany"), sources: ["transition-a-new-commerce-subscription.md"],
  }),
  "subscriptions.provisioningStatus.get": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus", {
    host: "api", right: "viewCustomers", ...subscriptionShapes["subscriptions.provisioningStatus.get"],
    auth: userOnly, clouds: everyCloud, sources: ["get-subscription-provisioning-status.md"],
  }),
  "subscriptions.supportContact.get": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact", {
    host: "api", right: "viewCustomers", ...subscriptionShapes["subscriptions.supportContact.get"],
    auth: userOnly, clouds: except("china"), sources: ["get-a-subscription-s-support-contact.md"],
  }),
  "subscriptions.supportContact.update": operation("PUT /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact", {
    host: "api", right: "manageOrders", ...subscriptionShapes["subscriptions.supportContact.update"],
    records: { operationType: "update_subscription", resourceType: "subscription" },
    auth: userOnly, clouds: except("china"), sources: ["update-a-subscription-s-support-contact.md"],
  }),
  "subscriptions.registrations.create": operation("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations", {
    host: "api", right: "manageOrders", ...azureShapes["subscriptions.registrations.create"],
    records: { operationType: "update_subscription", resourceType: "subscription" },
    auth: anyFlow, clouds: globalOnly, sources: ["register-a-subscription.md", "purchase-azure-reservations.md", "make-a-one-time-purchase.md"],
  }),
  "subscriptions.registrationStatus.get": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus", {
    host: "api", right: "viewCustomers", ...azureShapes["subscriptions.registrationStatus.get"],
    auth: anyFlow, clouds: globalOnly, sources: ["get-subscription-registration-status.md"],
  }),
  "subscriptions.activate": operation("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/activate", {
    host: "api", right: "manageOrders", ...subscriptionShapes["subscriptions.activate"],
    records: { operationType: "update_subscription", resourceType: "subscription" },
    auth: anyFlow, clouds: globalOnly, environment: "sandbox", sources: ["activate-sandbox-subscription-azure-marketplace-products.md", "create-subscription-azure-marketplace-products.md"],
  }),
  "subscriptions.activationLinks.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks", {
    host: "api", right: "viewCustomers", ...subscriptionShapes["subscriptions.activationLinks.list"],
    auth: anyFlow, clouds: globalOnly, sources: ["create-subscription-azure-marketplace-products.md"],
  }),
  "subscriptions.azureEntitlements.list": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements", {
    host: "api", right: "viewCustomers", ...azureShapes["subscriptions.azureEntitlements.list"],
    auth: anyFlow, clouds: globalOnly, sources: ["get-a-list-of-azure-entitlements-for-subscription.md", "create-azure-plan.md"],
  }),
  "subscriptions.azureEntitlements.get": operation("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}", {
    host: "api", right: "viewCustomers", ...azureShapes["subscriptions.azureEntitlements.get"],
    auth: anyFlow, clouds: except("germany"), sources: ["get-an-azure-entitlement-for-a-subscription.md"],
  }),
  "subscriptions.azureEntitlements.cancel": operation("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/cancel", {
    host: "api", right: "manageAzureSubscriptions", ...azureShapes["subscriptions.azureEntitlements.cancel"],
    records: { operationType: "update_subscription", resourceType: "azure_entitlement" },
    auth: anyFlow, clouds: except("germany"), sources: ["cancel-an-azure-subscription.md"],
  }),
  "subscriptions.overage.get": operation("GET /v1/customers/{customerId}/subscriptions/overage", {
    host: "api", right: "manageAzureSubscriptions", ...azureShapes["subscriptions.overage.get"],
    auth: anyFlow, clouds: globalOnly, sources: ["get-subscription-overage.md"],
  }),
  "subscriptions.overage.update": operation("PUT /v1/customers/{customerId}/subscriptions/overage", {
    host: "api", right: "manageAzureSubscriptions", ...azureShapes["subscriptions.overage.update"],
    records: { operationType: "manage_overage", resourceType: "overage" },
    auth: anyFlow, clouds: globalOnly, sources: ["update-subscription-overage.md"],
  }),
  "productUpgrades.create": operation("POST /v1/productUpgrades", {
    host: "api", right: "manageOrders", ...azureShapes["productUpgrades.create"],
    records: { operationType: "upgrade_subscription", resourceType: "subscription" },
    auth: userOnly, clouds: globalOnly, sources: ["create-product-upgrade-entity.md", "create-azure-plan.md"],
  }),
  "productUpgrades.eligibility.check": operation("POST /v1/productUpgrades/eligibility", {
    host: "api", right: "viewCustomers", ...azureShapes["productUpgrades.eligibility.check"],
    auth: userOnly, clouds: globalOnly, sources: ["get-eligibility-for-product-upgrade.md", "create-azure-plan.md"],
  }),
  "productUpgrades.status.check": operation("POST /v1/productUpgrades/{upgradeId}/status", {
    host: "api", right: "viewCustomers", ...azureShapes["productUpgrades.status.check"],
    auth: userOnly, clouds: globalOnly, sources: ["get-product-upgrade-status.md", "create-azure-plan.md"],
  }),
  "subscriptions.azureEntitlements.reactivate": operation("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/reactivate", {
    host: "api", right: "manageAzureSubscriptions", ...azureShapes["subscriptions.azureEntitlements.reactivate"],
    records: { operationType: "update_subscription", resourceType: "azure_entitlement" },
    auth: anyFlow, clouds: except("germany"), sources: ["reactivate-an-azure-subscription.md"],
  }),
  "subscriptions.customTermEndDates.list": operation("GET /v1/customers/{customerId}/subscriptions/customTermEndDates", {
    host: "api", right: "viewCustomers", ...subscriptionShapes["subscriptions.customTermEndDates.list"],
    auth: anyFlow, clouds: except("germany"), sources: ["custom-term-end-dates.md"],
  }),
});
