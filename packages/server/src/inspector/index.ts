export type {
  Explanation, InspectedAccount, InspectedBody, InspectedRequest, InspectedRequests, WantedRequests,
} from "./answers.ts";
export { bytesMax, Inspector, requestsMax, showRequests, type Noted, type Refused } from "./inspector.ts";
export { charactersMax, outlineOf } from "./outline.ts";
export { redactAuthorization } from "./redact.ts";
