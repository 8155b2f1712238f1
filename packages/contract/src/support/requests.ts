// Requests to Microsoft's support, which a partner files for itself or for a customer.
// Source: service-request-resources.md, utility-resources.md.

import { Type } from "typebox";
import { instant, readOnly, resource, structure, text } from "../define/schema.ts";
import { ServiceRequestSeverity, ServiceRequestStatus } from "./enums.ts";

const optional = (description: string) => Type.Optional(text(description));

export const ServiceRequestOrganization = structure("ServiceRequestOrganization", "Whom a service request is filed for", {
  id: optional("The organization: a customer's tenant, or the partner's own"),
  name: optional("Name of the organization"),
  phoneNumber: optional("Phone number of the organization"),
});

export const ServiceRequestContact = structure("ServiceRequestContact", "A person who files or changes a service request", {
  organization: Type.Optional(ServiceRequestOrganization),
  contactId: optional("The person"),
  lastName: optional("Last name"),
  firstName: optional("First name"),
  email: optional("Mail address"),
  phoneNumber: optional("Phone number"),
});

export const ServiceRequestNote = structure("ServiceRequestNote", "What was said about a service request", {
  createdByName: readOnly(optional("Name of the person who said it")),
  createdDate: readOnly(Type.Optional(instant("When it was said"))),
  text: optional("What was said"),
});

export const FileInfo = structure("FileInfo", "A file that belongs to a service request", {
  comment: optional("What was said of the file"),
  fileExtension: optional("The end of the file's name, which says what kind of file it is"),
  fileNameWithoutExtension: optional("The file's name without that end"),
  fileSize: Type.Optional(Type.Integer({ minimum: 0, description: "Size of the file, in bytes" })),
  id: optional("The file"),
  location: Type.Optional(Type.String({ format: "uri", description: "Where the file is" })),
});

export const SupportTopic = resource("SupportTopic", "What a service request can be about", {
  name: text("Name of the topic"),
  description: optional("What belongs to the topic"),
  id: Type.Integer({ description: "The topic; a request names it as text, in supportTopicId" }),
});

export const ServiceRequest = resource("ServiceRequest", "A request to Microsoft's support, and how far it has come", {
  id: readOnly(Type.Optional(text("The request: letters and digits, no GUID"))),
  title: optional("What it is about, in a line"),
  description: optional("What it is about"),
  severity: Type.Optional(ServiceRequestSeverity),
  supportTopicId: optional("The topic, from the list of support topics"),
  supportTopicName: optional("Name of the topic"),
  status: Type.Optional(ServiceRequestStatus),
  organization: Type.Optional(ServiceRequestOrganization),
  primaryContact: Type.Optional(ServiceRequestContact),
  lastUpdatedBy: readOnly(Type.Optional(ServiceRequestContact)),
  productName: optional("Name of the product that it is about"),
  productId: optional("The product that it is about"),
  createdDate: readOnly(Type.Optional(instant("When it was filed"))),
  lastModifiedDate: readOnly(Type.Optional(instant("When it was last changed"))),
  lastClosedDate: readOnly(Type.Optional(instant("When it was last closed; 0001-01-01T00:00:00 while it never was"))),
  newNote: Type.Optional(ServiceRequestNote),
  notes: readOnly(Type.Optional(Type.Array(ServiceRequestNote, { description: "What was said about it; newNote adds to them" }))),
  countryCode: optional("Country that it is about: ISO 3166 code of two letters"),
  fileLinks: readOnly(Type.Optional(Type.Array(FileInfo, { description: "Files that belong to it" }))),
});
