import assert from "node:assert/strict";
import { test } from "node:test";
import { ignoredWords, unsupportedWords } from "./explain.ts";

const linux = { platform: "linux", hasKeytool: true } as const;

test("on Linux nothing stands against any kind of program but Java without a keytool", () => {
  for (const ecosystem of ["node", "python", "curl", "java", "dotnet", "go", "ruby", undefined] as const) assert.equal(unsupportedWords(ecosystem, linux), undefined);
  assert.match(unsupportedWords("java", { ...linux, hasKeytool: false }) ?? "", /there is no keytool/);
});

test("Go and .NET trust the system alone on macOS and Windows, which is said of them and of no others", () => {
  for (const platform of ["darwin", "win32"] as const) {
    assert.match(unsupportedWords("go", { ...linux, platform }) ?? "", /^Go trusts what this system trusts/);
    assert.match(unsupportedWords("dotnet", { ...linux, platform }) ?? "", /^\.NET trusts what this system trusts/);
    for (const ecosystem of ["node", "python", "curl", "java", "ruby", undefined] as const) assert.equal(unsupportedWords(ecosystem, { ...linux, platform }), undefined);
  }
});

test("who has gone past the proxy is told what may be the reason in its kind of program", () => {
  assert.match(ignoredWords("go", 1), /no request has reached Understudy[^]*ProxyFromEnvironment[^]*drop-in mode/);
  assert.match(ignoredWords(undefined, 1), /HTTPS_PROXY/);
});

test("whose command went well is told in one line: it may have had no need of a request", () => {
  const words = ignoredWords("go", 0);
  assert.match(words, /^no request has reached Understudy.* If it should have made one/);
  assert.doesNotMatch(words, /\n/);
});
