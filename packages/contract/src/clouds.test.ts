import assert from "node:assert/strict";
import { test } from "node:test";
import { cloudNames, clouds, domainPrefixPattern, initialDomain, isInitialDomain } from "./clouds.ts";

test("what the service gives out as an initial domain nobody can add, in whatever cloud and case", () => {
  for (const cloud of cloudNames) {
    const domain = initialDomain("Contoso", cloud);
    assert.equal(domain, `contoso.${clouds[cloud].domainSuffixes[0]}`);
    for (const name of [domain, domain.toUpperCase(), `mail.${domain}`, ...clouds[cloud].domainSuffixes]) assert.ok(isInitialDomain(name), name);
  }
  for (const name of ["contoso.example", "contosoonmicrosoft.com", "onmicrosoft.com.example", "onmschina.cn", ""]) assert.ok(!isInitialDomain(name), name);
});

test("the prefix of an initial domain has 2 to 27 letters, digits and dashes, and no dash at an end", () => {
  const fits = (prefix: string) => new RegExp(domainPrefixPattern).test(prefix);
  for (const prefix of ["ab", "Contoso-2", "a".repeat(27)]) assert.ok(fits(prefix), prefix);
  for (const prefix of ["", "a", "-ab", "ab-", "a.b", "a b", "ab\n", "a".repeat(28)]) assert.ok(!fits(prefix), prefix);
});
