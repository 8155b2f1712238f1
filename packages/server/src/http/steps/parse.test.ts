import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { auditOperations, customersOperations, internalOperations, type BuiltOperation } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { parseBody, parseParams, parseQuery } from "./parse.ts";

const create = internalOperations["applications.create"] as BuiltOperation;
const list = customersOperations["customers.list"] as BuiltOperation;
const body = Buffer.from('{"type":"web"}');

/** The status and the complaints that something is refused with. */
async function refusal(work: () => unknown): Promise<{ status: number; data: readonly string[] }> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Fault) return { status: error.definition.status, data: error.data };
    throw error;
  }
  return { status: 200, data: [] };
}

describe("a body", () => {
  const accepted = [
    undefined, "application/json", "application/json; charset=utf-8", "Application/JSON;Charset=UTF-8",
    'application/json; charset="utf-8"', "application/json;charset=utf8", "application/merge-patch+json", "application/json; odata=verbose",
  ];
  for (const type of accepted) {
    test(`is taken as ${type}`, async () => assert.deepEqual(await parseBody(create, body, type), { type: "web" }));
  }

  const refused = [
    "application/json; charset=utf-16", "application/json; charset=iso-8859-1", "text/plain", "text/json", "application/xml",
    "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "", "json",
  ];
  for (const type of refused) {
    test(`is refused as "${type}"`, async () => assert.equal((await refusal(() => parseBody(create, body, type))).status, 415));
  }

  test("may begin with a byte order mark", async () => {
    assert.deepEqual(await parseBody(create, Buffer.from('\uFEFF{"type":"web"}'), undefined), { type: "web" });
  });

  test("is refused when it is not UTF-8", async () => {
    for (const bytes of [[0xc3, 0x28], [0xff, 0xfe, 0x7b, 0x00], [0xed, 0xa0, 0x80]]) {
      const sent = Buffer.concat([Buffer.from('{"type":"'), Buffer.from(bytes), Buffer.from('"}')]);
      assert.deepEqual(await refusal(() => parseBody(create, sent, undefined)), { status: 400, data: ["body: it is not UTF-8"] });
    }
  });

  test("is refused when it is missing, and where it is null it stands for an empty object", async () => {
    for (const sent of [undefined, new Uint8Array()]) assert.deepEqual((await refusal(() => parseBody(create, sent, undefined))).data, ["body: it is missing"]);
    const keys = internalOperations["applications.keys.create"] as BuiltOperation;
    assert.deepEqual(await parseBody(keys, Buffer.from("null"), undefined), {});
  });

  test("is refused with the character U+0000 in any of its texts, and with nothing less", async () => {
    const withName = (name: string) => parseBody(create, Buffer.from(`{"type":"web","displayName":"${name}"}`), undefined);
    assert.deepEqual((await refusal(() => withName(String.raw`a\u0000b`))).data, ["displayName: it contains the character U+0000"]);
    assert.deepEqual(await withName(String.raw`a\\u0000b`), { type: "web", displayName: String.raw`a\u0000b` });
  });

  test("is refused with each fault named, or the first eight of them", async () => {
    const few = '{"companyProfile":{"domain":"a b"},"billingProfile":{"email":5}}';
    const { data } = await refusal(() => parseBody(customersOperations["customers.create"], Buffer.from(few), undefined));
    for (const property of ["companyProfile.domain: ", "billingProfile.email: "]) assert.ok(data.some((one) => one.startsWith(property)), data.join("\n"));
    const parts = ["firstName", "lastName", "email", "culture", "language", "companyName"].map((name) => `"${name}":5`).join();
    const many = `{"companyProfile":{"domain":5,"companyName":5},"billingProfile":{${parts},"defaultAddress":{"country":5,"city":5}},"associatedPartnerId":5}`;
    assert.equal((await refusal(() => parseBody(customersOperations["customers.create"], Buffer.from(many), undefined))).data.length, 8);
  });

  test("is ignored by an operation that takes none, whatever it is", async () => {
    const remove = internalOperations["applications.delete"] as BuiltOperation;
    assert.equal(await parseBody(remove, Buffer.from("{"), "text/plain"), undefined);
  });
});

describe("a query", () => {
  test("has its names in any case", async () => {
    assert.deepEqual(await parseQuery(list, { SIZE: "5", SeekOPERATION: "Next", Filter: "{}" }), { size: 5, seekOperation: "Next", filter: "{}" });
  });

  test("may carry anything that the operation does not know, and empty values", async () => {
    assert.deepEqual(await parseQuery(list, { size: "", $top: "5", __proto__: "x", constructor: ["a", "b"] }), {});
  });

  for (const size of ["-1", "501", "1.5", "1e2", "abc", "0x10", "99999999999999999999", " 5", "NaN"]) {
    test(`is refused with the size "${size}"`, async () => assert.equal((await refusal(() => parseQuery(list, { size }))).status, 400));
  }
  for (const size of ["0", "1", "500", "007"]) {
    test(`is taken with the size ${size}`, async () => assert.deepEqual(await parseQuery(list, { size }), { size: Number(size) }));
  }

  test("is refused when a parameter is given twice, in one case or two", async () => {
    assert.equal((await refusal(() => parseQuery(list, { size: ["1", "2"] }))).status, 400);
    assert.equal((await refusal(() => parseQuery(list, { size: "1", SIZE: "1" }))).status, 400);
  });

  test("is refused with the character U+0000", async () => {
    assert.deepEqual((await refusal(() => parseQuery(auditOperations["audit.records.list"], { startDate: "2026-01-01\0" }))).data, ["startDate: it contains the character U+0000"]);
  });
});

test("a path is refused with the character U+0000 in a parameter", async () => {
  assert.deepEqual(parseParams({ one: "a", other: "b%" }), { one: "a", other: "b%" });
  assert.equal((await refusal(() => parseParams({ one: "a", other: "\0" }))).status, 400);
});
