import assert from "node:assert/strict";
import { test } from "node:test";
import type { Listing, WholeOperation } from "@understudy/contract/whole";
import { pagesOf } from "./pages.ts";
import type { Message, Sent } from "./send.ts";

/** Which paths are asked for, when these answers come in turn, and the last one again and again. */
async function asked(listing: Listing, path: string, answers: readonly object[]): Promise<readonly string[]> {
  const paths: string[] = [];
  const send = async (message: Message): Promise<Sent> => {
    const text = JSON.stringify(answers[Math.min(paths.length, answers.length - 1)]);
    paths.push(message.path);
    return { status: 200, headers: new Headers(), bytes: new TextEncoder().encode(text), text, correlationId: "" };
  };
  const all = pagesOf({ result: { listing } } as WholeOperation, { method: "GET", path, headers: {} }, send);
  // Ten are more than any list here has.
  await Array.fromAsync({ length: 10 }, () => all.next());
  return paths;
}

const linkTo = (uri: string) => ({ links: { next: { uri } } });

test("a list by offset goes on by its link, and else by what it holds", async () => {
  assert.deepEqual(await asked("offset", "/v1/invoices", [linkTo("/invoices?size=2&offset=2"), { items: [] }]), ["/v1/invoices", "/v1/invoices?size=2&offset=2"]);
  const full = { items: [1, 2] };
  assert.deepEqual(await asked("offset", "/v1/invoices?size=2", [full, full, { items: [1] }]), ["/v1/invoices?size=2", "/v1/invoices?size=2&offset=2", "/v1/invoices?size=2&offset=4"]);
});

test("a server that names the same page again is not asked for ever", async () => {
  assert.deepEqual(await asked("next", "/v1/a", [linkTo("/a?page=2")]), ["/v1/a", "/v1/a?page=2"]);
  assert.deepEqual(await asked("odata", "/v1/a?x=1", [{ "@odata.nextLink": "https://other.example/v1/a?x=1" }]), ["/v1/a?x=1"]);
});
