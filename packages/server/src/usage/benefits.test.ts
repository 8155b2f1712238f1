// What reservations and savings plans pay for, hour by hour.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { payFrom, poolOf, type Reserved, type Saving } from "./benefits.ts";
import { hoursOfDay, totalOf, type Hours } from "./hours.ts";
import { meterIn } from "./meters.ts";

const always = (amount: string): Hours => hoursOfDay.map(() => Decimal.of(amount));
const reserved = (more: Partial<Reserved> = {}): Reserved =>
  ({ type: "Reservation", orderId: "order", id: "reservation", armSku: "Standard_B1s", armRegion: "eastus", count: 2, ...more });
const saving = (commitment: string, more: Partial<Saving> = {}): Saving => ({ type: "SavingsPlan", orderId: "order", id: "savings", commitment: Decimal.of(commitment), ...more });

const b1s = meterIn("vmB1s", "eastus");
const d2s = meterIn("vmD2sV3", "eastus");
const paid = (parts: ReturnType<typeof payFrom>) => parts.map(({ hours, benefit }) => [benefit?.id ?? "nothing", totalOf(hours).toString()]);

describe("a reservation", () => {
  test("pays for so many machines of its size in its region, in each hour, and the others cost", () => {
    assert.deepEqual(paid(payFrom([poolOf(reserved())], "azure", b1s, always("3"))), [["reservation", "48"], ["nothing", "24"]]);
  });

  test("is used up by the first who uses it, and an hour's rest is lost", () => {
    const pools = [poolOf(reserved({ count: 1 }))];
    assert.deepEqual(paid(payFrom(pools, "azure", b1s, hoursOfDay.map((hour) => Decimal.of(hour < 12 ? 1 : 0)))), [["reservation", "12"]]);
    assert.deepEqual(paid(payFrom(pools, "azure", b1s, always("1"))), [["reservation", "12"], ["nothing", "12"]]);
  });

  for (const [what, other] of [["another region", { armRegion: "westus2" }], ["another size", { armSku: "Standard_B2s" }], ["another subscription", { scope: "other" }]] as const) {
    test(`of ${what} pays for nothing`, () => {
      assert.deepEqual(paid(payFrom([poolOf(reserved(other))], "azure", b1s, always("1"))), [["nothing", "24"]]);
    });
  }

  test("of one Azure subscription pays there, whatever the case of its size", () => {
    assert.deepEqual(paid(payFrom([poolOf(reserved({ scope: "azure", armSku: "standard_b1S" }))], "azure", b1s, always("1"))), [["reservation", "24"]]);
  });

  test("comes before a savings plan", () => {
    assert.deepEqual(paid(payFrom([poolOf(saving("1")), poolOf(reserved({ count: 1 }))], "azure", b1s, always("1"))), [["reservation", "24"]]);
  });
});

describe("a savings plan", () => {
  test("pays for computing up to its amount in each hour, at lower prices", () => {
    // 0.1 of 0.096 x 0.83 each: a little more than one and a quarter.
    const [part, rest] = payFrom([poolOf(saving("0.1"))], "azure", d2s, always("2"));
    assert.equal(totalOf(part!.hours).rounded(6).toString(), "30.120482");
    assert.equal(totalOf(part!.hours).plus(totalOf(rest!.hours)).toString(), "48");
  });

  test("pays for nothing that is no computing, nor for machines of the spot market", () => {
    for (const key of ["blobStored", "vmD2sV3Spot"] as const) {
      assert.deepEqual(paid(payFrom([poolOf(saving("5"))], "azure", meterIn(key, "eastus"), always("1"))), [["nothing", "24"]]);
    }
  });
});
