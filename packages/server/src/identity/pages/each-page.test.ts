// What each page is for: what it shows, and what its buttons and fields send.

import assert from "node:assert/strict";
import { test } from "node:test";
import { encode } from "uqr";
import { formPostPage } from "./form-post.ts";
import { messagePage } from "./message.ts";
import { readPage, elementsNamed, elementsOf, textOf, type Element } from "./read-page.ts";
import { samples } from "./samples.ts";
import { explanations, texts } from "./texts.ts";

/** A sample, or one with other values. */
function pageOf(name: string, changes: object = {}): Element {
  const sample = samples[name];
  assert.ok(sample);
  return readPage(sample.page({ ...sample.model as object, ...changes }));
}

const buttonsOf = (page: Element): string[] =>
  elementsNamed(page, "button").map(({ attributes }) => `${attributes["name"]}=${attributes["value"]}`);

const fieldsOf = (page: Element): string[] =>
  elementsNamed(page, "input").filter(({ attributes }) => attributes["type"] !== "hidden" && attributes["name"])
    .map(({ attributes }) => `${attributes["name"]} ${attributes["autocomplete"] ?? attributes["type"]}`);

const focusedOf = (page: Element): string | undefined =>
  elementsOf(page, ({ attributes }) => "autofocus" in attributes)[0]?.attributes["name"];

const withClass = (page: Element, name: string): Element[] =>
  elementsOf(page, ({ attributes }) => (attributes["class"] ?? "").split(" ").includes(name));

/** The first button is pressed by the Enter key. */
const sent: Readonly<Record<string, { readonly fields: readonly string[]; readonly buttons: readonly string[]; readonly focus?: string }>> = {
  "sign-in": { fields: ["login username", "passwd current-password"], buttons: ["choice=signIn", "choice=cancel"], focus: "login" },
  "sign-in with a hint and an error": { fields: ["login username", "passwd current-password"], buttons: ["choice=signIn", "choice=cancel"], focus: "passwd" },
  "account picker": { fields: [], buttons: ["session=s1", "session=s2", "session=s3", "choice=useAnother", "choice=cancel"] },
  "approval": { fields: [], buttons: ["choice=approve", "choice=deny", "choice=approvedElsewhere", "method=totp", "choice=cancel"], focus: "choice" },
  "authenticator code": { fields: ["otc one-time-code"], buttons: ["choice=verify", "method=approval", "choice=cancel"], focus: "otc" },
  "authenticator set-up": { fields: ["otc one-time-code"], buttons: ["choice=finish", "choice=cancel"] },
  "authenticator set-up with an error": { fields: ["otc one-time-code"], buttons: ["choice=finish", "choice=cancel"], focus: "otc" },
  "change password": {
    fields: ["current_password current-password", "new_password new-password", "repeated_password new-password"],
    buttons: ["choice=change", "choice=cancel"], focus: "current_password",
  },
  "consent": { fields: [], buttons: ["choice=accept", "choice=cancel"] },
  "consent of an administrator": { fields: ["for_organization checkbox"], buttons: ["choice=accept", "choice=cancel"] },
  "consent for an organization": { fields: [], buttons: ["choice=accept", "choice=cancel"] },
  "consent at a customer": { fields: [], buttons: ["choice=accept", "choice=cancel"] },
  "device code": { fields: ["user_code off"], buttons: ["choice=next"], focus: "user_code" },
  "device confirmation": { fields: [], buttons: ["choice=accept", "choice=cancel"] },
};

for (const [name, { fields, buttons, focus }] of Object.entries(sent)) {
  test(`the page "${name}" sends what it should, and begins where one types first`, () => {
    const page = pageOf(name);
    assert.deepEqual(fieldsOf(page), fields);
    assert.deepEqual(buttonsOf(page), buttons);
    assert.equal(focusedOf(page), focus);
  });
}

test("only the main button of a page asks for its fields: nobody has to fill them in to cancel", () => {
  for (const [name, { fields }] of Object.entries(sent)) {
    const asking = elementsNamed(pageOf(name), "button").filter(({ attributes }) => !("formnovalidate" in attributes));
    if (fields.length > 0) assert.equal(asking.length, 1, name);
  }
});

test("the sign-in names the application that asks, and the user that was hinted at", () => {
  const page = pageOf("sign-in with a hint and an error");
  assert.match(textOf(page), /to continue to Contoso Control Panel/);
  const [login] = elementsNamed(page, "input").filter(({ attributes }) => attributes["name"] === "login");
  assert.equal(login?.attributes["value"], "admin@contoso.onmicrosoft.com");
});

test("the number to approve stands on the page and on the phone, always with two digits", () => {
  assert.deepEqual(withClass(pageOf("approval"), "number").map(textOf), ["The number is 42", "42"]);
  assert.deepEqual(withClass(pageOf("approval with an error"), "number").map(textOf), ["The number is 07", "07"]);
});

test("the page looks by itself for an answer only while one waits for it, and never while one types; it is loaded anew only where scripts are off", () => {
  const refreshOf = (page: Element): (string | undefined)[] =>
    elementsNamed(page, "noscript").flatMap((noscript) => elementsNamed(noscript, "meta")).filter(({ attributes }) => attributes["http-equiv"]).map(({ attributes }) => attributes["content"]);
  const refreshes = Object.keys(samples).map((name) => [name, ...refreshOf(pageOf(name))]).filter(({ length }) => length > 1);
  const again = "5;url=/common/login?request=sealed-request";
  assert.deepEqual(refreshes, [["approval", again], ["approval with an error", again]]);
  assert.deepEqual(refreshOf(pageOf("approval", { method: { kind: "approval", number: 1 } })), []);
});

test("the authenticator's key is there as a picture, with the white around it that readers need, and as text in groups of four", () => {
  const keyUri = "otpauth://totp/Understudy:someone?secret=JBSWY3DPEHPK3PXP";
  const page = pageOf("authenticator set-up", { keyUri });
  const [picture] = withClass(page, "qr");
  assert.ok(picture);
  const { data, size } = encode(keyUri, { ecc: "M", border: 0 });
  assert.equal(picture.attributes["viewBox"], `-4 -4 ${size + 8} ${size + 8}`);
  assert.ok(picture.attributes["aria-label"]);
  const path = elementsNamed(picture, "path")[0]?.attributes["d"] ?? "";
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`);
  assert.deepEqual(squares, data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : []))));
  assert.deepEqual(withClass(page, "secret").map(textOf), ["JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP"]);
});

test("a key too long for a picture is shown as text alone", () => {
  const page = pageOf("authenticator set-up", { keyUri: `otpauth://totp/${"x".repeat(3000)}` });
  assert.deepEqual([withClass(page, "qr").length, withClass(page, "secret").length], [0, 1]);
});

test("a forced change of the password tells the rules, and they belong to the new password", () => {
  const page = pageOf("change password");
  assert.deepEqual(elementsNamed(page, "li").map(textOf), [...texts.changePassword.rules]);
  const [field] = elementsNamed(page, "input").filter(({ attributes }) => attributes["name"] === "new_password");
  assert.equal(field?.attributes["aria-describedby"], "rules");
});

test("consent lists each permission with what it means, and says who asks, and for whom it is", () => {
  const said = (name: string): string => textOf(pageOf(name)).replace(/\s+/g, " ");
  const listed = elementsNamed(pageOf("consent"), "li").map(textOf);
  assert.deepEqual(listed.map((text) => /user_impersonation|User\.Read|offline_access/.exec(text)?.[0]), ["user_impersonation", "User.Read", "offline_access"]);
  for (const text of listed) assert.match(text, /^\S.+\.\nMicrosoft .+ · /);
  assert.match(said("consent"), /Published by contoso\.com/);
  assert.match(said("consent of an administrator"), /publisher is not known.*on behalf of your organization.*everyone in Contoso/i);
  assert.match(said("consent for an organization"), /for everyone in Contoso:.*all users of Contoso/);
  assert.match(said("consent at a customer"), /in Fabrikam:.*signed in from Contoso and decide for your customer Fabrikam/);
});

test("the device page asks whether it is really you, by the application's name and the code", () => {
  const said = textOf(pageOf("device confirmation"));
  assert.match(said, /Are you signing in to Contoso Control Panel on another device\?/);
  assert.match(said, /ABCD2345Z/);
  assert.notEqual(textOf(pageOf("device approved")), textOf(pageOf("device declined")));
});

test("ID-33 an error page tells what happened, why, what to do, and what a developer looks for", () => {
  const page = pageOf("error");
  assert.match(textOf(page), /https:\/\/localhost:3000\/auth\/callback, which is not among the redirect addresses of Contoso Control Panel/);
  const details = elementsNamed(page, "dd").map(textOf);
  assert.deepEqual(details, [
    "AADSTS50011 invalid_request", "0b8f5c0e-4f2e-4c0b-9a54-6b8f5e0d2f11", "6f0d2c1b-87a5-4a5e-8d55-9c3ad1e20b00", "2026-11-22 18:42:07Z",
  ]);
  assert.equal(elementsNamed(pageOf("information"), "details").length, 0);
});

test("every explanation can be shown, and none asks for values in words that a page would leave standing", () => {
  const values = { application: "a", tenant: "t", redirectUri: "r", parameter: "p", reason: "why" };
  for (const explanation of Object.values(explanations)) {
    const said = elementsNamed(readPage(messagePage({ kind: "error", explanation, values })), "main").map(textOf).join("");
    assert.ok(said.includes(explanation.title));
    assert.doesNotMatch(said, /\{\w+\}/);
  }
});

test("no form leads to an address that is a program", () => {
  for (const url of ["data:text/html,<script>alert(1)</script>", " java\nscript:alert(1)"]) {
    const post = formPostPage({ url, fields: {} });
    assert.deepEqual(elementsNamed(readPage(post), "form").map(({ attributes }) => attributes["action"]), ["about:blank"]);
  }
});

test("ID-32 form_post sends the answer's fields and nothing else, to the letter, by script or by its button", () => {
  const fields = { code: "0.AX~+/=".repeat(4000), state: "a\r\nb\tc\rd", "": "unnamed", submit: "hides a method", session_state: "" };
  const page = readPage(formPostPage({ url: "https://localhost:3000/callback?x=1&y=2", fields }));
  const [form] = elementsNamed(page, "form");
  assert.deepEqual(form?.attributes, { method: "post", action: "https://localhost:3000/callback?x=1&y=2" });
  assert.deepEqual(elementsNamed(page, "input").map(({ attributes }) => attributes),
    Object.entries(fields).map(([name, value]) => ({ type: "hidden", name, value })));
  assert.deepEqual(elementsNamed(page, "button").map(({ attributes }) => attributes["name"]), [undefined]);
  assert.deepEqual(elementsNamed(page, "script").map(textOf), ["HTMLFormElement.prototype.submit.call(document.forms[0])"]);
  assert.match(textOf(page), /localhost:3000/);
});

test("the native client's page has nothing on it that leads anywhere", () => {
  assert.deepEqual(elementsNamed(pageOf("native client"), "a", "form", "button", "input"), []);
});
