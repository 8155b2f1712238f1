import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ordersOperations, type BuiltOperation, type UploadedFile } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import fc from "fast-check";
import { formOf, formType } from "../../../../../tests/support/forms.ts";
import { parseBody } from "./parse.ts";

const upload = ordersOperations["orders.attachments.upload"] as BuiltOperation;

interface Papers {
  readonly metadata?: unknown;
  readonly poFiles: readonly UploadedFile[];
  readonly tenderFiles: readonly UploadedFile[];
}

const parsed = async (body: string | Uint8Array) =>
  await parseBody(upload, typeof body === "string" ? Buffer.from(body) : body, formType) as Papers;
const textOf = ({ bytes }: UploadedFile) => Buffer.from(bytes).toString();

async function statusOf(work: () => Promise<unknown>): Promise<number> {
  try {
    await work();
    return 200;
  } catch (error) {
    assert.ok(error instanceof Fault, String(error));
    return error.definition.status;
  }
}

describe("a form of parts", () => {
  test("gives files with their names and bytes, and the other parts as JSON, its names in any case", async () => {
    const { metadata, poFiles, tenderFiles } = await parsed(formOf({ MetaData: { CustomerPrice: "1.5", currency: "USD" }, pofiles: ["one", "two"], TENDERFILES: ["three"] }));
    assert.deepEqual(metadata, { customerPrice: "1.5", currency: "USD" });
    assert.deepEqual(poFiles.map((file) => [file.fileName, textOf(file)]), [["pofiles1.pdf", "one"], ["pofiles2.pdf", "two"]]);
    assert.deepEqual(tenderFiles.map(textOf), ["three"]);
  });

  test("keeps every byte of a file", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const head = `------understudy-form\r\nContent-Disposition: form-data; name="poFiles"; filename="a.bin"\r\n\r\n`;
    const { poFiles: [file] } = await parsed(Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n------understudy-form--\r\n")]));
    assert.deepEqual([...file?.bytes ?? []], [...bytes]);
  });

  test("without files has none, and what is no JSON stays text", async () => {
    const form = await parsed(formOf({ metadata: "not an object" }).replace('"not an object"', "{oops"));
    assert.deepEqual(form, { metadata: "{oops", poFiles: [], tenderFiles: [] });
  });

  test("that is of another type, or names no boundary, is refused with 415", async () => {
    for (const type of [undefined, "application/json", "multipart/form-data", "multipart/mixed; boundary=x", "", "???"]) {
      assert.equal(await statusOf(() => parseBody(upload, Buffer.from(formOf({ poFiles: ["x"] })), type)), 415, `${type}`);
    }
  });

  test("that ends before its boundary, or holds U+0000 in a name, is refused with 400", async () => {
    const form = formOf({ metadata: { currency: "USD" }, poFiles: ["x"] });
    for (const text of ["x", form.slice(0, -20), form.replace("poFiles1.pdf", "a\0.pdf"), form.replace('name="metadata"', "")]) {
      assert.equal(await statusOf(() => parsed(text)), 400, JSON.stringify(text));
    }
    assert.equal(await statusOf(() => parsed(formOf({ poFiles: Array.from({ length: 51 }, () => "x") }))), 400);
  });

  test("of any bytes is understood or refused, and never fails otherwise", async () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string().map((text) => Buffer.from(formOf({ poFiles: [text], metadata: text }))));
    await fc.assert(fc.asyncProperty(bytes, async (body) => {
      assert.ok([200, 400].includes(await statusOf(() => parsed(body.length === 0 ? "x" : body))));
    }), { numRuns: 200 });
  });
});
