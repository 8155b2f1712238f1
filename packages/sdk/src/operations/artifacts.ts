// Generated from the contract by `npm run generate`: how these operations are called.

import type { ReservedInstanceArtifactDetails, VirtualMachineReservedInstanceArtifactDetails } from "../models/orders.ts";
import type { CallOptions, Operation } from "../operation.ts";

export interface ArtifactsOperations {
  readonly reservedInstance: ArtifactsReservedInstanceOperations;
  readonly virtualMachineReservedInstance: ArtifactsVirtualMachineReservedInstanceOperations;
}

export interface ArtifactsReservedInstanceOperations {
  /**
   * Get the reservations of an artifact.
   *
   * - Take the path from the link of the artifact: its parts are not ids that are known from elsewhere.
   *
   * `GET /v1/customers/{customerId}/artifacts/reservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}`, for a user, through an application, in global.
   */
  get(customerId: string, groupId: string, lineItemId: string, resourceId: string, options?: CallOptions): Promise<ReservedInstanceArtifactDetails>;
}

export interface ArtifactsVirtualMachineReservedInstanceOperations {
  /**
   * Get the reservations of an artifact of virtual machines, as an older contract has it.
   *
   * - Take the path from the link of the artifact: its parts are not ids that are known from elsewhere.
   *
   * `GET /v1/customers/{customerId}/artifacts/virtualmachinereservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}`, for a user, through an application, in global.
   */
  get(customerId: string, groupId: string, lineItemId: string, resourceId: string, options?: CallOptions): Promise<VirtualMachineReservedInstanceArtifactDetails>;
}

/** Get the reservations of an artifact. */
export const artifactsReservedInstanceGet: Operation<[customerId: string, groupId: string, lineItemId: string, resourceId: string, options?: CallOptions], Promise<ReservedInstanceArtifactDetails>> = {
  "id": "artifacts.reservedInstance.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/artifacts/reservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}"
};

/** Get the reservations of an artifact of virtual machines, as an older contract has it. */
export const artifactsVirtualMachineReservedInstanceGet: Operation<[customerId: string, groupId: string, lineItemId: string, resourceId: string, options?: CallOptions], Promise<VirtualMachineReservedInstanceArtifactDetails>> = {
  "id": "artifacts.virtualMachineReservedInstance.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/artifacts/virtualmachinereservedinstance/groups/{groupId}/lineitems/{lineItemId}/resource/{resourceId}"
};
