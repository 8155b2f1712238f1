import assert from "node:assert/strict";
import { test } from "node:test";
import { instantOf, instantTextOf, later, movedTo, switchedTo, toInstantText, type ClockState } from "./clock.ts";

const at = (text: string) => Temporal.Instant.from(text);
const running: ClockState = { mode: "running", base: at("2030-01-01T00:00:00Z"), anchor: at("2026-01-01T00:00:00Z") };

test("a running world clock moves with the machine from wherever it was set", () => {
  assert.equal(toInstantText(instantOf(running, at("2026-01-01T01:00:00Z"))), "2030-01-01T01:00:00.000Z");
});

test("a frozen world clock stays, and starts again from where it stood", () => {
  const frozen = switchedTo(running, "frozen", at("2026-01-01T01:00:00Z"));
  assert.equal(toInstantText(instantOf(frozen, at("2027-06-01T00:00:00Z"))), "2030-01-01T01:00:00.000Z");
  const again = switchedTo(frozen, "running", at("2027-06-01T00:00:00Z"));
  assert.equal(toInstantText(instantOf(again, at("2027-06-01T00:00:05Z"))), "2030-01-01T01:00:05.000Z");
});

test("a moved clock keeps its mode", () => {
  const moved = movedTo(running, at("2031-01-01T00:00:00Z"), at("2026-01-02T00:00:00Z"));
  assert.equal(moved.mode, "running");
  assert.equal(toInstantText(instantOf(moved, at("2026-01-02T00:00:01Z"))), "2031-01-01T00:00:01.000Z");
});

test("a month is a calendar month in UTC, clipped to the month's last day", () => {
  assert.equal(toInstantText(later(at("2027-01-31T10:00:00Z"), "P1M")), "2027-02-28T10:00:00.000Z");
  assert.equal(toInstantText(later(at("2028-01-31T10:00:00Z"), "P1M")), "2028-02-29T10:00:00.000Z");
});

test("an instant's text is stored in one form however it is spelled, and only where it sorts", () => {
  assert.equal(instantTextOf("2030-01-31T12:00+01:00"), "2030-01-31T11:00:00.000Z");
  const none = ["", "tomorrow", "2030-01-31", "2030-02-30T00:00:00Z", "9999-12-31T23:59:59-01:00", "+010000-01-01T00:00:00Z", "-000001-01-01T00:00:00Z"];
  for (const text of none) assert.equal(instantTextOf(text), undefined, text);
});
