// The bodies of refusals: the API's own, that of its newer services, that of a throttled call, and Microsoft Graph's. The
// partner API's stands with its codes, in referrals/errors.ts.
// Source: error-codes.md, api-throttling-guidance.md, the models of the SDKs.

import { Type } from "typebox";
import { guid, instant, structure, text } from "./schema.ts";

const description = text("What went wrong, in words", { maxLength: 1024 });
const errorName = text("Name of the refusal, in one word");
const isRetryable = Type.Boolean({ description: "Whether the same request may succeed later" });
const parameters = Type.Record(Type.String(), Type.Unknown(), { description: "What the words speak of, by name" });
const errorMessageExtended = text("The code once more, as InternalErrorCode=…");

export const ApiFault = structure("ApiFault", "Why the API refuses; newer services leave out data and source, and say more besides", {
  code: Type.Union(
    [Type.Integer({ description: "As a number, as every example has it" }), Type.String({ description: "As text, as the table has it" })],
    { description: "Which refusal it is: with the status, one row of the documented list" },
  ),
  description,
  data: Type.Optional(Type.Array(Type.Unknown(), { description: "What the refusal is about, for example each property that is not valid; a list, if it is there at all" })),
  source: Type.Optional(text("Which part of the service refuses, for example PartnerFD")),
  message: Type.Optional(text("The description once more, of newer services")),
  errorName: Type.Optional(errorName),
  isRetryable: Type.Optional(isRetryable),
  parameters: Type.Optional(parameters),
  errorMessageExtended: Type.Optional(errorMessageExtended),
});

export const ServiceFault = structure("ServiceFault", "Why a newer service refuses, that of agreements for example", {
  code: Type.Integer({ description: "Which refusal it is" }),
  message: text("The description once more"),
  description,
  errorName,
  isRetryable,
  parameters,
  errorMessageExtended,
});

export const ThrottleError = structure("ThrottleError", "Too many requests; the header Retry-After says in seconds how long to wait", {
  statusCode: Type.Integer({ description: "429, the status once more" }),
  message: text("In words, with the seconds to wait"),
});

const graphInnerError = Type.Object(
  {
    date: instant("When it was refused"),
    "request-id": guid("The request, as the service names it"),
    "client-request-id": guid("The request, as the client names it"),
  },
  { description: "Of which request" },
);

export const GraphErrorDetail = structure("GraphErrorDetail", "What Microsoft Graph refuses, and why", {
  code: text("Which refusal it is, in one word"),
  message: text("What went wrong, in words"),
  innerError: Type.Optional(graphInnerError),
});

export const GraphError = structure("GraphError", "Why Microsoft Graph refuses", {
  error: GraphErrorDetail,
});

/** All of them, for the list of schemas that no operation reaches. */
export const refusalBodies = [
  ApiFault, ServiceFault, ThrottleError, GraphErrorDetail, GraphError,
] as const;
