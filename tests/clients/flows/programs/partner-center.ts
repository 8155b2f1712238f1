// What the programs ask of Partner Center once they have a token.

import { newCustomer } from "../../../../tools/tour/new-customer.ts";
import { apiRoot, appId } from "./flow-settings.ts";

/** With what status a list of customers is answered. */
export async function apiStatus(token: string): Promise<number> {
  return (await fetch(`${apiRoot}/v1/customers`, { headers: { Authorization: `Bearer ${token}` } })).status;
}

/** A new customer of the partner's; the token is an administrator's. */
export async function createCustomer(token: string, name: string): Promise<string> {
  const { id } = await post(token, "/v1/customers", newCustomer(name)) as { id: string };
  return id;
}

/** From then on the application acts in the customer's tenant, on both directories. */
export async function consentAt(customerId: string, token: string): Promise<void> {
  const grants = [["00000003-0000-0000-c000-000000000000", "User.Read"], ["00000002-0000-0000-c000-000000000000", "Directory.AccessAsUser.All"]];
  const applicationGrants = grants.map(([enterpriseApplicationId, scope]) => ({ enterpriseApplicationId, scope }));
  await post(token, `/v1/customers/${customerId}/applicationconsents`, { applicationId: appId, displayName: "Flows", applicationGrants });
}

async function post(token: string, path: string, body: object): Promise<unknown> {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const response = await fetch(`${apiRoot}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`POST ${path} was answered ${response.status} ${text}`);
  return JSON.parse(text);
}
