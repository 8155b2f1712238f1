import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, everyCloud, globalOnly, except } from "../define/places.ts";

export const subscriptionsOperations = area("subscriptions", {
  "subscriptions.list": planned("GET /v1/customers/{customerId}/subscriptions", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-all-of-a-customer-s-subscriptions.md", "get-a-list-of-subscriptions-by-order.md", "get-all-subscriptions-by-partner.md"],
  }),
  "subscriptions.get": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-subscription-by-id.md", "create-subscription-azure-marketplace-products.md", "azure-purchase-savings-plan.md"],
  }),
  "subscriptions.update": planned("PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId}", {
    auth: anyFlow, clouds: everyCloud, sources: ["change-the-quantity-of-a-subscription.md", "suspend-a-subscription.md", "reactivate-a-suspended-a-subscription.md"],
  }),
  "subscriptions.addOns.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/addons", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-list-of-add-ons-for-a-subscription.md"],
  }),
  "subscriptions.conversions.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-list-of-trial-conversion-offers.md"],
  }),
  "subscriptions.conversions.create": planned("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/conversions", {
    auth: userOnly, clouds: globalOnly, sources: ["convert-a-trial-subscription-to-paid.md"],
  }),
  "subscriptions.upgrades.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades", {
    auth: anyFlow, clouds: everyCloud, sources: ["transition-a-subscription.md"],
  }),
  "subscriptions.upgrades.create": planned("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/upgrades", {
    auth: anyFlow, clouds: everyCloud, sources: ["transition-a-subscription.md"],
  }),
  "subscriptions.transitionEligibilities.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitioneligibilities", {
    auth: anyFlow, clouds: except("germany"), sources: ["transition-a-new-commerce-subscription.md"],
  }),
  "subscriptions.transitions.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-transitions.md"],
  }),
  "subscriptions.transitions.create": planned("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/transitions", {
    auth: anyFlow, clouds: except("germany"), sources: ["transition-a-new-commerce-subscription.md"],
  }),
  "subscriptions.provisioningStatus.get": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus", {
    auth: userOnly, clouds: everyCloud, sources: ["get-subscription-provisioning-status.md"],
  }),
  "subscriptions.supportContact.get": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact", {
    auth: userOnly, clouds: except("china"), sources: ["get-a-subscription-s-support-contact.md"],
  }),
  "subscriptions.supportContact.update": planned("PUT /v1/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact", {
    auth: userOnly, clouds: except("china"), sources: ["update-a-subscription-s-support-contact.md"],
  }),
  "subscriptions.registrations.create": planned("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations", {
    auth: anyFlow, clouds: globalOnly, sources: ["register-a-subscription.md", "purchase-azure-reservations.md", "make-a-one-time-purchase.md"],
  }),
  "subscriptions.registrationStatus.get": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-subscription-registration-status.md"],
  }),
  "subscriptions.activate": planned("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/activate", {
    auth: anyFlow, clouds: globalOnly, environment: "sandbox", sources: ["activate-sandbox-subscription-azure-marketplace-products.md", "create-subscription-azure-marketplace-products.md"],
  }),
  "subscriptions.activationLinks.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks", {
    auth: anyFlow, clouds: globalOnly, sources: ["create-subscription-azure-marketplace-products.md"],
  }),
  "subscriptions.azureEntitlements.list": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-a-list-of-azure-entitlements-for-subscription.md", "create-azure-plan.md"],
  }),
  "subscriptions.azureEntitlements.get": planned("GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}", {
    auth: anyFlow, clouds: except("germany"), sources: ["get-an-azure-entitlement-for-a-subscription.md"],
  }),
  "subscriptions.azureEntitlements.cancel": planned("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/cancel", {
    auth: anyFlow, clouds: except("germany"), sources: ["cancel-an-azure-subscription.md"],
  }),
  "subscriptions.overage.get": planned("GET /v1/customers/{customerId}/subscriptions/overage", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-subscription-overage.md"],
  }),
  "subscriptions.overage.update": planned("PUT /v1/customers/{customerId}/subscriptions/overage", {
    auth: anyFlow, clouds: globalOnly, sources: ["update-subscription-overage.md"],
  }),
  "productUpgrades.create": planned("POST /v1/productUpgrades", {
    auth: userOnly, clouds: globalOnly, sources: ["create-product-upgrade-entity.md", "create-azure-plan.md"],
  }),
  "productUpgrades.eligibility.check": planned("POST /v1/productUpgrades/eligibility", {
    auth: userOnly, clouds: globalOnly, sources: ["get-eligibility-for-product-upgrade.md", "create-azure-plan.md"],
  }),
  "productUpgrades.status.check": planned("POST /v1/productUpgrades/{upgradeId}/status", {
    auth: userOnly, clouds: globalOnly, sources: ["get-product-upgrade-status.md", "create-azure-plan.md"],
  }),
  "subscriptions.azureEntitlements.reactivate": planned("POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements/{entitlementId}/reactivate", {
    auth: anyFlow, clouds: except("germany"), sources: ["reactivate-an-azure-subscription.md"],
  }),
  "subscriptions.customTermEndDates.list": planned("GET /v1/customers/{customerId}/subscriptions/customTermEndDates", {
    auth: anyFlow, clouds: except("germany"), sources: ["custom-term-end-dates.md"],
  }),
});
