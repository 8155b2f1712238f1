// Invoices from the command line: what a customer's purchase comes to, the proof of it, and what the operator does about it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { suiteServer } from "./suite-server.ts";

describe("understudy invoice, with a server that runs", () => {
  const server = suiteServer("--clock", "frozen@2027-01-15T09:30:00Z");
  const { verb, told } = server;
  const asJson = async (...args: readonly string[]) => JSON.parse(await told(...args, "--json"));
  const customer = async (): Promise<string> => {
    const token = (await told("token", "--account", "primary")).trim();
    const answer = await fetch(`${server.ready.urls.http}/v1/customers`, { headers: { authorization: `Bearer ${token}` } });
    return ((await answer.json()) as { items: readonly { id: string }[] }).items[0]?.id ?? assert.fail();
  };
  const latest = async () => {
    const { domain } = server.ready.accounts.find(({ kind }) => kind === "primary") ?? assert.fail();
    return (await asJson("invoice", "list", "--account", domain)).invoices[0];
  };

  test("credit gives a customer something back on the next invoice", async () => {
    const words = await told("invoice", "credit", await customer(), "12.50", "--reason", "An outage");
    assert.match(words, /: -12\.5 USD on the next invoice\n$/);
    await told("clock", "to", "2027-02-20T00:00:00Z");
    const { invoiceId, credits, documentType } = await latest();
    assert.match(invoiceId, /^G\d{9}$/);
    assert.deepEqual([credits, documentType], ["-12.5", "invoice"]);
  });

  test("list and show tell of invoices, and explain proves them", async () => {
    const { invoiceId, total } = await latest();
    for (const words of [await told("invoice"), await told("invoices", "list")]) assert.ok(words.includes(`${invoiceId}  2027-01-01  ${total} USD`), words);
    assert.match(await told("invoice", "show", invoiceId.toLowerCase()), /charges [\d.]+, credits -12\.5, tax 0/);
    const { sums, lines } = await asJson("invoice", "explain", invoiceId);
    assert.ok(sums.agree);
    assert.equal(sums.header.subtotal, total);
    assert.ok(lines.every(({ holds }: { holds: boolean }) => holds));
    const words = await told("invoice", "explain", invoiceId);
    assert.match(words, /lines come to .* charges of the ledger to /);
    assert.match(words, /-12\.5 {2}customerCredit {2}An outage/);
    assert.match(words, /Given by hand: An outage\.\n {2}.*\(request-credit\.md\)/);
  });

  test("void puts another invoice in its place, a credit for an invoice adjusts it, and pay pays it", async () => {
    const { invoiceId } = await latest();
    assert.match(await told("invoice", "void", invoiceId, "--reason", "Wrong", "--customer", await customer(), "--credit", "1"), /is void\. In its place:\nG\d{9} /);
    const standing = (await asJson("invoice", "list")).invoices.find(({ reason, documentType }: Record<string, string>) => reason === "Wrong" && documentType === "invoice");
    assert.equal(standing.status, "active");
    assert.match(await told("invoice", "credit", await customer(), "0.25", "--reason", "Sorry", "--invoice", standing.invoiceId), new RegExp(`-0\\.25 USD .*adjustment_note of ${standing.invoiceId}`));
    assert.match(await told("invoice", "pay", standing.invoiceId), /nothing open/);
  });

  test("what cannot be done is said, with 1, and what was typed wrong with 2", async () => {
    const { invoiceId } = await latest();
    const refused: readonly (readonly [code: number, args: readonly string[], words: RegExp])[] = [
      [1, ["show", "G000000000"], /no invoice G000000000/],
      [1, ["pay", "G000000000"], /no invoice G000000000/],
      [1, ["credit", "nobody.example", "1", "--reason", "x"], /no customer nobody\.example/],
      [2, ["pay", invoiceId, "--amount", "lots"], /not valid/],
      [2, ["void", invoiceId, "--credit", "1"], /--customer and --credit together/],
      [2, ["credit", "a.example", "1"], /--reason/],
      [2, ["refund", invoiceId], /unknown command 'refund'/],
      [2, ["explain", invoiceId, "--limit", "x"], /limit is a whole number/],
    ];
    for (const [expected, args, words] of refused) {
      const { code, stdout, stderr } = await verb("invoice", ...args);
      assert.deepEqual([code, stdout], [expected, ""], args.join(" "));
      assert.match(stderr, words);
    }
  });
});
