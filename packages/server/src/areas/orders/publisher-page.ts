// The page of a publisher of the marketplace, which stands for the real one: it shows what was bought, and has a button that
// activates it. No script and no style, so that nothing has to be allowed by the policy.

import type { SubscriptionRecord } from "../../commerce/index.ts";

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the page is about: the purchase, and whether whoever has the link may activate it here. */
export interface Shown {
  readonly record: SubscriptionRecord;
  readonly isSandbox: boolean;
}

export const publisherPage = (shown: Shown): string => page(shown.record.title, [facts(shown.record), next(shown)]);

export const unknownPage = (): string =>
  page("No such purchase", ["<p>The link is not one that this server gave out, or is not complete.</p>"]);

function facts({ publisherName = "", title, friendlyName, quantity, billingCycle, term, subscriptionId, status }: SubscriptionRecord): string {
  const rows = {
    Publisher: publisherName, Plan: title, Name: friendlyName, Licences: String(quantity), Billing: billingCycle,
    ...(term?.duration && { Term: term.duration }), Subscription: subscriptionId, State: status,
  };
  return `<dl>\n${Object.entries(rows).map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join("\n")}\n</dl>`;
}

function next({ record: { status, subscriptionId, customerId }, isSandbox }: Shown): string {
  if (status !== "pending") return "<p>Nothing is left to do here.</p>";
  if (isSandbox) {
    const call = `POST /v1/customers/${customerId}/subscriptions/${subscriptionId}/activate`;
    return `<p>In the integration sandbox no publisher stands behind this link. Activate the subscription by <code>${call}</code>.</p>`;
  }
  return "<p>Billing begins with the activation.</p>\n<form method=\"post\"><button type=\"submit\">Activate the subscription</button></form>";
}

function page(heading: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escaped(heading)}</title></head><body>
<main><h1>${escaped(heading)}</h1>
<p>This page stands for the publisher's own. Understudy, which emulates Partner Center, serves it.</p>
${parts.join("\n")}
</main></body></html>
`;
}
