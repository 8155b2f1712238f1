// The sandbox of an indirect provider: it has resellers to try things with, and room for five of them.

import { call, demand } from "../call.ts";
import { newCustomer } from "../new-customer.ts";
import type { Chapter } from "../play.ts";
import { askForSandbox, setUpAccount, waitForSandbox } from "../sandboxes.ts";
import { signIn } from "../sign-in.ts";
import type { Story } from "../story.ts";

const resellersMax = 5;

/** The id that the documentation gives sandboxes in the United States. */
const sandboxMpnId = "6363276";

export const aProvidersSandbox: Chapter<Story> = {
  title: "An indirect provider's sandbox",
  steps: [
    { title: "Set one up, as above", play: setUp },
    { title: `Add ${resellersMax} indirect resellers`, play: addAll },
    { title: "Add one more", play: addTooMany },
    { title: "Delete one", play: deleteOne },
    { title: "Add one again", play: addAgain },
    { title: "Create a customer for a reseller", play: createCustomer },
    { title: "Delete that reseller", play: deleteInUse },
  ],
};

async function setUp(story: Story): Promise<string> {
  const { provider, providerSandbox } = story;
  await askForSandbox(story, provider, providerSandbox, "tourproviderbox");
  await waitForSandbox(story, provider);
  await signIn(story, providerSandbox);
  await setUpAccount(story, providerSandbox);
  return providerSandbox.domain;
}

const resellers = "/v1/sandboxIndirectReseller";

function add(story: Story, number: number, expect: number) {
  const contact = { firstName: "Robin", lastName: "Reyes", email: "robin@example.com", phoneNumber: "4255550100" };
  const name = `tourreseller${number}`;
  const body = {
    mpnId: sandboxMpnId,
    tenant: {
      domainPrefix: name, name, displayName: name, adminUserName: "admin", adminFirstName: contact.firstName,
      adminLastName: contact.lastName, adminAlternateEmail: contact.email, country: "US", culture: "en-US",
    },
    legalBusinessProfile: {
      companyName: name, culture: "en-US", primaryContact: contact,
      address: { country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052" },
    },
    organizationProfileLanguage: "en",
  };
  return call(story, `POST ${resellers}`, { token: story.providerSandbox.adminToken, expect, body });
}

async function addAll(story: Story): Promise<string> {
  for (let number = 1; number <= resellersMax; number += 1) {
    const { accountId, tenant } = await add(story, number, 200);
    demand(tenant.password.length > 0, "The reseller's administrator should get a password.");
    story.resellerIds = [...story.resellerIds, accountId];
  }
  return "each with an administrator";
}

async function addTooMany(story: Story): Promise<string> {
  const { code } = await add(story, resellersMax + 1, 403);
  return `403, code ${code}: full`;
}

const remove = (story: Story, resellerId: string | undefined, expect: number) =>
  call(story, `DELETE ${resellers}/${resellerId}`, { token: story.providerSandbox.adminToken, expect });

async function deleteOne(story: Story): Promise<string> {
  await remove(story, story.resellerIds.at(-1), 204);
  story.resellerIds = story.resellerIds.slice(0, -1);
  return "204; it is gone";
}

async function addAgain(story: Story): Promise<string> {
  const { accountId } = await add(story, resellersMax + 1, 200);
  story.resellerIds = [...story.resellerIds, accountId];
  return `200; ${story.resellerIds.length} resellers`;
}

async function createCustomer(story: Story): Promise<string> {
  const body = { ...newCustomer("Northwind"), AssociatedPartnerId: story.resellerIds[0] };
  const { associatedPartnerId } = await call(story, "POST /v1/customers", { token: story.providerSandbox.adminToken, expect: 201, body });
  return `201; partner …${associatedPartnerId.slice(-8)}`;
}

async function deleteInUse(story: Story): Promise<string> {
  const { code } = await remove(story, story.resellerIds[0], 403);
  return `403, code ${code}: in use`;
}
