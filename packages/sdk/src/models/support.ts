// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";
import type { Link } from "./shared.ts";

/** A file that belongs to a service request. */
export interface FileInfo {
  /** What was said of the file. */
  comment?: string;
  /** The end of the file's name, which says what kind of file it is. */
  fileExtension?: string;
  /** The file's name without that end. */
  fileNameWithoutExtension?: string;
  /** Size of the file, in bytes. */
  fileSize?: number;
  /** The file. */
  id?: string;
  /** Where the file is. */
  location?: string;
}

/** What a message on a service is. */
export type MessageType = "none" | "incident" | "message_center" | "all" | (string & {});

/** An incident, or a message of the message centre. */
export interface ServiceIncidentDetail {
  /** The incident. */
  id: string;
  /** What a message on a service is. */
  messageType?: MessageType;
  /** When it began. */
  startTime?: Instant;
  /** When it ended; absent while it goes on. */
  endTime?: Instant;
  /** How a service is. */
  status?: ServiceIncidentStatus;
  /** What was published about it. */
  messages?: ServiceIncidentHistory[];
  /** The service that is affected. */
  workload?: string;
  /** Parts of the service that are affected. */
  affectedWorkloadNames?: string[];
  /** What of the service is affected. */
  impactedArea?: string;
  /** Whether it is over. */
  resolved?: boolean;
  /** How many customers of the partner are affected. */
  impactedCustomers?: number;
  /** Until when something has to be done. */
  requiredBy?: Instant;
  /** What kind of message it is. */
  category?: string;
  /** What has to be done. */
  actionType?: string;
  /** How a service is. */
  severity?: ServiceIncidentStatus;
}

/** One message on an incident. */
export interface ServiceIncidentHistory {
  /** When it was published. */
  publishedTime: Instant;
  /** What it says. */
  messageText: string;
}

/** How a service is. */
export type ServiceIncidentStatus = "normal" | "information" | "warning" | "critical" | (string & {});

/** How one service is. */
export interface ServiceIncidents {
  /** Name of the service. */
  workload: string;
  /** What has gone wrong with it. */
  incidents?: ServiceIncidentDetail[];
  /** How a service is. */
  status: ServiceIncidentStatus;
  /** What is announced about it. */
  messageCenterMessages?: ServiceIncidentDetail[];
}

/** A request to Microsoft's support, and how far it has come. */
export interface ServiceRequest {
  /** The request: letters and digits, no GUID. */
  readonly id?: string;
  /** What it is about, in a line. */
  title?: string;
  /** What it is about. */
  description?: string;
  /** How much a service request hurts; one old example has numbers in its place. */
  severity?: ServiceRequestSeverity;
  /** The topic, from the list of support topics. */
  supportTopicId?: string;
  /** Name of the topic. */
  supportTopicName?: string;
  /** How a service request stands; filters write AttentionNeeded. */
  status?: ServiceRequestStatus;
  /** Whom a service request is filed for. */
  organization?: ServiceRequestOrganization;
  /** A person who files or changes a service request. */
  primaryContact?: ServiceRequestContact;
  /** A person who files or changes a service request. */
  readonly lastUpdatedBy?: ServiceRequestContact;
  /** Name of the product that it is about. */
  productName?: string;
  /** The product that it is about. */
  productId?: string;
  /** When it was filed. */
  readonly createdDate?: Instant;
  /** When it was last changed. */
  readonly lastModifiedDate?: Instant;
  /** When it was last closed; 0001-01-01T00:00:00 while it never was. */
  readonly lastClosedDate?: Instant;
  /** What was said about a service request. */
  newNote?: ServiceRequestNote;
  /** What was said about it; newNote adds to them. */
  readonly notes?: ServiceRequestNote[];
  /** Country that it is about: ISO 3166 code of two letters. */
  countryCode?: string;
  /** Files that belong to it. */
  readonly fileLinks?: FileInfo[];
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

/** A person who files or changes a service request. */
export interface ServiceRequestContact {
  /** Whom a service request is filed for. */
  organization?: ServiceRequestOrganization;
  /** The person. */
  contactId?: string;
  /** Last name. */
  lastName?: string;
  /** First name. */
  firstName?: string;
  /** Mail address. */
  email?: string;
  /** Phone number. */
  phoneNumber?: string;
}

/** What was said about a service request. */
export interface ServiceRequestNote {
  /** Name of the person who said it. */
  readonly createdByName?: string;
  /** When it was said. */
  readonly createdDate?: Instant;
  /** What was said. */
  text?: string;
}

/** Whom a service request is filed for. */
export interface ServiceRequestOrganization {
  /** The organization: a customer's tenant, or the partner's own. */
  id?: string;
  /** Name of the organization. */
  name?: string;
  /** Phone number of the organization. */
  phoneNumber?: string;
}

/** How much a service request hurts; one old example has numbers in its place. */
export type ServiceRequestSeverity = "unknown" | "critical" | "moderate" | "minimal" | (string & {});

/** How a service request stands; filters write AttentionNeeded. */
export type ServiceRequestStatus = "none" | "open" | "closed" | "attention_needed" | (string & {});

/** What a service request can be about. */
export interface SupportTopic {
  /** Name of the topic. */
  name: string;
  /** What belongs to the topic. */
  description?: string;
  /** The topic; a request names it as text, in supportTopicId. */
  id: number;
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
