import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { redactAuthorization, redactBody, redactText, redactUrl } from "./redact.ts";

const form = "application/x-www-form-urlencoded";
const token = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl";

describe("what the inspector takes out of texts", () => {
  const bodies: readonly (readonly [what: string, text: string, contentType: string | undefined, answersSecret: boolean, shown: string])[] = [
    ["a password in JSON", '{"userName":"a","password":"x\\"y,z"}', undefined, false, '{"userName":"a","password":"[redacted]"}'],
    ["a name in any case", '{"PassWord" : "x"}', undefined, false, '{"PassWord" :"[redacted]"}'],
    ["a name in disguise", '{"p\\u0061ssword":"x"}', undefined, false, '{"p\\u0061ssword":"[redacted]"}'],
    ["a password deep inside", '{"a":[{"newPassword":"x"}]}', undefined, false, '{"a":[{"newPassword":"[redacted]"}]}'],
    ["a password of a wrong kind", '{"password":[{"a":"x"},"y"],"b":1}', undefined, false, '{"password":"[redacted]","b":1}'],
    ["a password that was cut", '{"a":1,"password":"x,y', undefined, false, '{"a":1,"password":"[redacted]"'],
    ["a password that was cut within a sign", '{"password":"x,y\\', undefined, false, '{"password":"[redacted]"'],
    ["a key in an answer that shows one", '{"keyId":"1","value":"x"}', undefined, true, '{"keyId":"1","value":"[redacted]"}'],
    ["no value elsewhere", '{"key":"a","value":"x"}', undefined, false, '{"key":"a","value":"x"}'],
    ["no flag and no number of a refusal", '{"code":3000,"mustChangePassword":true}', undefined, false, '{"code":3000,"mustChangePassword":true}'],
    ["a code that is text", '{"code":"abc"}', undefined, false, '{"code":"[redacted]"}'],
    ["the token of an export's files", '{"rootDirectory":"https://a/b","sasToken":"se=1&sig=x","rootFolderSAS":"se=1&sig=x"}', undefined, false, '{"rootDirectory":"https://a/b","sasToken":"[redacted]","rootFolderSAS":"[redacted]"}'],
    ["a secret in a form", 'a=1&client_secret=x%20"y&b=2', form, false, "a=1&client_secret=[redacted]&b=2"],
    ["a name that a form encodes", "client%5Fsecret=x", form, false, "client%5Fsecret=[redacted]"],
    ["a form that is sent as JSON", "password=x y", "application/json", false, "password=[redacted]"],
    ["a code in a link in a text", '{"text":"open /dashboard/x?partnerId=1&code=abc now"}', undefined, false, '{"text":"open /dashboard/x?partnerId=1&code=[redacted] now"}'],
    ["a password in what another language prints", "{'userName': 'a', 'password': 'x\\'y,z', 'b': 1}", undefined, false, "{'userName': 'a', 'password':\"[redacted]\", 'b': 1}"],
    ["a password under a bare name", '{userName: "a", password : "x"}', undefined, false, '{userName: "a", password :"[redacted]"}'],
    ["a name with a blank behind it", '{"password ":"x"}', undefined, false, '{"password ":"[redacted]"}'],
    ["whatever stands in a form of parts", '--x\r\nContent-Disposition: form-data; name="client_secret"\r\n\r\nx\r\n--x--', "multipart/form-data; boundary=x", false, "[redacted]"],
    ["a token anywhere", `{"note":"see ${token}"}`, undefined, false, '{"note":"see [redacted]"}'],
    ["a code or a refresh token of ours anywhere", `{"rt":"1.${"aB-_".repeat(10)}","version":"1.0"}`, undefined, false, '{"rt":"[redacted]","version":"1.0"}'],
    ["a bearer anywhere", '{"note":"Bearer abcdefghij"}', undefined, false, '{"note":"Bearer [redacted]"}'],
  ];
  for (const [what, text, contentType, answersSecret, shown] of bodies) {
    test(`finds ${what}`, () => assert.equal(redactBody(text, contentType, { answersSecret }), shown));
  }

  test("keeps an address but for its secrets, in the query and in the fragment", () => {
    assert.equal(redactUrl("/a/b?x=1&code=abc&x=2#id_token=q&state=s"), "/a/b?x=1&code=[redacted]&x=2#id_token=[redacted]&state=s");
    assert.equal(redactUrl("/billingexports/v1/a.gz?se=2027-01-01T00%3A00%3A00Z&sig=a%2Bb%3D"), "/billingexports/v1/a.gz?se=2027-01-01T00%3A00%3A00Z&sig=[redacted]");
    assert.equal(redactUrl("http://localhost/error?code=700016"), "http://localhost/error?code=700016");
  });

  test("keeps a sentence but for the secrets that it repeats", () => {
    assert.equal(redactText(`${token} is not a customer id.`), "[redacted] is not a customer id.");
    assert.equal(redactText("The address http://localhost?a=1&password=abc is not 5% right."), "The address http://localhost?a=1&password=[redacted] is not 5% right.");
  });

  test("tells how somebody proved itself, and not with what", () => {
    assert.equal(redactAuthorization(`Bearer ${token}`), "Bearer [redacted]");
    assert.equal(redactAuthorization("Basic YWJjOmRlZg=="), "Basic [redacted]");
    assert.equal(redactAuthorization("nonsense"), "[redacted]");
  });

  test("takes time with the length of a text alone, whatever is in it", () => {
    const texts = [`"${'\\"'.repeat(8_000)}`, `{${'"password":['.repeat(1_300)}`, "eyJ".repeat(5_400), "a=".repeat(8_000), '{"a":'.repeat(3_000), `{"password":${" ".repeat(400_000)}x}`, `{"code":${" ".repeat(400_000)}x}`];
    for (const text of texts) assert.ok(redactBody(text, undefined, { answersSecret: false }).length > 0);
  });
});
