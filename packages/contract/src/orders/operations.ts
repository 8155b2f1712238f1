import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, everyCloud, globalOnly, except } from "../define/places.ts";

export const ordersOperations = area("orders", {
  "carts.create": planned("POST /v1/customers/{customerId}/carts", {
    auth: anyFlow, clouds: everyCloud, sources: ["create-a-cart.md", "create-a-cart-with-add-ons.md", "create-azure-plan.md"],
  }),
  "carts.get": planned("GET /v1/customers/{customerId}/carts/{cartId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["azure-purchase-savings-plan.md"],
  }),
  "carts.update": planned("PUT /v1/customers/{customerId}/carts/{cartId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["update-a-cart.md", "azure-purchase-savings-plan.md"],
  }),
  "carts.checkout": planned("POST /v1/customers/{customerId}/carts/{cartId}/checkout", {
    auth: anyFlow, clouds: everyCloud, sources: ["checkout-a-cart.md", "create-azure-plan.md", "create-subscription-azure-marketplace-products.md"],
  }),
  "orders.list": planned("GET /v1/customers/{customerId}/orders", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-all-of-a-customer-s-orders.md", "get-a-list-of-orders-by-customer-and-billing-cycle-type.md", "azure-purchase-savings-plan.md"],
  }),
  "orders.create": planned("POST /v1/customers/{customerId}/orders", {
    auth: anyFlow, clouds: except("germany"), sources: ["create-an-order.md", "create-an-order-for-a-customer-of-an-indirect-reseller.md", "purchase-new-commerce-license-based.md"],
  }),
  "orders.get": planned("GET /v1/customers/{customerId}/orders/{orderId}", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-an-order-by-id.md", "pending-po-upload.md", "po-upload-complete-status.md"],
  }),
  "orders.update": planned("PATCH /v1/customers/{customerId}/orders/{orderId}", {
    auth: anyFlow, clouds: everyCloud, sources: ["change-the-billing-cycle.md", "purchase-an-add-on-to-a-subscription.md", "cancel-software-purchases.md"],
  }),
  "orders.provisioningStatus.get": planned("GET /v1/customers/{customerId}/orders/{orderId}/provisioningstatus", {
    auth: userOnly, clouds: except("germany"), sources: ["get-order-provisioning-status.md"],
  }),
  "orders.activationLinks.list": planned("GET /v1/customers/{customerId}/orders/{orderId}/activationlinks", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet"],
  }),
  "orders.lineItems.activationLinks.get": planned("GET /v1/customers/{customerId}/orders/{orderId}/lineitems/{lineItemNumber}/activationlinks", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-activation-link-by-order-line-item.md", "create-subscription-azure-marketplace-products.md"],
  }),
  "orders.attachments.list": planned("GET /v1/customers/{customerId}/orders/{orderId}/attachments", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet"],
  }),
  "orders.attachments.upload": planned("POST /v1/customers/{customerId}/orders/{orderId}/attachment", {
    auth: anyFlow, clouds: globalOnly, sources: ["attaching-purchase-order-and-completing-po-details.md"],
  }),
  "orders.attachments.download": planned("GET /v1/customers/{customerId}/orders/{orderId}/attachment/{attachmentId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet"],
  }),
  "entitlements.list": planned("GET /v1/customers/{customerId}/entitlements", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-collection-of-entitlements.md"],
  }),
  "artifacts.reservedInstance.get": planned("GET /v1/customers/{customerId}/artifacts/reservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-collection-of-entitlements.md"],
  }),
  "artifacts.virtualMachineReservedInstance.get": planned("GET /v1/customers/{customerId}/artifacts/virtualmachinereservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-collection-of-entitlements.md"],
  }),
  "transfers.list": planned("GET /v1/customers/{customerId}/transfers", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-all-of-a-customer-s-transfers.md"],
  }),
  "transfers.create": planned("POST /v1/customers/{customerId}/transfers", {
    auth: anyFlow, clouds: globalOnly, sources: ["create-a-transfer.md"],
  }),
  "transfers.get": planned("GET /v1/customers/{customerId}/transfers/{transferId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-transfer-by-id.md"],
  }),
  "transfers.update": planned("PATCH /v1/customers/{customerId}/transfers/{transferId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["reject-a-transfer.md"],
  }),
  "transfers.delete": planned("DELETE /v1/customers/{customerId}/transfers/{transferId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["withdraw-a-transfer.md"],
  }),
  "transfers.accept": planned("POST /v1/customers/{customerId}/transfers/{transferId}/accept", {
    auth: anyFlow, clouds: globalOnly, sources: ["accept-a-transfer.md"],
  }),
  "transfers.eligibility.list": planned("GET /v1/customers/{customerId}/transferseligibility", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-customer-s-subscriptions-transfer-eligibility.md"],
  }),
});
