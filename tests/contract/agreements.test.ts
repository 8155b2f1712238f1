// What customers agree to, and whether they and the partner have.

import assert from "node:assert/strict";
import { acceptance } from "../support/examples/agreements.ts";
import { made } from "../support/scene.ts";
import { witness, type Stage } from "./witness.ts";

const pathOf = ({ side: { customerId } }: Stage): string => `/v1/customers/${customerId}/agreements`;

witness({
  "agreements.metadata.list": ({ ask }) => ask("GET", "/v1/agreements"),
  "agreements.templates.document.get": ({ ask }) =>
    ask("GET", `/v1/agreementtemplates/${acceptance(0).templateId}/document?language=de-DE&country=DE`),
  "customers.agreements.list": async (stage) => {
    await made(stage.world, pathOf(stage), { token: stage.side.user, body: acceptance(stage.next()) });
    return stage.ask("GET", `${pathOf(stage)}?agreementType=MicrosoftCustomerAgreement`);
  },
  "customers.agreements.create": async (stage) => {
    const body = acceptance(stage.next());
    const answer = await stage.ask("POST", pathOf(stage), { body });
    assert.deepEqual(answer.json.primaryContact, body.primaryContact);
    return answer;
  },
  "customers.agreements.directSignStatus.get": ({ ask, side: { customerId } }) =>
    ask("GET", `/v1/customers/${customerId}/directSignedMicrosoftCustomerAgreementStatus`),
  "compliance.agreementStatus.get": ({ ask, side: { account } }) =>
    ask("GET", `/v1/compliance/csp/agreementstatus?tenantId=${account.tenantId}`),
});
