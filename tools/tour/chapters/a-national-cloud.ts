// A national cloud: a partner of its own there, and what that cloud does not have.

import { call, operate } from "../call.ts";
import { apply, complete, takeIn, type Enrolling } from "../companies.ts";
import type { Chapter } from "../play.ts";
import { newCustomer } from "../new-customer.ts";
import { documentedToken } from "../program.ts";
import type { Story } from "../story.ts";
import { makeInDirectory } from "./an-existing-app.ts";

const enrolling: Enrolling = {
  domainPrefix: "tourgermany", cloud: "germany", partnerType: "directBill",
  address: { country: "DE", city: "Berlin", addressLine1: "Hauptstrasse 1", postalCode: "10115" },
};

export const aNationalCloud: Chapter<Story> = {
  title: "A national cloud: Germany, and what it lacks",
  steps: [
    { title: "Enrol a company, verified at once", play: enrol },
    { title: "Add a web app on the page", play: addWebApp },
    { title: "Register one of the directory", play: register },
    { title: "Consent to its permissions", play: consent },
    { title: "Use the API with its key", play: useApi },
    { title: "Create a customer", play: createCustomer },
    { title: "Read the security requirements", play: readReport },
  ],
};

async function enrol(story: Story): Promise<string> {
  const { national } = story;
  await takeIn(story, national, enrolling);
  await apply(story, national, enrolling);
  await operate(story, `POST /accounts/${national.domain}/verification`, { outcome: "authorized" });
  await complete(story, national, enrolling);
  return national.domain;
}

const absent = ({ code }: { code: number }): string => `400, code ${code}: not here`;

async function addWebApp(story: Story): Promise<string> {
  const order = { token: story.national.adminToken, expect: 400, body: { type: "web", termsAccepted: true } };
  return absent(await call(story, "POST /internal/v1/applications", order));
}

async function register(story: Story): Promise<string> {
  const { national } = story;
  national.values = await makeInDirectory(story, national);
  const { appId } = national.values;
  await call(story, `POST /internal/v1/applications/${appId}/register`, { token: national.adminToken, expect: 201, body: { termsAccepted: true } });
  return `app …${appId.slice(-8)}`;
}

/** Elsewhere registering does it. */
async function consent(story: Story): Promise<string> {
  const { adminToken: token, values } = story.national;
  await call(story, `POST /internal/v1/directoryapplications/${values.appId}/adminconsent`, { token, expect: 200 });
  return "for everyone in the tenant";
}

async function useApi(story: Story): Promise<string> {
  const { national } = story;
  national.token = (await documentedToken(story, national.values, 200, "https://graph.cloudapi.de")).access_token;
  const { totalCount } = await call(story, "GET /v1/customers", { token: national.token, expect: 200 });
  return `200; ${totalCount} customers`;
}

async function createCustomer(story: Story): Promise<string> {
  return absent(await call(story, "POST /v1/customers", { token: story.national.token, expect: 400, body: newCustomer("Too late") }));
}

async function readReport(story: Story): Promise<string> {
  return absent(await call(story, "GET /internal/v1/securityrequirements", { token: story.national.adminToken, expect: 400 }));
}
