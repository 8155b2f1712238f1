// A company enrols: an indirect provider this time. Until it is verified and has signed, it is no partner.

import { call, demand, operate } from "../call.ts";
import { apply, complete, takeIn, type Enrolling } from "../companies.ts";
import type { Chapter } from "../play.ts";
import type { Story } from "../story.ts";

const enrolling: Enrolling = {
  domainPrefix: "tourprovider", cloud: "global", partnerType: "indirectProvider",
  address: { country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052" },
};

export const aCompanyEnrols: Chapter<Story> = {
  title: "A company enrols, as an indirect provider",
  steps: [
    { title: "Take it in, and sign in there", play: (story) => takeIn(story, story.provider, enrolling) },
    { title: "Apply, with its legal profile", play: (story) => apply(story, story.provider, enrolling) },
    { title: "Try to use the API meanwhile", play: tryTooSoon },
    { title: "Move the clock until it is through", play: moveClock },
    { title: "Accept the partner agreement", play: (story) => complete(story, story.provider, enrolling) },
  ],
};

async function tryTooSoon(story: Story): Promise<string> {
  const { code } = await call(story, "GET /v1/customers", { token: story.provider.adminToken, expect: 403 });
  return `403, code ${code}: no partner yet`;
}

async function moveClock(story: Story): Promise<string> {
  const read = () => call(story, "GET /internal/v1/enrolment", { token: story.provider.adminToken, expect: 200 });
  await operate(story, "POST /clock", { to: (await read()).expectedDate });
  const { vettingStatus } = await read();
  demand(vettingStatus === "authorized", `The company should be verified, but is ${vettingStatus}.`);
  return "authorized";
}
