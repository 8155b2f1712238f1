import { test } from "node:test";

test("assert stands in a name only", () => {});
