// A partner's program, on MSAL for Node as it comes: with the values that it was given it gets a token and lists the
// customers. It tells as JSON what came of each set of values.

import { AuthError, ConfidentialClientApplication } from "@azure/msal-node";
import type { Outcome, Values } from "./run-partner-program.ts";

const { AUTHORITY: authority = "", API_ROOT: apiRoot = "", RESOURCE: resource = "", VALUES: values = "" } = process.env;

async function customersWith({ appId, key, domain }: Values): Promise<Outcome> {
  const application = new ConfidentialClientApplication({
    auth: { clientId: appId, clientSecret: key, authority: `${authority}/${domain}`, knownAuthorities: [new URL(authority).host] },
  });
  const result = await application.acquireTokenByClientCredential({ scopes: [`${resource}/.default`] });
  const headers = { Authorization: `Bearer ${result?.accessToken}`, Accept: "application/json" };
  const response = await fetch(`${apiRoot}/v1/customers`, { headers });
  const answer = (await response.json()) as { readonly items?: readonly { readonly companyProfile: { readonly companyName: string } }[] };
  return { status: response.status, customers: answer.items?.map(({ companyProfile }) => companyProfile.companyName) ?? [] };
}

/** By the service's code, or by MSAL's own where it has not come to ask for a token. */
function refused(error: unknown): Outcome {
  if (!(error instanceof AuthError)) throw error;
  return { refusal: /AADSTS\d+/.exec(error.message)?.[0] ?? error.errorCode };
}

const outcomes: Outcome[] = [];
for (const one of JSON.parse(values) as readonly Values[]) outcomes.push(await customersWith(one).catch(refused));
process.stdout.write(JSON.stringify(outcomes));
