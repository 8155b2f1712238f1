import { Type } from "typebox";
import { cloudsWith } from "../cloud-features.ts";
import { SortDirection } from "../define/envelopes.ts";
import { area, operation } from "../define/operation.ts";
import { everyCloud, userOnly } from "../define/places.ts";
import { faults } from "../faults.ts";
import {
  CustomerUser, CustomerUserPassword, CustomerUserUpdate, DirectoryRole, NewCustomerUser, NewUserMember, UserMember,
} from "./resources.ts";

const place = { host: "api", auth: userOnly, clouds: everyCloud, right: "viewCustomerUsers" } as const;
const written = { ...place, clouds: cloudsWith("createCustomerUsers"), right: "manageCustomerUsers" } as const;
const assigned = { ...place, clouds: cloudsWith("assignCustomerRoles"), right: "manageCustomerUsers" } as const;

const ofCustomer = [faults.noSuchResource, faults.noRelationship, faults.notDelegated] as const;
const ofUser = [...ofCustomer, faults.noSuchUser] as const;

const size = Type.Optional(Type.Integer({ minimum: 0, maximum: 500, description: "Items a page; 0 means unspecified" }));
const seekOperation = Type.Optional(Type.String({ description: "Next, with the header MS-ContinuationToken" }));

export const usersOperations = area("users", {
  "users.list": operation("GET /v1/customers/{customerId}/users", {
    ...place,
    summary: "List the users of a customer's directory, by page; those deleted within the last thirty days by a filter",
    query: Type.Object({
      size,
      filter: Type.Optional(Type.String({ description: "SimpleFieldFilter as JSON: UserState equals Inactive lists deleted users" })),
      sortField: Type.Optional(Type.String({ description: "DisplayName or UserPrincipalName, which are what the directory sorts by; else in order of creation or deletion" })),
      sortDirection: Type.Optional(SortDirection),
      seekOperation,
    }),
    result: { status: 200, body: CustomerUser, listing: "seek" },
    faults: ofCustomer,
    sources: ["get-a-list-of-all-user-accounts-for-a-customer.md", "view-a-deleted-user.md"],
  }),
  "users.create": operation("POST /v1/customers/{customerId}/users", {
    ...written,
    summary: "Create a user in a customer's directory",
    body: NewCustomerUser,
    // The page's example answers 200 to what is a creation.
    result: { status: 200, body: CustomerUser },
    answersSecret: true,
    faults: ofCustomer,
    records: { operationType: "create_customer_user", resourceType: "customer_user" },
    sources: ["create-user-accounts-for-a-customer.md"],
  }),
  "users.get": operation("GET /v1/customers/{customerId}/users/{userId}", {
    ...place,
    summary: "Get a user of a customer's directory; a deleted one is in the list of deleted users only",
    result: { status: 200, body: CustomerUser },
    faults: ofUser,
    sources: ["get-a-user-account-by-id.md"],
  }),
  "users.update": operation("PATCH /v1/customers/{customerId}/users/{userId}", {
    // Who may set passwords only gets no further with anything else: the handler asks for manageCustomerUsers then.
    ...written, right: "resetCustomerUserPassword",
    summary: "Change a user, give it a new password, or restore a deleted one by the state active; what is absent or null stays",
    body: CustomerUserUpdate,
    result: { status: 200, body: CustomerUser },
    answersSecret: true,
    faults: [...ofUser, faults.callerRefused],
    records: { operationType: "update_customer_user", resourceType: "customer_user" },
    sources: ["update-user-accounts-for-a-customer.md", "reset-user-password-for-a-customer.md", "restore-a-user-for-a-customer.md"],
  }),
  "users.delete": operation("DELETE /v1/customers/{customerId}/users/{userId}", {
    ...written,
    summary: "Delete a user: for thirty days it is inactive and can be restored, then it is gone",
    result: { status: 204, body: undefined },
    faults: [...ofUser, faults.callerRefused],
    records: { operationType: "delete_customer_user", resourceType: "customer_user" },
    sources: ["delete-user-accounts-for-a-customer.md"],
  }),
  "users.resetPassword": operation("PATCH /v1/customers/{customerId}/users/{userId}/resetpassword", {
    ...place, clouds: cloudsWith("resetCustomerUserPassword"), right: "resetCustomerUserPassword",
    summary: "Give a user a new password; what it has signed in with before is worth nothing from now on",
    body: CustomerUserPassword,
    result: { status: 200, body: CustomerUser },
    answersSecret: true,
    faults: ofUser,
    records: { operationType: "reset_customer_user_password", resourceType: "customer_user" },
    sources: ["reset-user-password-for-a-customer.md"],
  }),
  "users.directoryRoles.list": operation("GET /v1/customers/{customerId}/users/{userId}/directoryroles", {
    ...place,
    summary: "List the directory roles that a user has",
    result: { status: 200, body: DirectoryRole, listing: "seek" },
    faults: ofUser,
    sources: ["get-user-roles-for-a-customer.md"],
  }),
  "directoryRoles.list": operation("GET /v1/customers/{customerId}/directoryroles", {
    ...place,
    summary: "List the roles of a customer's directory, also where its administration is not delegated",
    result: { status: 200, body: DirectoryRole, listing: "seek" },
    faults: [faults.noSuchResource, faults.noRelationship],
    sources: ["get-user-roles-for-a-customer.md"],
  }),
  "directoryRoles.userMembers.list": operation("GET /v1/customers/{customerId}/directoryroles/{roleId}/usermembers", {
    ...place,
    summary: "List the users who have a role of a customer's directory, by page",
    query: Type.Object({ size, seekOperation }),
    result: { status: 200, body: UserMember, listing: "seek" },
    faults: ofCustomer,
    sources: ["get-user-roles-for-a-customer.md"],
  }),
  "directoryRoles.userMembers.create": operation("POST /v1/customers/{customerId}/directoryroles/{roleId}/usermembers", {
    ...assigned,
    summary: "Give a user a role of the directory, from its next sign-in on",
    body: NewUserMember,
    result: { status: 201, body: UserMember },
    faults: ofUser,
    records: { operationType: "add_user_member", resourceType: "customer_directory_role" },
    sources: ["set-user-roles-for-a-customer.md"],
  }),
  "directoryRoles.userMembers.delete": operation("DELETE /v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}", {
    ...assigned,
    summary: "Take a role of the directory from a user",
    result: { status: 204, body: undefined },
    faults: [...ofUser, faults.callerRefused],
    records: { operationType: "remove_user_member", resourceType: "customer_directory_role" },
    sources: ["remove-customer-user-from-a-role.md"],
  }),
});
