// What goes over the wire in the operations on service requests and service incidents.

import { Type, type TSchema } from "typebox";
import { optionalText } from "../define/schema.ts";
import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { ServiceIncidentSearchField, ServiceRequestSearchField, ServiceRequestStatus } from "./enums.ts";
import { ServiceIncidents } from "./incidents.ts";
import { supportOperations } from "./operations.ts";
import { ServiceRequest, SupportTopic } from "./requests.ts";

const ofOne = [faults.noSuchResource] as const;
const ofCustomer = [faults.noSuchResource, faults.noRelationship] as const;

const fromClients = "The documentation does not describe it: the client programs do.";
const change = "Only what is given changes; newNote adds a note, and the status closed closes the request.";

const requestsQuery = Type.Object({
  size: Type.Optional(Type.Integer({ minimum: 0, description: "Requests a page; 0 means unspecified" })),
  offset: Type.Optional(Type.Integer({ minimum: 0, description: "How many requests to leave out at the start" })),
  filter: optionalText('SimpleFieldFilter as JSON on Status, with the operator equals, such as {"Field":"Status","Value":"Open","Operator":"equals"}'),
  status: Type.Optional(ServiceRequestStatus),
});

const incidentsQuery = Type.Object({
  filter: optionalText('SimpleFieldFilter as JSON on Resolved, with the operator equals and the value true or false'),
});

export const supportShapes = shapesOf(supportOperations, {
  "serviceRequests.list": {
    summary: "List the service requests of the partner, its own and those of its customers",
    notes: [fromClients],
    query: requestsQuery,
    result: { status: 200, body: ServiceRequest, listing: "offset" },
    faults: [faults.badProperty],
  },
  "serviceRequests.get": {
    summary: "Get a service request by its id",
    notes: ["The id consists of letters and digits and is no GUID."],
    result: { status: 200, body: ServiceRequest },
    faults: ofOne,
  },
  "serviceRequests.update": {
    summary: "Change a service request, add a note to it or close it",
    notes: [change],
    body: ServiceRequest,
    result: { status: 200, body: ServiceRequest },
    faults: [...ofOne, faults.badProperty],
  },
  "serviceRequests.create": {
    summary: "File a service request",
    notes: [
      fromClients,
      "agentLocale is the language that the support should answer in, such as en-US.",
      "supportTopicId is one of the list of support topics.",
    ],
    body: ServiceRequest,
    result: { status: 200, body: ServiceRequest },
    faults: [faults.badProperty],
  },
  "serviceRequests.supportTopics.list": {
    summary: "List what a service request can be about",
    notes: [fromClients],
    result: { status: 200, body: SupportTopic, listing: "collection" },
    faults: [],
  },
  "customers.serviceRequests.list": {
    summary: "List the service requests of a customer",
    query: requestsQuery,
    result: { status: 200, body: ServiceRequest, listing: "offset" },
    faults: [...ofCustomer, faults.badProperty],
  },
  "customers.serviceRequests.get": {
    summary: "Get a service request of a customer by its id",
    notes: [fromClients],
    result: { status: 200, body: ServiceRequest },
    faults: ofCustomer,
  },
  "customers.serviceRequests.update": {
    summary: "Change a service request of a customer, add a note to it or close it",
    notes: [fromClients, change],
    body: ServiceRequest,
    result: { status: 200, body: ServiceRequest },
    faults: [...ofCustomer, faults.badProperty],
  },
  "serviceIncidents.list": {
    summary: "List how the online services are, and what has gone wrong with them",
    notes: [fromClients],
    query: incidentsQuery,
    result: { status: 200, body: ServiceIncidents, listing: "collection" },
    faults: [faults.badProperty],
  },
  "serviceIncidents.count": {
    summary: "Count the incidents of the online services",
    notes: ["The answer is a bare number.", fromClients],
    query: incidentsQuery,
    result: { status: 200, body: Type.Integer({ minimum: 0, description: "How many there are" }) },
    faults: [faults.badProperty],
  },
  "customers.serviceIncidents.list": {
    summary: "List how the online services of a customer are, and what has gone wrong with them",
    notes: [fromClients],
    query: incidentsQuery,
    result: { status: 200, body: ServiceIncidents, listing: "collection" },
    faults: [...ofCustomer, faults.badProperty],
  },
});

/** Search fields stand within the text of a filter. */
export const supportOthers: readonly TSchema[] = [ServiceRequestSearchField, ServiceIncidentSearchField];
