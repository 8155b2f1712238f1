// The rules of addresses: what the documented examples come to, and what holds for any address at all.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addressRulesOf, assess, countries, type AddressRules, type PostalAddress } from "./index.ts";
import { isSpelledAlike, normalised } from "./normalise.ts";

const redmond: PostalAddress = { country: "US", city: "Redmond", state: "WA", addressLine1: "1 Microsoft Way", postalCode: "98052" };

async function assessed(changes: Partial<PostalAddress>, of: PostalAddress = redmond) {
  const address = { ...of, ...changes };
  return assess(address, await addressRulesOf(address.country));
}

const statusOf = async (changes: Partial<PostalAddress>, of?: PostalAddress) => (await assessed(changes, of)).status;

const suggested = async (changes: Partial<PostalAddress>, of?: PostalAddress) => (await assessed(changes, of)).suggestedAddresses[0];

/** An address without the parts named. */
const without = (...names: (keyof PostalAddress)[]): PostalAddress =>
  Object.fromEntries(Object.entries(redmond).filter(([name]) => !names.includes(name as keyof PostalAddress))) as unknown as PostalAddress;

const rulesOf = async (country: string): Promise<AddressRules> => (await addressRulesOf(country)) ?? assert.fail(country);

describe("an address", () => {
  test("that is all there and written as it should be is good, as the documented one; its suggestion repeats it", async () => {
    const { status, suggestedAddresses, doubtful } = await assessed({});
    assert.equal(status, "VerifiedShippable");
    assert.deepEqual(suggestedAddresses, [redmond]);
    assert.deepEqual(doubtful, []);
    for (const addressLine1 of ["One Microsoft Way", "PO Box 12", "Platz der Republik 1", "１丁目"]) assert.equal(await statusOf({ addressLine1 }), "VerifiedShippable", addressLine1);
  });

  const mended: Readonly<Record<string, readonly [given: Partial<PostalAddress>, right: Partial<PostalAddress>]>> = {
    "a state in small letters": [{ state: "wa" }, {}],
    "a state with its country": [{ state: "US-WA" }, {}],
    "a state by its name": [{ state: "washington" }, {}],
    "a city in capitals": [{ city: "REDMOND" }, {}],
    "spaces": [{ city: "  Redmond ", addressLine1: "1  Microsoft Way" }, {}],
    "an empty line": [{ addressLine2: " " }, {}],
    "a country in small letters": [{ country: "us" }, {}],
    "a long ZIP code without its dash": [{ postalCode: "980526399" }, { postalCode: "98052-6399" }],
  };
  for (const [what, [given, right]] of Object.entries(mended)) {
    test(`with ${what} is verified, and its suggestion is written as it should be`, async () => {
      assert.equal(await statusOf(given), "Verified");
      assert.deepEqual(await suggested(given), { ...redmond, ...right });
    });
  }

  const abroad: Readonly<Record<string, readonly [given: PostalAddress, postalCode: string]>> = {
    Canada: [{ country: "CA", city: "Ottawa", state: "Ontario", addressLine1: "1 Wellington St", postalCode: "k1a0b1" }, "K1A 0B1"],
    "the United Kingdom": [{ country: "GB", city: "LONDON", addressLine1: "10 Downing Street", postalCode: "sw1a2aa" }, "SW1A 2AA"],
    "the Netherlands": [{ country: "NL", city: "Den Haag", addressLine1: "Binnenhof 1", postalCode: "2513aa" }, "2513 AA"],
    Poland: [{ country: "PL", city: "Warszawa", addressLine1: "Wiejska 4", postalCode: "00902" }, "00-902"],
    Japan: [{ country: "JP", city: "Tokyo", addressLine1: "1-7-1 Nagata-cho", postalCode: "１０００００１" }, "100-0001"],
    Sweden: [{ country: "SE", city: "Stockholm", addressLine1: "Riksgatan 1", postalCode: "10012" }, "100 12"],
    Mexico: [{ country: "MX", city: "Guadalajara", state: "jalisco", addressLine1: "Avenida 1", postalCode: "44100 " }, "44100"],
    China: [{ country: "CN", city: "Beijing", state: "Beijing", addressLine1: "1 Chang'an", postalCode: "100000" }, "100000"],
  };
  for (const [where, [given, postalCode]] of Object.entries(abroad)) {
    test(`in ${where} is written as there`, async () => {
      assert.equal(await statusOf({}, given), "Verified");
      assert.equal((await suggested({}, given))?.postalCode, postalCode);
    });
  }

  const incorrect: Readonly<Record<string, readonly [given: PostalAddress, doubtful: string]>> = {
    "without a postal code where there are some": [without("postalCode"), "postalCode"],
    "with a postal code of another form": [{ ...redmond, postalCode: "9805" }, "postalCode"],
    "with a ZIP code that is nobody's": [{ ...redmond, postalCode: "00000" }, "postalCode"],
    "with a city of spaces": [{ ...redmond, city: " " }, "city"],
    "with a line of spaces": [{ ...redmond, addressLine1: " " }, "addressLine1"],
    "in Mexico with a state that there is not": [{ country: "MX", city: "Here", state: "Bavaria", addressLine1: "Avenida 1", postalCode: "44100" }, "state"],
    "in China without a state": [{ country: "CN", city: "Beijing", addressLine1: "1 Chang'an", postalCode: "100000" }, "state"],
    "in Canada with neither of two states that share a letter": [{ country: "CA", city: "Iqaluit", state: "ON", addressLine1: "1 Queen St", postalCode: "X0A 0H0" }, "state"],
    "in Germany with a postal code of another form": [{ country: "DE", city: "Berlin", addressLine1: "Platz 1", postalCode: "1101" }, "postalCode"],
  };
  for (const [what, [given, doubtful]] of Object.entries(incorrect)) {
    test(`${what} is incorrect, and has no suggestion`, async () => {
      assert.deepEqual(await assessed({}, given), { status: "None", suggestedAddresses: [], doubtful: [doubtful] });
    });
  }

  test("in the United States or Canada without a state, or with another than its postal code's, has the right one suggested for confirmation", async () => {
    for (const given of [without("state"), { ...redmond, state: "OR" }, { ...redmond, state: "PR" }, { ...redmond, state: "Bavaria" }]) {
      assert.equal(await statusOf({}, given), "InteractionRequired");
      assert.deepEqual(await suggested({}, given), redmond);
    }
    const ottawa = { country: "CA", city: "Ottawa", state: "QC", addressLine1: "1 Wellington St", postalCode: "K1A 0B1" };
    assert.equal((await suggested({}, ottawa))?.state, "ON");
  });

  test("anywhere else may have any text for a state, or none", async () => {
    const berlin = { country: "DE", city: "Berlin", addressLine1: "Platz der Republik 1", postalCode: "11011" };
    for (const state of ["", "Berlin", "anything"]) assert.notEqual(await statusOf({ state }, berlin), "None");
    assert.equal(await statusOf({}, berlin), "VerifiedShippable");
  });

  test("without a number in its lines is a street in part, as the documented one; with a suite that is not named premises in part; both are multiple", async () => {
    assert.equal(await statusOf({ addressLine1: "Microsoft Way" }), "StreetPartial");
    for (const suite of ["Suite", "Apt.", "unit", "#"]) assert.equal(await statusOf({ addressLine2: suite }), "PremisesPartial", suite);
    assert.equal(await statusOf({ addressLine2: "Suite 100" }), "VerifiedShippable");
    assert.equal(await statusOf({ addressLine1: "Microsoft Way, Suite" }), "Multiple");
    assert.equal(await statusOf({ addressLine1: "Microsoft Way", state: "OR" }), "Multiple");
    for (const addressLine1 of ["Microsoft Way", "Microsoft Way, Suite"]) assert.deepEqual((await assessed({ addressLine1 })).suggestedAddresses, []);
  });

  test("in no country that is known is not looked at", async () => {
    for (const country of ["ZZ", "XX", "UK"]) assert.deepEqual(await assessed({ country }), { status: "NotValidated", suggestedAddresses: [], doubtful: ["country"] });
  });

  test("keeps what belongs to it and is no part of it", async () => {
    const given = { ...redmond, city: "redmond", firstName: "Robin", phoneNumber: "4255550100" };
    assert.deepEqual(assess(given, await rulesOf("US")).suggestedAddresses, [{ ...given, city: "Redmond" }]);
  });
});

/** Text of the kinds that people write, and any other. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."aAbB19 -'.\u3000０ａＡßŉİéØ\t"), maxLength: 12 }),
  fc.constantFrom("WA", "washington", "us-wa", "98052", "980526399", "K1A0B1", "SW1A 2AA", "NEW YORK", "o'fallon", "MARTHA'S VINEYARD", "1 Microsoft Way", "Suite", "Jalisco"),
);

const anyAddress = fc.record(
  { country: fc.constantFrom(...countries, "US", "CA", "us", "gb"), city: anyText, state: anyText, addressLine1: anyText, addressLine2: anyText, postalCode: anyText },
  { requiredKeys: ["country"] },
);

test("normalising an address that is normalised changes nothing, whatever it was", async () => {
  await fc.assert(fc.asyncProperty(anyAddress, async (address) => {
    const rules = await rulesOf(address.country);
    const once = normalised(address, rules);
    assert.deepEqual(normalised(once, rules), once);
  }), { numRuns: 2_000 });
});

test("a suggestion is itself good as it is, whatever it was suggested for, and there is one just where the status says so", async () => {
  const likely = fc.record({
    country: fc.constantFrom("US", "us", "CA", "DE", "GB", "MX", "HK"), city: fc.constantFrom("REDMOND", "Here", " x "), state: fc.constantFrom("wa", "Washington", "ON", "QC", "NU", "jalisco", ""),
    addressLine1: fc.constantFrom("1 Way", "Way", "One  Way", "Way Suite"), postalCode: fc.constantFrom("98052", "k1a0b1", "X0A0H0", "980526399", "SW1A2AA", "44100", "11011", ""),
  }, { requiredKeys: ["country", "city", "addressLine1"] });
  await fc.assert(fc.asyncProperty(fc.oneof(likely, anyAddress), async (address) => {
    const rules = await rulesOf(address.country);
    const { status, suggestedAddresses } = assess<PostalAddress>(address, rules);
    assert.equal(suggestedAddresses.length, ["VerifiedShippable", "Verified", "InteractionRequired"].includes(status) ? 1 : 0);
    assert.ok(status !== "VerifiedShippable" || isSpelledAlike(address, suggestedAddresses[0] ?? address));
    for (const suggestion of suggestedAddresses) {
      assert.deepEqual(assess(suggestion, rules), { status: "VerifiedShippable", suggestedAddresses: [suggestion], doubtful: [] });
    }
  }), { numRuns: 2_000 });
});

test("every country has rules, under its code in any case, and those that are checked against a list of states are the documented four", async () => {
  const listed = [];
  for (const country of countries) {
    const rules = await rulesOf(country.toLowerCase());
    assert.equal(rules.country, country);
    if (rules.states.length > 0) listed.push(`${country} ${rules.states.length}`);
  }
  assert.deepEqual(listed, ["CA 13", "CN 31", "MX 32", "US 51"]);
});
