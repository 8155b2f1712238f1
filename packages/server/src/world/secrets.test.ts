import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hashMadePassword, hashPassword, madePassword, sameText, secretsOf, verifyPassword } from "./secrets.ts";

const masterKey = fc.uint8Array({ minLength: 32, maxLength: 32 });
const text = fc.string({ unit: "binary", maxLength: 200 });
const key = new Uint8Array(32).fill(7);

test("what is sealed comes back, and shows nothing while it is sealed", () => {
  fc.assert(fc.property(masterKey, text, (master, plain) => {
    const secrets = secretsOf(master);
    assert.equal(secrets.unseal(secrets.seal(plain)), plain);
  }));
  const sealed = Buffer.from(secretsOf(key).seal("correct horse battery staple"));
  assert.ok(!sealed.includes("correct") && !sealed.includes("staple"));
});

test("a later run of the same world opens what an earlier one sealed", () => {
  fc.assert(fc.property(masterKey, text, (master, plain) => {
    assert.equal(secretsOf(master).unseal(secretsOf(master).seal(plain)), plain);
  }));
});

test("sealing the same twice never looks the same", () => {
  const secrets = secretsOf(key);
  const sealed = Array.from({ length: 1_000 }, () => Buffer.from(secrets.seal("same")).toString("base64"));
  assert.equal(new Set(sealed).size, sealed.length);
});

test("a sealed text of which one bit was changed is refused", () => {
  fc.assert(fc.property(text, fc.nat(), fc.integer({ min: 0, max: 7 }), (plain, place, bit) => {
    const secrets = secretsOf(key);
    const sealed = Buffer.from(secrets.seal(plain));
    const at = place % sealed.length;
    sealed[at] = (sealed[at] ?? 0) ^ (1 << bit);
    assert.throws(() => secrets.unseal(sealed));
  }));
});

test("a sealed text that was cut short is refused, whatever is left of it", () => {
  fc.assert(fc.property(fc.constantFrom("", "a", "a longer one"), fc.nat(), (plain, length) => {
    const secrets = secretsOf(key);
    const sealed = Buffer.from(secrets.seal(plain));
    assert.throws(() => secrets.unseal(sealed.subarray(0, length % sealed.length)));
  }));
});

test("what another key has sealed is refused", () => {
  fc.assert(fc.property(masterKey, masterKey, text, (one, other, plain) => {
    fc.pre(Buffer.compare(one, other) !== 0);
    assert.throws(() => secretsOf(other).unseal(secretsOf(one).seal(plain)));
  }));
});

test("a mark tells its own secret from every other, under its own key only", () => {
  fc.assert(fc.property(masterKey, masterKey, text, text, (one, other, secret, guess) => {
    fc.pre(Buffer.compare(one, other) !== 0);
    const secrets = secretsOf(one);
    assert.ok(secrets.matches(secret, secrets.mark(secret)));
    assert.equal(secrets.matches(guess, secrets.mark(secret)), guess === secret);
    assert.notEqual(secretsOf(other).mark(secret), secrets.mark(secret));
    assert.ok(!secretsOf(other).matches(secret, secrets.mark(secret)));
  }));
});

test("a derived secret follows from key and label, and from nothing that is stored", () => {
  const secrets = secretsOf(key);
  assert.equal(secrets.derive("operator key"), secretsOf(key).derive("operator key"));
  assert.notEqual(secrets.derive("operator key"), secrets.derive("another"));
  assert.notEqual(secrets.derive("operator key"), secretsOf(new Uint8Array(32)).derive("operator key"));
  assert.ok(Buffer.from(secrets.derive("operator key"), "base64url").length >= 32);
  assert.notEqual(secrets.derive("x"), secrets.mark("x"));
});

test("texts are the same only when they are, however long they are", () => {
  fc.assert(fc.property(text, text, (one, other) => {
    assert.equal(sameText(one, one), true);
    assert.equal(sameText(one, other), Buffer.from(one).equals(Buffer.from(other)));
  }));
});

test("a password's hash is salted, tells its kind, and does not hold the password", async () => {
  const [one, other] = [await hashPassword("correct horse"), await hashPassword("correct horse")];
  assert.match(one, /^argon2id\$[A-Za-z0-9_-]{22}\$[A-Za-z0-9_-]{43}$/);
  assert.notEqual(one, other);
  assert.ok(!one.includes("correct"));
});

test("a password's hash tells its own password from every other", async () => {
  const hash = await hashPassword("correct horse");
  assert.equal(await verifyPassword("correct horse", hash), true);
  for (const other of ["", "correct horse ", "Correct horse", "correct hors", hash]) {
    assert.equal(await verifyPassword(other, hash), false, other);
  }
});

test("a made password has every class of characters whatever is random in it, and its hash is a mark of it", () => {
  const password = madePassword("aaaa");
  for (const characters of [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/]) assert.match(password, characters);
  const [, kind, mark = ""] = /^(hmac)\$(.+)$/.exec(hashMadePassword(secretsOf(key), password)) ?? [];
  assert.equal(kind, "hmac");
  assert.ok(secretsOf(key).matches(password, mark));
  assert.ok(!mark.includes(password));
});
