import assert from "node:assert/strict";
import { test } from "node:test";
import { secretsOf } from "../world/index.ts";
import { sealed, unsealed } from "./sealed.ts";

const secrets = secretsOf(new Uint8Array(32).fill(7));

for (const filling of ["", "x", "xx"]) {
  test(`ID-35 what is sealed has one text only, so that it can be known again (${filling.length} more)`, () => {
    const text = sealed(secrets, "code", { filling });
    assert.deepEqual(unsealed(secrets, "code", text), { filling });
    const last = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];
    const others = [...last.map((sign) => `${text.slice(0, -1)}${sign}`), ...last.map((sign) => `${text}${sign}`), `${text}=`, `${text}==`, ` ${text}`, `${text}\n`];
    for (const other of others.filter((one) => one !== text)) assert.equal(unsealed(secrets, "code", other), undefined, other);
  });
}

test("what is sealed as one kind is not taken for another", () => {
  assert.equal(unsealed(secrets, "refresh", sealed(secrets, "code", {})), undefined);
});
