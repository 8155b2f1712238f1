// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get the reservations of an artifact. */
export const artifactsReservedInstanceGet: OperationOf<"artifacts.reservedInstance.get"> = {
  "id": "artifacts.reservedInstance.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/artifacts/reservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};

/** Get the reservations of an artifact of virtual machines, as an older contract has it. */
export const artifactsVirtualMachineReservedInstanceGet: OperationOf<"artifacts.virtualMachineReservedInstance.get"> = {
  "id": "artifacts.virtualMachineReservedInstance.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/artifacts/virtualmachinereservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers"
};
