import { area, planned } from "../define/operation.ts";
import { userOnly, globalOnly } from "../define/places.ts";

export const gdapOperations = area("gdap", {
  "gdap.relationships.list": planned("GET /v1.0/tenantRelationships/delegatedAdminRelationships", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/tenantrelationship-list-delegatedadminrelationships.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.create": planned("POST /v1.0/tenantRelationships/delegatedAdminRelationships", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/tenantrelationship-post-delegatedadminrelationships.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.get": planned("GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationship.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.update": planned("PATCH /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationship-update.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.delete": planned("DELETE /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationship-delete.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.requests.list": planned("GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationshiprequest.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.requests.create": planned("POST /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationship-post-requests.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.requests.get": planned("GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests/{requestId}", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationshiprequest.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.accessAssignments.list": planned("GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationship-list-accessassignments.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.accessAssignments.create": planned("POST /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationship-post-accessassignments.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.accessAssignments.get": planned("GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{accessAssignmentId}", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminaccessassignment.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.accessAssignments.update": planned("PATCH /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{accessAssignmentId}", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminaccessassignment-update.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.accessAssignments.delete": planned("DELETE /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{accessAssignmentId}", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminaccessassignment-delete.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.operations.list": planned("GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationshipoperation.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.relationships.operations.get": planned("GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations/{operationId}", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadminrelationshipoperation.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.customers.list": planned("GET /v1.0/tenantRelationships/delegatedAdminCustomers", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/tenantrelationship-list-delegatedadmincustomers.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.customers.get": planned("GET /v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadmincustomer.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "gdap.customers.serviceManagementDetails.list": planned("GET /v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}/serviceManagementDetails", {
    host: "graph", auth: userOnly, clouds: globalOnly, sources: ["graph-docs/delegatedadmincustomer-list-servicemanagementdetails.md", "graph-docs/delegatedadminrelationships-api-overview.md"],
  }),
  "dap.customers.list": planned("GET /CustomerServiceAdminApi/Web/v1/delegatedAdminCustomers", {
    host: "delegatedAdmin", auth: userOnly, clouds: globalOnly, sources: ["list-delegated-admin-customers.md"],
  }),
  "dap.statistics.get": planned("GET /CustomerServiceAdminApi/Web/v1/delegatedAdminStatistics", {
    host: "delegatedAdmin", auth: userOnly, clouds: globalOnly, sources: ["get-delegated-admin-relation-statistics.md"],
  }),
});
