import assert from "node:assert/strict";
import { test } from "node:test";
import { shadowed, type Route } from "./shadowed.ts";

const routes = (...lines: readonly string[]): Route[] => lines.map((line) => {
  const [method = "", url = ""] = line.split(" ");
  return { method, url } as Route;
});

test("a fixed path in the place of a parameter has its own methods and is refused the other path's", () => {
  assert.deepEqual(
    shadowed(routes("GET /a/named", "GET /a/:id", "PATCH /a/:id", "DELETE /a/:other")),
    routes("PATCH /a/named", "DELETE /a/named"),
  );
});

test("each is refused once, also beside a parameter that is called differently", () => {
  assert.deepEqual(shadowed(routes("GET /a/:id/named", "POST /a/:id/named", "PUT /a/:y/:z", "PUT /a/:w/:z")), routes("PUT /a/:id/named"));
});

test("paths that differ in a fixed part, in length or in names of parameters alone have nothing to do with each other", () => {
  assert.deepEqual(shadowed(routes("GET /a/:id", "PUT /a/:other", "POST /b/named", "DELETE /a/named/more")), []);
});
