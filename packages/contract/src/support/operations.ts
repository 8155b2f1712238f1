import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, globalOnly, except } from "../define/places.ts";

export const supportOperations = area("support", {
  "serviceRequests.list": planned("GET /v1/servicerequests", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java", "powershell"],
  }),
  "serviceRequests.get": planned("GET /v1/servicerequests/{serviceRequestId}", {
    auth: userOnly, clouds: except("china"), sources: ["get-service-request-details-by-id.md"],
  }),
  "serviceRequests.update": planned("PATCH /v1/servicerequests/{serviceRequestId}", {
    auth: userOnly, clouds: except("china"), sources: ["update-a-service-request.md"],
  }),
  "serviceRequests.create": planned("POST /v1/servicerequests/{agentLocale}", {
    auth: anyFlow, clouds: globalOnly, sources: ["java", "powershell"],
  }),
  "serviceRequests.supportTopics.list": planned("GET /v1/servicerequests/supporttopics", {
    auth: anyFlow, clouds: globalOnly, sources: ["java", "powershell"],
  }),
  "customers.serviceRequests.list": planned("GET /v1/customers/{customerId}/servicerequests", {
    auth: userOnly, clouds: except("china"), sources: ["get-all-service-requests-for-a-customer.md"],
  }),
  "customers.serviceRequests.get": planned("GET /v1/customers/{customerId}/servicerequests/{serviceRequestId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java", "powershell"],
  }),
  "customers.serviceRequests.update": planned("PATCH /v1/customers/{customerId}/servicerequests/{serviceRequestId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java"],
  }),
  "serviceIncidents.list": planned("GET /v1/serviceincidents/office", {
    auth: anyFlow, clouds: globalOnly, sources: ["dotnet", "java", "powershell"],
  }),
  "serviceIncidents.count": planned("GET /v1/serviceincidents/office/count", {
    auth: anyFlow, clouds: globalOnly, sources: ["swagger"],
  }),
  "customers.serviceIncidents.list": planned("GET /v1/customers/{customerId}/serviceincidents/office", {
    auth: anyFlow, clouds: globalOnly, sources: ["swagger"],
  }),
});
