// A refusal told to a person: what happened, why, and what to do next.

import { errorBody, refusals, type Refusal, type TokenRefused } from "../errors.ts";
import { explanations, messagePage, type Explanation } from "../pages/index.ts";

const byRefusal: ReadonlyMap<Refusal, Explanation> = new Map<Refusal, Explanation>([
  [refusals.unknownClient, explanations.unknownApplication],
  [refusals.clientDisabled, explanations.disabledApplication],
  [refusals.unknownRedirectUri, explanations.unknownRedirectUri],
  [refusals.noRedirectUri, explanations.noRedirectUri],
  [refusals.missingField, explanations.missingParameter],
  [refusals.missingParameter, explanations.missingParameter],
  [refusals.malformedRequest, explanations.malformedRequest],
  [refusals.unknownTenant, explanations.unknownTenant],
  [refusals.malformedTenant, explanations.unknownTenant],
  [refusals.emptyTenant, explanations.unknownTenant],
  [refusals.singleTenant, explanations.singleTenant],
  [refusals.adminConsentNeeded, explanations.administratorNeeded],
  [refusals.partnerNoConsent, explanations.noConsentAtCustomer],
  [refusals.deviceFinished, explanations.deviceFinished],
  [refusals.overloaded, explanations.overloaded],
  [refusals.flowOver, explanations.signInLost],
]);

export function refusalPage(refused: TokenRefused, about: { readonly origin: string; readonly correlationId: string }): string {
  const body = errorBody(refused, about);
  const explanation = byRefusal.get(refused.refusal);
  const { client = "", ...values } = refused.values;
  return messagePage({
    kind: "error",
    explanation: explanation ?? { title: "This did not work", happened: "{message}" },
    values: { ...values, application: client, message: refused.message },
    details: {
      error: body.error, number: refused.refusal.number, correlationId: body.correlation_id, traceId: body.trace_id, timestamp: body.timestamp,
    },
  });
}
