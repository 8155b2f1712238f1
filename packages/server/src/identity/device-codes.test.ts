import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Ids } from "@understudy/kernel";
import { bareWorld } from "../../../../tests/support/bare-world.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { sql } from "../database/index.ts";
import type { World } from "../world/index.ts";
import {
  beginDevice, decideDevice, findByDeviceCode, findByUserCode, listDeviceCodes, notePoll, useDevice, type DeviceCodeRequest,
} from "./device-codes.ts";

const start = Temporal.Instant.from("2027-01-15T09:30:00Z");
const after = (duration: string) => start.add(duration);
const request: DeviceCodeRequest = { version: "v1", segment: "common", appId: "an app", clientId: "An App", appName: "Contoso" };
const signIn = { userId: "a user", mfa: true, authTime: 1, sessionStamp: "a stamp", passwordStamp: "another" };

/** Its random text comes in turns: ids that say the same twice. */
const repeating = (...secrets: readonly string[]): Ids => {
  let count = 0;
  return { guid: () => "", secret: () => secrets[count++] ?? "" };
};

for (const dialect of dialects) {
  describe(`device codes on ${dialect}`, () => {
    const on = (work: (world: World) => Promise<void>) => async () => {
      const bare = await bareWorld(dialect, { kind: "frozen", instant: start });
      await work(bare.world).finally(() => bare.close());
    };
    const begin = (world: World, now = start) => world.unit((unit) => beginDevice(unit, request, now));

    test("ID-44 user codes have nine letters, none of them a vowel", on(async (world) => {
      const codes = await Promise.all(Array.from({ length: 30 }, () => begin(world)));
      for (const { userCode } of codes) assert.match(userCode, /^[BCDFGHJKLMNPQRSTVWXZ]{9}$/);
      assert.equal(new Set(codes.map(({ userCode }) => userCode)).size, 30);
      assert.equal(new Set(codes.flatMap(({ userCode }) => [...userCode])).size, 20);
    }));

    test("a user code that is in use is not given twice", on(async (world) => {
      const [same, other] = ["AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAQ"];
      const ids = repeating("device code 1", same, "device code 2", same, other);
      const first = await world.unit((unit) => beginDevice({ ...unit, ids }, request, start));
      const second = await world.unit((unit) => beginDevice({ ...unit, ids }, request, start));
      assert.notEqual(first.userCode, second.userCode);
    }));

    test("whoever reads the database finds no device code in it", on(async (world) => {
      const { deviceCode } = await begin(world);
      const rows = await world.view(({ db }) => db.all(sql`SELECT * FROM device_codes`));
      assert.equal(rows.length, 1);
      assert.ok(deviceCode.length >= 43 && !JSON.stringify(rows).includes(deviceCode));
    }));

    test("a user code is found in any case, with blanks and hyphens, and nothing by what is none", on(async (world) => {
      const { userCode } = await begin(world);
      const find = (text: string) => world.view((view) => findByUserCode(view, text, start));
      for (const typed of [userCode, userCode.toLowerCase(), ` ${userCode.slice(0, 4)}-${userCode.slice(4)}\n`]) {
        assert.deepEqual((await find(typed))?.request, request);
      }
      for (const typed of ["", userCode.slice(1), `${userCode}B`, "'; --", "\0\0\0\0\0\0\0\0\0", "\ud800BCDFGHJK", "x".repeat(10_000)]) {
        assert.equal(await find(typed), undefined);
      }
    }));

    test("ID-46 a code is decided once, and says who signed in and how", on(async (world) => {
      const { userCode, deviceCode } = await begin(world);
      const decide = (state: "declined" | "expired") => world.unit((unit) => decideDevice(unit, userCode, { state }, start));
      const now = after("PT1M");
      const stateOf = async () => (await world.view((view) => findByDeviceCode(view, deviceCode, now)))?.state;
      assert.equal(await world.unit((unit) => decideDevice(unit, userCode, { state: "approved", signIn }, now)), true);
      assert.deepEqual([await decide("declined"), await decide("expired"), await stateOf()], [false, false, "approved"]);
      const code = await world.view((view) => findByUserCode(view, userCode, now));
      assert.deepEqual(code?.signIn, signIn);
      await world.unit((unit) => useDevice(unit.db, code as NonNullable<typeof code>));
      assert.equal(await stateOf(), "used");
      assert.equal(await world.unit((unit) => decideDevice(unit, "BCDFGHJKL", { state: "declined" }, start)), false);
    }));

    test("ID-46 a code lives 15 minutes, is known as expired for a day more, and forgotten when the next one comes", on(async (world) => {
      const { deviceCode, userCode } = await begin(world);
      const stateAfter = async (duration: string) => (await world.view((view) => findByDeviceCode(view, deviceCode, after(duration))))?.state;
      assert.deepEqual([await stateAfter("PT14M59S"), await stateAfter("PT15M"), await stateAfter("PT720H")], ["pending", "expired", "expired"]);
      assert.equal(await world.unit((unit) => decideDevice(unit, userCode, { state: "approved", signIn }, after("PT15M"))), false);
      await begin(world, after("PT24H"));
      assert.equal(await stateAfter("PT24H"), "expired");
      await begin(world, after("PT24H15M1S"));
      assert.equal(await stateAfter("PT24H15M1S"), undefined);
    }));

    test("what waits is listed by age: for somebody to sign in, or for the program to fetch its tokens", on(async (world) => {
      const codes: string[] = [];
      for (const minute of [3, 1, 2, 4, 0]) codes.push((await begin(world, after(`PT${minute}M`))).userCode);
      const [third = "", first, second, declined = "", over] = codes;
      await world.unit((unit) => decideDevice(unit, third, { state: "approved", signIn }, start));
      await world.unit((unit) => decideDevice(unit, declined, { state: "declined" }, start));
      const listed = await world.view((view) => listDeviceCodes(view, after("PT15M")));
      assert.deepEqual(listed.map(({ userCode, state }) => [userCode, state]), [[first, "pending"], [second, "pending"], [third, "approved"]]);
      assert.ok(over !== undefined && !listed.some(({ userCode }) => userCode === over));
    }));

    test("ID-47 whether a program asks too soon is told by its last question, whatever that was told", on(async (world) => {
      const { deviceCode } = await begin(world);
      const poll = (duration: string, code = deviceCode) => world.unit((unit) => notePoll(unit, code, after(duration)));
      assert.deepEqual([await poll("PT0S"), await poll("PT4.999S"), await poll("PT9.998S"), await poll("PT14.998S")], [false, true, true, false]);
      assert.equal(await poll("PT14.998S", "unknown"), false);
    }));
  });
}
