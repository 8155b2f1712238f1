// What goes over the wire in the operations on delegated administration, granular and older.

import { Type } from "typebox";
import { optionalText, text } from "../define/schema.ts";
import { shapesOf, type Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { DapCustomer, DelegatedAdminStatistics } from "./dap.ts";
import { gdapOperations } from "./operations.ts";
import {
  DelegatedAdminAccessAssignment, DelegatedAdminAccessAssignmentUpdate, DelegatedAdminCustomer, DelegatedAdminRelationship,
  DelegatedAdminRelationshipOperation, DelegatedAdminRelationshipRequest, DelegatedAdminRelationshipUpdate,
  DelegatedAdminServiceManagementDetail,
} from "./resources.ts";

const reads = "The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.";
const writes = "The token needs the delegated permission DelegatedAdminRelationship.ReadWrite.All.";
const whileCreated = "It is possible only while the relationship's status is created.";
const shortLived = "It is served only as long as the older delegated administration lasts.";
const dapToken = "The token is one of a user for https://api.partnercustomeradministration.microsoft.com.";

const odataQuery = Type.Object({
  $select: optionalText("Properties to answer, with commas between them; all when absent"),
  $filter: optionalText("Condition on properties, such as status eq 'active'", 4096),
  $top: Type.Optional(Type.Integer({ minimum: 1, maximum: 300, description: "Items a page, 300 at most" })),
  $orderby: optionalText("Property to sort by, followed by asc or desc"),
  $count: Type.Optional(Type.Boolean({ description: "Whether @odata.count says how many there are in all" })),
  $skipToken: optionalText("Where the next page begins, as the link to it says", 4096),
});

const ifMatch = Type.Object({ "If-Match": text("@odata.etag as it was read; required") });
const prefer = Type.Object({ Prefer: optionalText("include-unknown-enum-members: answers members that came later, such as the action reject") });

const listOf = (summary: string, body: NonNullable<Shape["body"]>, notes: readonly string[] = []): Shape => ({
  summary, notes: [...notes, reads], query: odataQuery, result: { status: 200, body, listing: "odata" }, faults: [faults.badProperty],
});

const oneOfThem = (summary: string, body: NonNullable<Shape["body"]>, notes: readonly string[] = []): Shape => ({
  summary, notes: [...notes, reads], result: { status: 200, body }, faults: [faults.noSuchResource],
});

const onChange = [faults.badProperty, faults.noSuchResource, faults.preconditionFailed] as const;

export const gdapShapes = shapesOf(gdapOperations, {
  "gdap.relationships.list": listOf("List the partner's granular delegated admin relationships", DelegatedAdminRelationship, [
    "Each item has @odata.type and @odata.etag; those that a provider made with its reseller are of the reseller's type.",
  ]),
  "gdap.relationships.create": {
    summary: "Create a granular delegated admin relationship, for a customer to approve",
    notes: [
      "The name is one that no other relationship of the partner has.",
      "Without a customer, whoever approves the relationship becomes its customer.",
      "Its status is created at first; a request with the action lockForApproval makes it ready for the customer.",
      "The header Location says where it is found.",
      writes,
    ],
    body: DelegatedAdminRelationship,
    result: { status: 201, body: DelegatedAdminRelationship },
    faults: [faults.badProperty],
  },
  "gdap.relationships.get": oneOfThem("Get a granular delegated admin relationship by its id", DelegatedAdminRelationship),
  "gdap.relationships.update": {
    summary: "Change a granular delegated admin relationship that nobody has been asked to approve yet",
    notes: [whileCreated, writes],
    headers: ifMatch,
    body: DelegatedAdminRelationshipUpdate,
    result: { status: 200, body: DelegatedAdminRelationship },
    faults: onChange,
  },
  "gdap.relationships.delete": {
    summary: "Delete a granular delegated admin relationship that nobody has been asked to approve yet",
    notes: [whileCreated, writes],
    headers: ifMatch,
    result: { status: 204 },
    faults: onChange,
  },
  "gdap.relationships.requests.list": { ...listOf("List what was asked for of a relationship", DelegatedAdminRelationshipRequest), headers: prefer },
  "gdap.relationships.requests.create": {
    summary: "Ask for a relationship's approval or its end",
    notes: [
      "lockForApproval makes a relationship that is created ready: the customer opens https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/{id} and approves it.",
      "terminate ends a relationship that is active.",
      "approve and reject are for an indirect reseller, of a relationship that its provider made.",
      "The request is created at first, then pending, and succeeds or fails; the header Location says where it is found.",
      "What becomes of the relationship is told to subscribers, in the events granular-admin-relationship-*.",
      writes,
    ],
    body: DelegatedAdminRelationshipRequest,
    result: { status: 201, body: DelegatedAdminRelationshipRequest },
    faults: [faults.badProperty, faults.noSuchResource],
  },
  "gdap.relationships.requests.get": { ...oneOfThem("Get what was asked for of a relationship, by its id", DelegatedAdminRelationshipRequest), headers: prefer },
  "gdap.relationships.accessAssignments.list": listOf("List which groups of the partner's have roles of a relationship", DelegatedAdminAccessAssignment),
  "gdap.relationships.accessAssignments.create": {
    summary: "Give roles of a relationship to a security group of the partner's",
    notes: [
      "The roles have to be among those of the relationship.",
      "The assignment is pending at first, then active; the header Location says where it is found.",
      writes,
    ],
    body: DelegatedAdminAccessAssignment,
    result: { status: 201, body: DelegatedAdminAccessAssignment },
    faults: [faults.badProperty, faults.noSuchResource],
  },
  "gdap.relationships.accessAssignments.get": oneOfThem("Get an access assignment by its id", DelegatedAdminAccessAssignment),
  "gdap.relationships.accessAssignments.update": {
    summary: "Replace the roles of an access assignment",
    notes: [
      "The answer has the body {}, and Retry-After says in seconds when to ask about the operation first.",
      "Where nothing changes, the answer is 200 with the assignment, and there is no operation.",
      writes,
    ],
    headers: ifMatch,
    body: DelegatedAdminAccessAssignmentUpdate,
    result: { status: 202 },
    operationIn: "Location",
    faults: onChange,
  },
  "gdap.relationships.accessAssignments.delete": {
    summary: "Take the roles of a relationship from a security group",
    notes: ["The assignment is deleting at first, then deleted.", writes],
    headers: ifMatch,
    result: { status: 204 },
    faults: onChange,
  },
  "gdap.relationships.operations.list": listOf("List the operations on a relationship", DelegatedAdminRelationshipOperation),
  "gdap.relationships.operations.get": oneOfThem("Ask how far an operation on a relationship has come", DelegatedAdminRelationshipOperation),
  "gdap.customers.list": listOf("List the customers with which the partner has active relationships", DelegatedAdminCustomer),
  "gdap.customers.get": oneOfThem("Get a customer with which the partner has an active relationship, by its id", DelegatedAdminCustomer),
  "gdap.customers.serviceManagementDetails.list": {
    summary: "List the services that the partner may administer for a customer",
    notes: ["It takes none of the parameters of other lists.", reads],
    result: { status: 200, body: DelegatedAdminServiceManagementDetail, listing: "odata" },
    faults: [faults.noSuchResource],
  },
  "dap.customers.list": {
    summary: "List all customers, and which of them have delegated their administration in the older way",
    notes: [shortLived, dapToken],
    query: Type.Object({
      $select: odataQuery.properties.$select,
      $filter: odataQuery.properties.$filter,
      $top: odataQuery.properties.$top,
      $count: odataQuery.properties.$count,
      $skip: Type.Optional(Type.Integer({ minimum: 0, description: "How many customers to leave out at the start" })),
      $orderBy: optionalText("organizationDisplayName, dapEnabled, startDateTime or lastSignInDateTime, followed by asc or desc"),
    }),
    result: { status: 200, body: DapCustomer, listing: "odata" },
    faults: [faults.badProperty],
  },
  "dap.statistics.get": {
    summary: "Get how many customers have delegated their administration in the older way, and where it lies idle",
    notes: ["The answer is one entity, with its @odata.context.", shortLived, dapToken],
    result: { status: 200, body: DelegatedAdminStatistics },
    faults: [],
  },
});
