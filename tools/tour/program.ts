// A partner's program, as one writes it from the public documentation: it knows where the service is and three
// values, and nothing in it knows which account these belong to. So it is played twice, and only they differ.

import { call, demand, type Json } from "./call.ts";
import { newCustomer } from "./new-customer.ts";
import type { Step } from "./play.ts";
import { azureCli } from "./sign-in.ts";
import type { Login, Side, Story, ThreeValues } from "./story.ts";

const names = ["Contoso", "Fabrikam", "Wingtip Toys"];

export const programWith = (sideOf: (story: Story) => Side): readonly Step<Story>[] => [
  { title: "Get a token", play: (story) => getToken(story, sideOf(story)) },
  { title: `Create ${names.length} customers`, play: (story) => createCustomers(story, sideOf(story)) },
  { title: "List them", play: (story) => listCustomers(story, sideOf(story)) },
  { title: "Go through them by page", play: (story) => goByPage(story, sideOf(story)) },
  { title: "Read one", play: (story) => readCustomer(story, sideOf(story)) },
  { title: "Update its billing profile", play: (story) => updateBillingProfile(story, sideOf(story)) },
];

/** The request of the page on Partner Center authentication. */
export const documentedToken = (
  story: Story, { appId, key, domain }: ThreeValues, expect = 200, resource = "https://graph.windows.net",
): Promise<Json> => {
  const form = { resource, client_id: appId, client_secret: key, grant_type: "client_credentials" };
  return call(story, `POST /${domain}/oauth2/token`, { expect, body: new URLSearchParams(form) });
};

/** What a user gets with nothing but a name and a password: a tenant's own users do. */
export const passwordGrant = (story: Story, tenant: string, { userName, password }: Login, expect: number): Promise<Json> => {
  const form = { resource: "https://graph.windows.net", client_id: azureCli, grant_type: "password", username: userName, password };
  return call(story, `POST /${tenant}/oauth2/token`, { expect, body: new URLSearchParams(form) });
};

async function getToken(story: Story, side: Side): Promise<string> {
  const answer = await documentedToken(story, side.values);
  side.token = answer.access_token;
  return `${answer.token_type}, for ${answer.expires_in} seconds`;
}

async function createCustomers(story: Story, side: Side): Promise<string> {
  for (const name of names) side.customerIds = [...side.customerIds, await createCustomer(story, side, name)];
  return names.join(", ");
}

export async function createCustomer(story: Story, { token }: Side, name: string): Promise<string> {
  const { id } = await call(story, "POST /v1/customers", { token, expect: 201, body: newCustomer(name) });
  return id;
}

async function listCustomers(story: Story, side: Side): Promise<string> {
  const ids = await listedIds(story, side);
  demand(side.customerIds.every((id) => ids.includes(id)), "A customer that was created is not in the list.");
  return `${ids.length} customers`;
}

/** As many as one page can hold, which is more than a sandbox can. */
export async function listedIds(story: Story, { token }: Side): Promise<readonly string[]> {
  const { items } = await call(story, "GET /v1/customers?size=500", { token, expect: 200 });
  return items.map(({ id }: { id: string }) => id);
}

/** Each page names the next one, and the header that it takes. */
async function goByPage(story: Story, { token, customerIds }: Side): Promise<string> {
  const pages: string[][] = [];
  let link: Json = { uri: "/customers?size=2", headers: [] };
  while (link) {
    const headers = Object.fromEntries(link.headers.map(({ key, value }: Record<"key" | "value", string>) => [key, value]));
    const { items, links } = await call(story, `GET /v1${link.uri}`, { token, expect: 200, headers });
    pages.push(items.map(({ id }: { id: string }) => id));
    link = links.next;
  }
  demand(pages.flat().length === customerIds.length, `${pages.flat().length} customers stand on the pages.`);
  return `${pages.map((page) => page.length).join(" + ")} on ${pages.length} pages of 2`;
}

async function readCustomer(story: Story, { token, customerIds }: Side): Promise<string> {
  const { companyProfile } = await call(story, `GET /v1/customers/${customerIds[0]}`, { token, expect: 200 });
  return companyProfile.companyName;
}

const billingProfile = ({ customerIds }: Side): string => `/v1/customers/${customerIds[0]}/profiles/billing`;

async function updateBillingProfile(story: Story, side: Side): Promise<string> {
  const { token } = side;
  const profile = await call(story, `GET ${billingProfile(side)}`, { token, expect: 200 });
  const change = { token, headers: { "If-Match": profile.attributes.etag }, body: { ...profile, companyName: "Contoso Ltd." } };
  const updated = await call(story, `PUT ${billingProfile(side)}`, { ...change, expect: 200 });
  await call(story, `PUT ${billingProfile(side)}`, { ...change, expect: 412 });
  return `now ${updated.companyName}; old ETag: 412`;
}
