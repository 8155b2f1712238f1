// Headers of requests: those that the API knows, with good values and bad ones, and now and then those by which
// servers are led astray.

import fc, { type Arbitrary } from "fast-check";
import { oddTexts } from "./hostile-values.ts";
import { mostly } from "./mostly.ts";

/** So few that some come again, with the same request or with another. */
const requestIds = Array.from({ length: 20 }, (_none, index) => `00000000-0000-4000-8000-0000000000${String(index).padStart(2, "0")}`);

/** What HTTP lets into a header's value. */
const headerText = fc.string({ unit: fc.constantFrom(..."aZ09 \t\"',;=/*\\{}[]<>%\u0080\u00e9\u00ff"), maxLength: 40 });

const continuation = fc.record({
  of: fc.constantFrom("customers", "audit", "customers x"),
  query: fc.constantFrom<object>({}, { filter: "{" }, { startDate: "1" }),
  size: fc.constantFrom(0, 1, 500, 1e9),
  after: fc.array(fc.constantFrom(...oddTexts.slice(0, 12)), { maxLength: 3 }),
}).map((token) => Buffer.from(JSON.stringify(token)).toString("base64url"));

const contentType = mostly(
  fc.constantFrom("application/json", "application/json; charset=utf-8", "text/json+json"),
  fc.constantFrom("text/plain", "application/json; charset=utf-16", "a", "/", "application/x-www-form-urlencoded"),
  headerText,
);

const usual = fc.record({
  "Content-Type": contentType,
  "MS-RequestId": mostly(fc.oneof(fc.constantFrom(...requestIds), fc.uuid()), headerText),
  "MS-CorrelationId": mostly(fc.uuid(), headerText),
  "X-Locale": mostly(fc.constantFrom("en-US", "de"), headerText),
}, { requiredKeys: ["Content-Type"] });

const unusual = fc.record({
  "MS-ContinuationToken": fc.oneof(continuation, headerText),
  "If-Match": fc.oneof(fc.constantFrom("*", '"1"', 'W/"1"', "1"), headerText),
  Accept: fc.oneof(fc.constantFrom("application/json", "text/csv", "*/*"), headerText),
  Host: fc.oneof(
    fc.constantFrom("api.partnercenter.microsoft.com", "login.chinacloudapi.cn", "[::1]:80", "a b", "[", ":", "a:b:c", "x".repeat(300)),
    headerText,
  ),
  ValidateMfa: fc.constantFrom("true", "yes"),
  "X-Forwarded-Host": headerText,
  "Accept-Encoding": fc.constantFrom("gzip", "br;q=0", "*"),
  "client-request-id": fc.oneof(fc.uuid(), headerText),
}, { requiredKeys: [] });

export const headers: Arbitrary<Readonly<Record<string, string>>> =
  fc.tuple(usual, mostly(fc.constant({}), unusual, unusual)).map(([one, other]) => ({ ...one, ...other }));
