// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";
import type { KeyValuePair, Link } from "./shared.ts";

/** One change, as the activity log tells it. */
export interface AuditRecord {
  /** Composed of partner, customer, resource, operation and time. */
  id: string;
  /** The partner's tenant. */
  partnerId: string;
  /** The customer concerned. */
  customerId?: string;
  /** The customer's name at that time. */
  customerName?: string;
  /** Who did it; absent for an application alone. */
  userPrincipalName?: string;
  /** The application through which it was done. */
  applicationId: string;
  /** What kind of resource was changed. */
  resourceType: ResourceType;
  /** The resource before, as JSON text with PascalCase names. */
  resourceOldValue?: string;
  /** The resource after, as JSON text with PascalCase names. */
  resourceNewValue?: string;
  /** What was done. */
  operationType: OperationType;
  /** MS-CorrelationId of the request. */
  originalCorrelationId: string;
  /** When it happened. */
  operationDate: Instant;
  /** How it went. */
  operationStatus: OperationStatus;
  /** What else belongs to the change, by name. */
  customizedData: KeyValuePair[];
  /** Who else took part in it; in examples only. */
  participants?: {};
  /** The session in which it was done; in the service's own description only. */
  sessionId?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** How it went. */
export type OperationStatus = "succeeded" | "failed" | "progress" | "decline" | (string & {});

/** What was done. */
export type OperationType = "undefined" | "update_customer_qualification" | "update_subscription" | "upgrade_subscription" | "convert_trial_subscription" | "add_customer" | "update_customer_billing_profile" | "update_customer_partner_contract_company_name" | "update_customer_spending_budget" | "delete_customer" | "remove_partner_customer_relationship" | "create_order" | "update_order" | "create_customer_user" | "delete_customer_user" | "update_customer_user" | "update_customer_user_licenses" | "reset_customer_user_password" | "update_customer_user_principal_name" | "restore_customer_user" | "create_mpn_association" | "update_mpn_association" | "update_sfb_customer_user_licenses" | "update_transfer" | "create_partner_relationship" | "register_application" | "unregister_application" | "add_application_credential" | "remove_application_credential" | "create_partner_user" | "update_partner_user" | "remove_partner_user" | "create_referral" | "update_referral" | "get_software_key" | "get_software_download_link" | "increase_spending_limit" | "ready_invoice" | "create_agreement" | "extend_relationship" | "create_transfer" | "create_self_serve_policy" | "update_self_serve_policy" | "delete_self_serve_policy" | "remove_partner_relationship" | "delete_tip_customer" | "create_related_referral" | "update_related_referral" | "granular_admin_relationship_approved" | "granular_admin_relationship_activated" | "granular_admin_relationship_termination_requested" | "granular_admin_relationship_terminated" | "granular_admin_relationship_expired" | "granular_admin_access_assignment_created" | "granular_admin_access_assignment_updated" | "granular_admin_access_assignment_deleted" | "dap_admin_relationship_approved" | "dap_admin_relationship_terminated" | "create_credit" | "update_credit" | "cancel_credit" | "add_user_member" | "remove_user_member" | "granular_admin_access_assignment_activated" | "software_attestation" | "granular_admin_relationship_cleaned_up" | "update_company_info" | "policy_created" | "policy_updated" | "policy_deleted" | "device_updated" | "devices_update_attempted" | "device_deleted" | "devices_upload_to_new_batch_attempted" | "devices_upload_to_existing_batch_attempted" | "manage_overage" | "dap_admin_relationship_terminated_by_microsoft" | "azure_fraud_event_detected" | "create_new_commerce_migration" | (string & {});

/** What kind of resource was changed. */
export type ResourceType = "undefined" | "customer" | "customer_user" | "order" | "subscription" | "license" | "third_party_add_on" | "mpn_association" | "transfer" | "application" | "application_credential" | "partner_user" | "partner_relationship" | "referral" | "software_key" | "software_download_link" | "spending_limit" | "invoice" | "agreement" | "partner_customer_relationship" | "self_serve_policy" | "granular_admin_relationship" | "granular_admin_access_assignment" | "partner_customer_dap" | "credit" | "customer_directory_role" | "software_page" | "device" | "policy" | "overage" | "new_commerce_migration" | "azure_entitlement" | "indirect_provider_indirect_reseller_dap" | (string & {});
