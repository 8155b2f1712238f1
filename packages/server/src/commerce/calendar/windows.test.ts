import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { families, settingsWith } from "../../../../../tests/support/subscriptions.ts";
import { cancellationDays, cancellationEnd, licenceWindowOpened, refundsOf, seatWindowEnd } from "./windows.ts";

const bought = "2027-01-15T16:44:10.500Z";
const settings = settingsWith();

describe("the window to cancel", () => {
  test("of licences is 168 hours to the millisecond", () => {
    assert.equal(cancellationEnd("newCommerce", "P1Y", bought, settings), "2027-01-22T16:44:10.500Z");
    assert.equal(seatWindowEnd(bought), "2027-01-22T16:44:10.500Z");
    assert.equal(licenceWindowOpened("2027-01-22T16:44:10.500Z"), bought);
  });

  test("of software ends with a day: the seventh, or the thirtieth where it is bought for good", () => {
    assert.equal(cancellationEnd("software", "P1Y", bought, settings), "2027-01-22T23:59:59.999Z");
    assert.equal(cancellationEnd("perpetual", undefined, "2021-09-14T16:44:00.000Z", settings), "2021-10-14T23:59:59.999Z");
  });

  test("of software ends at the hour, where the switch says so", () => {
    assert.equal(cancellationEnd("software", "P1Y", bought, settingsWith({ softwareWindowEnds: "toTheHour" })), "2027-01-22T16:44:10.500Z");
  });

  test("of the marketplace's software is a day by the month, and fourteen for longer", () => {
    assert.equal(cancellationEnd("saas", "P1M", bought, settings), "2027-01-16T16:44:10.500Z");
    assert.equal(cancellationEnd("saas", "P1Y", bought, settings), "2027-01-29T16:44:10.500Z");
  });

  test("is one of those families alone", () => {
    const open = families.filter((family) => cancellationEnd(family, "P1Y", bought, settings) !== undefined);
    assert.deepEqual(open, ["newCommerce", "software", "perpetual", "saas"]);
  });

  test("is told in days where a refusal names it", () => {
    assert.deepEqual(
      [cancellationDays("perpetual", undefined), cancellationDays("software", "P1Y"), cancellationDays("saas", "P1M"), cancellationDays("saas", "P1Y")],
      [30, 7, 1, 14],
    );
  });
});

describe("what a cancellation pays back", () => {
  const until = "2027-01-22T16:44:10.500Z";

  test("of licences is all for 24 hours, then by days", () => {
    assert.deepEqual(refundsOf("newCommerce", bought, until, settings), [
      { type: "Full", expiresAt: "2027-01-16T16:44:10.500Z" }, { type: "Partial", expiresAt: until },
    ]);
  });

  test("of licences is all until the next midnight, where the switch says so", () => {
    assert.equal(refundsOf("newCommerce", bought, until, settingsWith({ fullRefundEnds: "atMidnight" }))[0]?.expiresAt, "2027-01-16T00:00:00.000Z");
  });

  test("of software for a term is by days, and all of other software", () => {
    assert.deepEqual(refundsOf("software", bought, until, settings), [{ type: "Partial", expiresAt: until }]);
    assert.deepEqual(refundsOf("perpetual", bought, until, settings), [{ type: "Full", expiresAt: until }]);
    assert.deepEqual(refundsOf("saas", bought, until, settings), [{ type: "Full", expiresAt: until }]);
  });
});
