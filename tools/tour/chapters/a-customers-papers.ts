// A customer's papers: the agreement that its partner confirms for it, and the qualification that it is vetted for.

import { call, demand, operate } from "../call.ts";
import type { Chapter } from "../play.ts";
import type { Story } from "../story.ts";

export const aCustomersPapers: Chapter<Story> = {
  title: "A customer's papers",
  steps: [
    { title: "Find the customer agreement", play: find },
    { title: "Confirm that it was accepted", play: confirm },
    { title: "Ask for the price of schools", play: askForEducation },
    { title: "Move the clock until it is vetted", play: moveClock },
  ],
};

const customer = ({ primary }: Story): string => `/v1/customers/${primary.customerIds[0]}`;

const kind = "agreementType=MicrosoftCustomerAgreement";

async function find(story: Story): Promise<string> {
  const { items } = await call(story, `GET /v1/agreements?${kind}`, { token: story.primary.adminToken, expect: 200 });
  story.templateId = items[0].templateId;
  return `template …${story.templateId.slice(-8)}`;
}

async function confirm(story: Story): Promise<string> {
  const { adminToken: token } = story.primary;
  const body = {
    templateId: story.templateId, type: "MicrosoftCustomerAgreement", dateAgreed: "2020-03-01T00:00:00Z",
    primaryContact: { firstName: "Gena", lastName: "Soto", email: "gena@example.com", phoneNumber: "4255550101" },
  };
  await call(story, `POST ${customer(story)}/agreements`, { token, expect: 201, body });
  const { items } = await call(story, `GET ${customer(story)}/agreements?${kind}`, { token, expect: 200 });
  return `by ${items[0].primaryContact.firstName}, on ${items[0].dateAgreed.slice(0, 10)}`;
}

async function askForEducation(story: Story): Promise<string> {
  const body = { Qualification: "Education", EducationSegment: "K12", Website: "https://school.example" };
  const { vettingStatus } = await call(story, `POST ${customer(story)}/qualifications`, { token: story.primary.adminToken, expect: 201, body });
  demand(vettingStatus === "InReview", `It should be in review, but is ${vettingStatus}.`);
  return vettingStatus;
}

async function moveClock(story: Story): Promise<string> {
  await operate(story, "POST /clock", { advance: "PT1H" });
  const [{ qualification, vettingStatus }] = await call(story, `GET ${customer(story)}/qualifications`, { token: story.primary.adminToken, expect: 200 });
  demand(vettingStatus === "Approved", `It should be approved by now, but is ${vettingStatus}.`);
  return `${qualification}: ${vettingStatus}`;
}
