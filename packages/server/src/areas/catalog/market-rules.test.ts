import assert from "node:assert/strict";
import { test } from "node:test";
import { Fault } from "@understudy/kernel";
import { settingsWith } from "../../../../../tests/support/subscriptions.ts";
import { segmentsShown } from "./market-rules.ts";

test("what is for governments is shown in the United States, to everyone or to nobody, as governmentSegment says", () => {
  const shows = (country: string, governmentSegment: "unitedStates" | "everyone" | "nobody") =>
    segmentsShown(country, settingsWith({ governmentSegment })).includes("government");
  assert.deepEqual([shows("US", "unitedStates"), shows("DE", "unitedStates")], [true, false]);
  assert.deepEqual([shows("US", "everyone"), shows("DE", "everyone")], [true, true]);
  assert.deepEqual([shows("US", "nobody"), shows("DE", "nobody")], [false, false]);
  assert.throws(() => segmentsShown("DE", settingsWith(), "government"), (error) => error instanceof Fault && error.definition.code === 400_030);
  assert.ok(segmentsShown("DE", settingsWith({ governmentSegment: "everyone" }), "government").includes("government"));
});
