// What the programs say, whatever language they are in; `tests/clients/snippets.test.ts` runs them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cloudNames, clouds } from "@understudy/contract";
import { snippetLanguages, snippets } from "./snippets.ts";
import { powerShellQuoted, quoted, resources, shellQuoted, type SnippetValues } from "./values.ts";

const values: SnippetValues = {
  login: "https://localhost:8443", api: "https://localhost:9443", domain: "contoso.onmicrosoft.com",
  appId: "7d70e17a-02a4-4e08-a6de-ef5161af6650", key: "a-key", resource: "https://api.partnercenter.microsoft.com",
};

test("S-34 every program has all values of its application, and asks this server for the rest", () => {
  for (const language of snippetLanguages) {
    for (const type of ["web", "native"] as const) {
      const program = snippets[language][type](values);
      for (const value of [values.appId, "https://localhost:8443/contoso.onmicrosoft.com", "https://localhost:9443/v1/customers", values.resource]) {
        assert.ok(program.includes(value), `${language} ${type} lacks ${value}`);
      }
      assert.equal(program.includes(values.key), type === "web", `${language} ${type}: a native app has no key`);
      assert.doesNotMatch(program, /undefined|\$\{(?!accessToken)|login\.microsoftonline/, `${language} ${type}`);
      assert.ok(program.endsWith("\n") && !program.endsWith("\n\n"), `${language} ${type} ends with its last line`);
    }
  }
});

test("S-37 a native app's program asks for what it needs, an application for all that it was granted", () => {
  for (const language of snippetLanguages) {
    assert.ok(snippets[language].web(values).includes(`${values.resource}/.default`), language);
    assert.ok(snippets[language].native(values).includes(`${values.resource}/user_impersonation`), language);
  }
});

test("S-01 in each cloud tokens are asked for by the cloud's own name", () => {
  for (const cloud of cloudNames) assert.equal(resources[cloud], clouds[cloud].resources.partnerCenter);
});

test("a value with quotes ends no literal", () => {
  assert.equal(quoted('a"b\\c'), String.raw`"a\"b\\c"`);
  assert.equal(shellQuoted("a'b$(c)"), String.raw`'a'\''b$(c)'`);
  assert.equal(powerShellQuoted("a'b$c"), "'a''b$c'");
});
