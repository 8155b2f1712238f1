import assert from "node:assert/strict";
import { test } from "node:test";
import { cloudFeatures, cloudsWith, hasFeature, type CloudFeature } from "./cloud-features.ts";
import { cloudNames, type CloudName } from "./clouds.ts";
import { allOperations } from "./operations.ts";

const features = Object.keys(cloudFeatures) as CloudFeature[];

/** The clouds that section 7 of the reference denies a feature, feature by feature; what it marks unconfirmed is left out. */
const denied: { readonly [Feature in CloudFeature]?: readonly CloudName[] } = {
  integrationSandbox: [],
  createAppOnPage: ["usgov", "germany"],
  office365Licences: ["usgov"],
  azureSubscriptions: ["china"],
  createCustomerUsers: ["usgov", "germany"],
  assignCustomerRoles: ["usgov", "germany"],
  assignLicences: ["china", "usgov", "germany"],
  resetCustomerUserPassword: ["china", "usgov", "germany"],
  serviceRequests: ["china"],
  indirectModel: ["usgov"],
  severalPartnersPerCustomer: ["usgov"],
  relationshipRequests: ["usgov"],
  referrals: ["usgov"],
  serviceHealth: ["usgov"],
  roleEditing: ["china", "usgov"],
  resetPartnerUserPassword: ["china"],
  securityReport: ["usgov", "germany"],
  newCustomers: ["germany"],
  newCommerce: ["germany"],
};

test("A-80 each feature is in the global cloud, in clouds that exist, each named once", () => {
  assert.ok(features.length >= 25);
  for (const feature of features) {
    const clouds = cloudsWith(feature);
    assert.ok(clouds.includes("global"), feature);
    assert.ok(clouds.every((cloud) => cloudNames.includes(cloud)), feature);
    assert.equal(new Set(clouds).size, clouds.length, feature);
  }
});

test("A-80 a cloud lacks what the documents deny it", () => {
  for (const [feature, clouds] of Object.entries(denied)) {
    for (const cloud of clouds) assert.equal(hasFeature(cloud, feature as CloudFeature), false, `${feature} in ${cloud}`);
  }
  assert.deepEqual(cloudNames.map((cloud) => hasFeature(cloud, "createAppOnPage")), [true, true, false, false]);
});

test("A-62 A-64 A-72 what a cloud's pages lack of users, roles and reports, the operations behind them lack there", () => {
  const expected: Readonly<Record<string, CloudFeature>> = {
    "partnerUsers.roles.update": "roleEditing",
    "partnerUsers.resetPassword": "resetPartnerUserPassword",
    "securityRequirements.get": "securityReport",
  };
  for (const [id, feature] of Object.entries(expected)) {
    assert.deepEqual(allOperations.find((operation) => operation.id === id)?.clouds, cloudsWith(feature), id);
  }
});
