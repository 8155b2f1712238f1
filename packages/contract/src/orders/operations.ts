import { area, operation } from "../define/operation.ts";
import { anyFlow, userOnly, everyCloud, globalOnly, except } from "../define/places.ts";
import { cartShapes } from "./cart-shapes.ts";
import { entitlementShapes } from "./entitlement-shapes.ts";
import { orderShapes } from "./order-shapes.ts";
import { transferShapes } from "./transfer-shapes.ts";

export const ordersOperations = area("orders", {
  "carts.create": operation("POST /v1/customers/{customerId}/carts", {
    host: "api", right: "manageOrders", ...cartShapes["carts.create"],
    records: { operationType: "undefined", resourceType: "order" },
    auth: anyFlow, clouds: everyCloud, sources: ["create-a-cart.md", "create-a-cart-with-add-ons.md", "create-azure-plan.md"],
  }),
  "carts.get": operation("GET /v1/customers/{customerId}/carts/{cartId}", {
    host: "api", right: "viewCustomers", ...cartShapes["carts.get"],
    auth: anyFlow, clouds: globalOnly, sources: ["azure-purchase-savings-plan.md"],
  }),
  "carts.update": operation("PUT /v1/customers/{customerId}/carts/{cartId}", {
    host: "api", right: "manageOrders", ...cartShapes["carts.update"],
    records: { operationType: "undefined", resourceType: "order" },
    auth: anyFlow, clouds: globalOnly, sources: ["update-a-cart.md", "azure-purchase-savings-plan.md"],
  }),
  "carts.checkout": operation("POST /v1/customers/{customerId}/carts/{cartId}/checkout", {
    host: "api", right: "manageOrders", ...cartShapes["carts.checkout"],
    records: { operationType: "create_order", resourceType: "order" },
    auth: anyFlow, clouds: everyCloud, sources: ["checkout-a-cart.md", "create-azure-plan.md", "create-subscription-azure-marketplace-products.md"],
  }),
  "orders.list": operation("GET /v1/customers/{customerId}/orders", {
    host: "api", right: "viewCustomers", ...orderShapes["orders.list"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-all-of-a-customer-s-orders.md", "get-a-list-of-orders-by-customer-and-billing-cycle-type.md", "azure-purchase-savings-plan.md"],
  }),
  "orders.create": operation("POST /v1/customers/{customerId}/orders", {
    host: "api", right: "manageOrders", ...orderShapes["orders.create"],
    records: { operationType: "create_order", resourceType: "order" },
    auth: anyFlow, clouds: except("germany"), sources: ["create-an-order.md", "create-an-order-for-a-customer-of-an-indirect-reseller.md", "purchase-new-commerce-license-based.md"],
  }),
  "orders.get": operation("GET /v1/customers/{customerId}/orders/{orderId}", {
    host: "api", right: "viewCustomers", ...orderShapes["orders.get"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-an-order-by-id.md", "pending-po-upload.md", "po-upload-complete-status.md"],
  }),
  "orders.update": operation("PATCH /v1/customers/{customerId}/orders/{orderId}", {
    host: "api", right: "manageOrders", ...orderShapes["orders.update"],
    records: { operationType: "update_order", resourceType: "order" },
    auth: anyFlow, clouds: everyCloud, sources: ["change-the-billing-cycle.md", "purchase-an-add-on-to-a-subscription.md", "cancel-software-purchases.md"],
  }),
  "orders.provisioningStatus.get": operation("GET /v1/customers/{customerId}/orders/{orderId}/provisioningstatus", {
    host: "api", right: "viewCustomers", ...orderShapes["orders.provisioningStatus.get"],
    auth: userOnly, clouds: except("germany"), sources: ["get-order-provisioning-status.md"],
  }),
  "orders.activationLinks.list": operation("GET /v1/customers/{customerId}/orders/{orderId}/activationlinks", {
    host: "api", right: "viewCustomers", ...orderShapes["orders.activationLinks.list"],
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet"],
  }),
  "orders.lineItems.activationLinks.get": operation("GET /v1/customers/{customerId}/orders/{orderId}/lineitems/{lineItemNumber}/activationlinks", {
    host: "api", right: "viewCustomers", ...orderShapes["orders.lineItems.activationLinks.get"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-activation-link-by-order-line-item.md", "create-subscription-azure-marketplace-products.md"],
  }),
  "orders.attachments.list": operation("GET /v1/customers/{customerId}/orders/{orderId}/attachments", {
    host: "api", right: "viewCustomers", ...orderShapes["orders.attachments.list"],
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet"],
  }),
  "orders.attachments.upload": operation("POST /v1/customers/{customerId}/orders/{orderId}/attachment", {
    host: "api", right: "manageOrders", ...orderShapes["orders.attachments.upload"],
    records: { operationType: "update_order", resourceType: "order" },
    auth: anyFlow, clouds: globalOnly, sources: ["attaching-purchase-order-and-completing-po-details.md"],
  }),
  "orders.attachments.download": operation("GET /v1/customers/{customerId}/orders/{orderId}/attachment/{attachmentId}", {
    host: "api", right: "viewCustomers", ...orderShapes["orders.attachments.download"],
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet"],
  }),
  "entitlements.list": operation("GET /v1/customers/{customerId}/entitlements", {
    host: "api", right: "viewCustomers", ...entitlementShapes["entitlements.list"],
    auth: userOnly, clouds: globalOnly, sources: ["get-a-collection-of-entitlements.md"],
  }),
  "artifacts.reservedInstance.get": operation("GET /v1/customers/{customerId}/artifacts/reservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}", {
    host: "api", right: "viewCustomers", ...entitlementShapes["artifacts.reservedInstance.get"],
    auth: userOnly, clouds: globalOnly, sources: ["get-a-collection-of-entitlements.md"],
  }),
  "artifacts.virtualMachineReservedInstance.get": operation("GET /v1/customers/{customerId}/artifacts/virtualmachinereservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}", {
    host: "api", right: "viewCustomers", ...entitlementShapes["artifacts.virtualMachineReservedInstance.get"],
    auth: userOnly, clouds: globalOnly, sources: ["get-a-collection-of-entitlements.md"],
  }),
  "transfers.list": operation("GET /v1/customers/{customerId}/transfers", {
    host: "api", right: "manageOrders", ...transferShapes["transfers.list"],
    auth: anyFlow, clouds: globalOnly, sources: ["get-all-of-a-customer-s-transfers.md"],
  }),
  "transfers.create": operation("POST /v1/customers/{customerId}/transfers", {
    host: "api", right: "manageOrders", ...transferShapes["transfers.create"],
    records: { operationType: "create_transfer", resourceType: "transfer" },
    auth: anyFlow, clouds: globalOnly, sources: ["create-a-transfer.md"],
  }),
  "transfers.get": operation("GET /v1/customers/{customerId}/transfers/{transferId}", {
    host: "api", right: "manageOrders", ...transferShapes["transfers.get"],
    auth: anyFlow, clouds: globalOnly, sources: ["get-transfer-by-id.md"],
  }),
  "transfers.update": operation("PATCH /v1/customers/{customerId}/transfers/{transferId}", {
    host: "api", right: "manageOrders", ...transferShapes["transfers.update"],
    records: { operationType: "update_transfer", resourceType: "transfer" },
    auth: anyFlow, clouds: globalOnly, sources: ["reject-a-transfer.md"],
  }),
  "transfers.delete": operation("DELETE /v1/customers/{customerId}/transfers/{transferId}", {
    host: "api", right: "manageOrders", ...transferShapes["transfers.delete"],
    records: { operationType: "update_transfer", resourceType: "transfer" },
    auth: anyFlow, clouds: globalOnly, sources: ["withdraw-a-transfer.md"],
  }),
  "transfers.accept": operation("POST /v1/customers/{customerId}/transfers/{transferId}/accept", {
    host: "api", right: "manageOrders", ...transferShapes["transfers.accept"],
    records: { operationType: "update_transfer", resourceType: "transfer" },
    auth: anyFlow, clouds: globalOnly, sources: ["accept-a-transfer.md"],
  }),
  "transfers.eligibility.list": operation("GET /v1/customers/{customerId}/transferseligibility", {
    host: "api", right: "viewCustomers", ...transferShapes["transfers.eligibility.list"],
    auth: anyFlow, clouds: globalOnly, sources: ["get-customer-s-subscriptions-transfer-eligibility.md"],
  }),
});
