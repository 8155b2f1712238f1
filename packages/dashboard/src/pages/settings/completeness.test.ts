import assert from "node:assert/strict";
import { test } from "node:test";
import { ofAgreements, ofIdentifiers, ofLegalBusiness, ofPrograms, ofSupport } from "./completeness.ts";

const support = { profileType: "support_profile" } as const;

test("a support profile is complete with one way to reach the support, and spaces are no way", () => {
  assert.equal(ofSupport({ ...support, email: "", telephone: "", website: "" }).isComplete, false);
  assert.equal(ofSupport({ ...support, telephone: "  " }).isComplete, false);
  assert.equal(ofSupport({ ...support, telephone: "425 555 0100" }).isComplete, true);
});

test("legal info is complete once it is authorized, and says what it waits for until then", () => {
  assert.deepEqual((["none", "pending", "rejected", "authorized"] as const).map((vettingStatus) => ofLegalBusiness({ vettingStatus }).isComplete), [false, false, false, true]);
  assert.equal(ofLegalBusiness({ vettingStatus: "pending" }).text, "Being verified");
});

test("agreements are complete when those that the program asks for are accepted, whatever the others are", () => {
  const partner = { agreementType: "MicrosoftPartnerAgreement", title: "MPA", version: "1", isRequired: true } as const;
  const other = { agreementType: "PartnerNetworkAgreement", title: "PNA", version: "1", isRequired: false } as const;
  assert.equal(ofAgreements([partner, other]).text, "One to accept");
  assert.equal(ofAgreements([{ ...partner, signedDate: "2026-01-01T00:00:00.000Z" }, other]).isComplete, true);
});

test("identifiers need an associated location, programs to be active", () => {
  assert.equal(ofIdentifiers({}).isComplete, false);
  assert.equal(ofIdentifiers({ associatedMpnId: "1234567" }).isComplete, true);
  assert.equal(ofPrograms([{ program: "partnerNetwork", state: "active", partnerType: "directBill" }]).isComplete, true);
  assert.equal(ofPrograms([{ program: "cloudSolutionProvider", state: "qualified", partnerType: "directBill" }]).isComplete, false);
});
