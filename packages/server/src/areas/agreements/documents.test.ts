// Links to the text of the Microsoft Customer Agreement, and where they lead.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type TestWorld } from "../../../../../tests/support/world.ts";
import { documentLanguage, hasDocument } from "./document-languages.ts";

const template = "117a77b0-9360-443b-8795-c6dedc750cf9";

describe("the document of an agreement", () => {
  let world: TestWorld;
  let token: string;
  before(async () => {
    world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } });
    token = await world.userToken(world.sandbox);
  });
  after(() => world.close());
  const ask = (query = "", templateId = template) => world.call("GET", `/v1/agreementtemplates/${templateId}/document${query}`, { token });
  const links = async (): Promise<string[]> => {
    const { displayUri, downloadUri } = (await ask()).json;
    return [displayUri, downloadUri];
  };

  test("is linked to, twice, under the name by which the request came in", async () => {
    const { status, json } = await ask("?language=de-DE&country=DE");
    assert.equal(status, 200);
    const { displayUri, downloadUri, ...rest } = json;
    assert.deepEqual(rest, { language: "de-DE", country: "DE", versionRank: 0 });
    for (const uri of [displayUri, downloadUri]) assert.ok(uri.startsWith(`${world.ready.urls.http}/agreementdocuments/`), uri);
  });

  test("is shown as a page under a policy that allows nothing, to whoever has the link", async () => {
    const { displayUri } = (await ask("?language=de-DE&country=DE")).json;
    const response = await fetch(displayUri);
    const text = await response.text();
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal(response.headers.get("content-security-policy"), "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    assert.equal(response.headers.get("cache-control"), "no-store");
    assert.equal(response.headers.get("referrer-policy"), "no-referrer");
    assert.match(text, /stand-in/);
    assert.match(text, /This is not the Microsoft Customer Agreement\./);
    assert.match(text, /country DE in the language de-DE/);
    assert.doesNotMatch(text, /<(?:style|script|a|form|img|link|iframe)/);
  });

  test("is downloaded as rich text under a name of its own", async () => {
    const { downloadUri } = (await ask("?country=FR&language=fr-FR")).json;
    const response = await fetch(downloadUri);
    assert.equal(response.headers.get("content-type"), "application/rtf");
    assert.equal(response.headers.get("content-disposition"), 'attachment; filename="MicrosoftCustomerAgreement-FR-fr-FR.rtf"');
    const text = await response.text();
    assert.match(text, /^\{\\rtf1\\ansi[\x20-\x7e\n]*\}\n$/);
    assert.equal(text.split("{").length, text.split("}").length);
  });

  test("has other links each time, which cannot be told from one another's document nor be changed", async () => {
    const all = [...await links(), ...await links()];
    assert.equal(new Set(all).size, 4);
    const [uri = ""] = all;
    const ticket = uri.split("/").at(-1) ?? "";
    for (const other of [`${ticket}A`, `${ticket}=`, `${ticket}!`, ticket.slice(0, -1), ticket.toUpperCase(), "AAAA", Buffer.alloc(100).toString("base64url"), "%00", "..%2f..", "x".repeat(4_000)]) {
      const response = await fetch(uri.replace(ticket, other), { redirect: "manual" });
      assert.ok(response.status === 404 || response.status === 400, `${other.slice(0, 20)}: ${response.status}`);
    }
  });

  test("is in English where no language is asked for, or one that the country's is not in; its country is the United States where none is named", async () => {
    const found = async (query: string) => {
      const { country, language } = (await ask(query)).json;
      return `${country} ${language}`;
    };
    assert.equal(await found(""), "US en-US");
    assert.equal(await found("?country=BR"), "BR en-US");
    assert.equal(await found("?country=BR&language=pt-BR"), "BR pt-BR");
    assert.equal(await found("?country=BR&language=PT-br"), "BR pt-BR");
    assert.equal(await found("?country=BR&language=de-DE"), "BR en-US");
    assert.equal(await found("?language=fr-FR"), "US en-US");
    assert.equal(await found("?country=RS&language=sr-Latn-RS"), "RS sr-Latn-RS");
  });

  test("is there for a country of the list in capitals, and for a template of this agreement in small letters", async () => {
    for (const country of ["us", "CN", "ZZ", "USA", "%3Cscript%3E"]) assertRefused(await ask(`?country=${country}`), 400, 3000);
    for (const id of [template.toUpperCase(), "998b88de-aa99-4388-a42c-1b3517d49490", "nothing"]) assertRefused(await ask("", id), 404, 1000);
    assertRefused(await world.call("GET", `/v1/agreementtemplates/${template}/document`, { token: await world.appToken(world.sandbox) }), 403, 900329);
  });

  test("is behind its links for five minutes of the world's clock, and then they say that they have ended", async () => {
    const both = await links();
    await world.control("POST", "/clock", { advance: "PT4M59S" });
    for (const uri of both) assert.equal((await fetch(uri)).status, 200);
    await world.control("POST", "/clock", { advance: "PT1S" });
    for (const uri of both) {
      const response = await fetch(uri);
      assert.equal(response.status, 410);
      assert.match(await response.text(), /five minutes/);
    }
  });
});

test("documents are to be had for the countries of the documented table, some in a second language", () => {
  for (const country of ["US", "AX", "XK", "XJ", "DE", "ZW"]) assert.ok(hasDocument(country), country);
  for (const country of ["CN", "AN", "IR", ""]) assert.ok(!hasDocument(country), country);
  const second: Readonly<Record<string, string>> = { AT: "de-DE", BE: "nl-NL", CA: "fr-FR", CL: "es-ES", HK: "zh-HK", MU: "ar-SA", UA: "uk-UA" };
  for (const [country, language] of Object.entries(second)) assert.equal(documentLanguage(country, language), language);
});
