// Addresses and the rules of countries over HTTP, against the examples of validate-an-address.md and
// get-market-specific-validation-data.md.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Address, cloudNames, clouds, operations } from "@understudy/contract";
import { Compile } from "typebox/compile";
import { mistakesIn, oddities, unreadable } from "../../../../../tests/support/mistakes.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { startFourClouds, type FourClouds } from "../../../../../tests/support/four-clouds.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type TestWorld } from "../../../../../tests/support/world.ts";
import { countries } from "../../addresses/index.ts";

const redmond = { country: "US", city: "Redmond", state: "WA", addressLine1: "1 Microsoft Way", postalCode: "98052" };
const path = "/v1/validations/address";

/** As the C# example and the request examples of the page send them. */
const asDotNet = { AddressLine1: "1 Microsoft Way", AddressLine2: null, City: "Redmond", State: "WA", PostalCode: "98052", Country: "US", Region: null, PhoneNumber: null };

describe("validating an address", () => {
  let world: TestWorld;
  let token: string;
  before(async () => {
    world = await startWorld();
    token = await world.appToken(world.sandbox);
  });
  after(() => world.close());
  const validate = (body: object | string) => world.call("POST", path, { token, body });

  test("answers the documented example with its status and one suggestion", async () => {
    for (const body of [redmond, asDotNet]) {
      const { status, json, headers } = await validate(body);
      assert.equal(status, 200);
      assert.equal(headers.get("content-type"), "application/json; charset=utf-8");
      assert.deepEqual(json, { originalAddress: redmond, suggestedAddresses: [redmond], status: "VerifiedShippable" });
    }
  });

  test("answers the other example as a street in part, with what it was sent and what to look at", async () => {
    const given = { ...redmond, addressLine1: "Microsoft Way" };
    const { json } = await validate(given);
    assert.deepEqual(json.originalAddress, given);
    assert.equal(json.status, "StreetPartial");
    assert.match(json.validationMessage, /addressLine1/);
  });

  test("answers 200 whatever comes of it, and as the contract says", async () => {
    const { body: schema } = operations["utilities.validations.address"].result;
    assert.ok(schema);
    const body = Compile(schema);
    const statuses = [];
    for (const changes of [{}, { state: "wa" }, { state: "OR" }, { addressLine1: "Way" }, { addressLine2: "Suite" }, { addressLine1: "Way, Suite" }, { postalCode: "x" }, { country: "ZZ" }]) {
      const { status, json } = await validate({ ...redmond, ...changes });
      assert.equal(status, 200);
      assert.ok(body.Check(json as unknown));
      statuses.push(json.status);
    }
    assert.deepEqual(statuses, ["VerifiedShippable", "Verified", "InteractionRequired", "StreetPartial", "PremisesPartial", "Multiple", "None", "NotValidated"]);
  });

  test("is for applications and users of every role, with a good token, and found however its path is spelled", async () => {
    assertRefused(await world.call("POST", path, { token: "nonsense", body: redmond }), 401, 400);
    assertRefused(await world.call("POST", path, { body: redmond }), 401, 400);
    const user = await world.userToken(world.sandbox);
    for (const spelled of [path, "/V1/Validations/ADDRESS/", "/v1//v1/validations/address"]) {
      const answer = await world.call("POST", spelled, { token: user, body: redmond, headers: { ValidateMfa: "true", "MS-RequestId": "0b1d5a7e-6f0c-4c6e-8a55-1f0c9d3b7a21" } });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get("ismfacompliant"), "true");
      assert.equal(answer.headers.get("ms-requestid"), "0b1d5a7e-6f0c-4c6e-8a55-1f0c9d3b7a21");
    }
    assertRefused(await world.call("GET", path, { token }), 405, 405);
    const withoutMfa = await world.userToken(world.sandbox, { mfa: false });
    assertRefused(await world.call("POST", path, { token: withoutMfa, body: redmond }), 401, 900421);
  });

  test("is told of in the report on users' requests as the POST that it is", async () => {
    const user = await world.userToken(world.sandbox);
    await world.call("POST", path, { token: user, body: redmond });
    const { json } = await world.call("GET", "/v1/partnerRequests", { token: user });
    assert.ok(json.items.some(({ operationName }: { operationName: string }) => operationName === "Post /v{version}/validations/address"));
  });

  test("writes nothing, also not in the activity log, and refuses a body that is none with 400", async () => {
    const rows = await rowsOf(world);
    await validate(redmond);
    const bodies = [...mistakesIn(Address, redmond).map(({ body }) => JSON.stringify(body)), ...Object.values(unreadable)];
    for (const body of bodies) assertRefused(await world.call("POST", path, { token, body }), 400, 3000);
    assertRefused(await world.call("POST", path, { token, body: redmond, headers: { "content-type": "text/plain" } }), 415, 415);
    for (const text of Object.values(oddities)) {
      assert.equal((await validate(JSON.stringify(redmond).replace("{", `{${text},`))).status, 200);
    }
    await assertUnchanged(world, rows);
  });
});

test("with addressValidationAnswer set to boolean an address is answered true or false, as the Java SDK reads it", async (context) => {
  const world = await startWorld({ settings: { addressValidationAnswer: "boolean" } });
  context.after(() => world.close());
  const token = await world.appToken(world.primary);
  const answers = [];
  for (const changes of [{}, { state: "wa" }, { state: "OR" }, { addressLine1: "Way" }, { postalCode: "x" }, { country: "ZZ" }]) {
    answers.push((await world.call("POST", path, { token, body: { ...redmond, ...changes } })).text);
  }
  assert.deepEqual(answers, ["true", "true", "false", "false", "false", "false"]);
});

describe("the rules of a country", () => {
  let four: FourClouds;
  let token: string;
  before(async () => {
    four = await startFourClouds({ sandboxes: false });
    token = await four.world.appToken(four.account("global"));
  });
  after(() => four.close());
  const rulesOf = (country: string, as = token) => four.world.call("GET", `/v1/countryvalidationrules/${country}`, { token: as });

  test("are for the United States those of the documented example, its lists under the names of the example and of the table", async () => {
    const { status, json } = await rulesOf("US");
    assert.equal(status, 200);
    const states = "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY".split(" ");
    assert.deepEqual(json, {
      iso2Code: "US", iso3Code: "USA", defaultCulture: "en-US", isStateRequired: true,
      states: { value: states }, supportedStatesList: states,
      supportedLanguages: { value: ["en", "es"] }, supportedLanguagesList: ["en", "es"],
      supportedCultures: { value: ["en-US", "es-US"] }, supportedCulturesList: ["en-US", "es-US"],
      isPostalCodeRequired: true, postalCodeRegex: "^\\d{5}(-\\d{4})?$", isCityRequired: true,
      isVatIdSupported: false, isTaxIdSupported: true, isTaxIdOptional: true, taxIdFormat: "US######", taxIdSample: "US999965",
      phoneNumberRegex: "^(1[\\-\\/\\.]?)?(\\((\\d{3})\\)|(\\d{3}))[\\-\\/\\.]?(\\d{3})[\\-\\/\\.]?(\\d{4})$",
      isRegistrationNumberSupported: false, resellerAgreementRegion: "AOC", geographicRegion: "NorthAndLatinAmerica",
      countryCallingCodes: { value: ["1"] }, countryCallingCodesList: ["1"], attributes: { objectType: "CountryInformation" },
    });
  });

  test("are there for every country, as the contract says, and can be worked with", async () => {
    const { body: schema } = operations["utilities.countryValidationRules.get"].result;
    assert.ok(schema);
    const body = Compile(schema);
    for (const country of countries) {
      const { status, json } = await rulesOf(country);
      assert.equal(status, 200, country);
      assert.ok(body.Check(json), country);
      assert.match(json.iso3Code, /^[A-Z]{3}$/, country);
      assert.equal(json.defaultCulture, json.supportedCulturesList[0]);
      assert.ok(json.countryCallingCodesList.every((code: string) => /^\d{1,5}$/.test(code)), country);
      assert.equal(json.isStateRequired, ["US", "CA", "CN", "MX"].includes(country));
      assert.equal(json.isStateRequired, json.supportedStatesList.length > 0);
      for (const pattern of [json.postalCodeRegex, json.phoneNumberRegex, json.vatIdRegex]) assert.ok(pattern === undefined || new RegExp(pattern).source);
      assert.ok(!json.isPostalCodeRequired || !new RegExp(json.postalCodeRegex ?? "").test(""), country);
    }
  });

  const numbers: Readonly<Record<string, readonly string[]>> = {
    US: ["4255550100", "(425)555-0100", "1-425-555-0100"], DE: ["+49 30 901820", "030/901820", "030 90 18 20"], GB: ["+44 20 7946 0000", "020 7946 0000"], FR: ["01 42 34 20 00"],
  };
  for (const [country, good] of Object.entries(numbers)) {
    test(`know phone numbers of ${country} and none of another length`, async () => {
      const pattern = new RegExp((await rulesOf(country)).json.phoneNumberRegex);
      for (const number of good) assert.match(number, pattern);
      for (const number of ["", "1", "12345678901234567890", "call me"]) assert.doesNotMatch(number, pattern);
    });
  }

  test("say where a registration number is asked for, and what a VAT number looks like", async () => {
    assert.equal((await rulesOf("PL")).json.isRegistrationNumberSupported, true);
    const { json } = await rulesOf("DE");
    assert.equal(json.isRegistrationNumberSupported, false);
    assert.match("DE123456789", new RegExp(json.vatIdRegex));
  });

  test("are found under a code in small letters and in every cloud; another code is refused", async () => {
    assert.deepEqual((await rulesOf("us")).json, (await rulesOf("US")).json);
    for (const cloud of cloudNames) {
      const other = await four.world.appToken(four.account(cloud), clouds[cloud].resources.partnerCenter);
      assert.equal((await rulesOf("CN", other)).status, 200);
      assert.equal((await four.world.call("POST", path, { token: other, body: redmond })).status, 200);
    }
    for (const code of ["ZZ", "UK"]) assertRefused(await rulesOf(code), 404, 1000);
    for (const code of ["USA", "U", "1", "%C3%BC%C3%BC"]) assertRefused(await rulesOf(code), 400, 3000);
  });
});
