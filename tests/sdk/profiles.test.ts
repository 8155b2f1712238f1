// Profiles: the one setting by which a program goes live, and what becomes of settings that are wrong.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { ApplicationCredential, ArgumentError, PartnerCenterClient, readProfile } from "@understudy/sdk";
import { loadProfile } from "@understudy/sdk/node";
import { testFolder, type TestFolder } from "../support/folders.ts";
import { serveScene, type ServedScene } from "./scene.ts";

let served: ServedScene;
let folder: TestFolder;
let file: string;

before(async () => {
  served = await serveScene();
  folder = testFolder();
  file = folder.file("profiles.json");
  const { endpoint, sandbox, primary } = served.scene;
  writeFileSync(file, JSON.stringify({ profiles: { sandbox: { kind: "sandbox", endpoint, ...sandbox }, primary: { kind: "primary", endpoint, ...primary } } }));
});
after(async () => {
  folder.remove();
  await served.world.close();
});

/** A partner's program: nothing in it knows which account it works for. */
async function program(env: Record<string, string>): Promise<string[]> {
  const client = PartnerCenterClient.fromProfile(await loadProfile({ env }), { tlsOptions: { ca: served.scene.ca } });
  return (await Array.fromAsync(client.customers.list())).map(({ id }) => id);
}

function environmentOf(name: "sandbox" | "primary"): Record<string, string> {
  const { domain, appId, key } = served.scene[name];
  const prefix = `PARTNER_CENTER_${name.toUpperCase()}`;
  return { [`${prefix}_DOMAIN`]: domain, [`${prefix}_APP_ID`]: appId, [`${prefix}_KEY`]: key, [`${prefix}_ENDPOINT`]: served.scene.endpoint };
}

for (const source of ["a file", "the environment"] as const) {
  test(`S-41 S-42 going live changes one setting, with profiles from ${source}`, async () => {
    const given = source === "a file" ? { PARTNER_CENTER_PROFILES: file } : { ...environmentOf("sandbox"), ...environmentOf("primary") };
    const tried = await program(given);
    const live = await program({ ...given, PARTNER_CENTER_PROFILE: "primary" });
    assert(tried.length > 0 && live.length > 0);
    assert.deepEqual(tried.filter((id) => live.includes(id)), []);
    assert.deepEqual(await program({ ...given, PARTNER_CENTER_PROFILE: "sandbox" }), tried);
  });
}

test("the environment goes before the file, as a whole", async () => {
  const env = { PARTNER_CENTER_PROFILES: file, PARTNER_CENTER_SANDBOX_DOMAIN: "other.onmicrosoft.com", PARTNER_CENTER_SANDBOX_APP_ID: "an-app", PARTNER_CENTER_SANDBOX_KEY: "a-key" };
  assert.deepEqual(await loadProfile({ env }), { name: "sandbox", kind: "sandbox", domain: "other.onmicrosoft.com", appId: "an-app", key: "a-key" });
  await assert.rejects(loadProfile({ env: { PARTNER_CENTER_PROFILES: file, PARTNER_CENTER_SANDBOX_KEY: "a-key" } }), { argument: "profile sandbox.domain" });
});

const whole = { kind: "sandbox", domain: "a.onmicrosoft.com", appId: "an-app", key: "the-secret-key" };

for (const [content, argument] of [
  [{ profiles: {} }, "name"], [{}, "name"], [[], "name"], ["{", "file"], ["the-secret-key", "file"], [{ profiles: { sandbox: "x" } }, "file"],
  [{ profiles: { sandbox: { ...whole, kind: "Sandbox" } } }, "profile sandbox.kind"], [{ profiles: { sandbox: { ...whole, kind: undefined } } }, "profile sandbox.kind"],
  [{ profiles: { sandbox: { ...whole, appId: "" } } }, "profile sandbox.appId"], [{ profiles: { sandbox: { ...whole, cloud: "mars" } } }, "profile sandbox.cloud"],
  [{ profiles: { sandbox: { ...whole, appid: "x" } } }, "profile sandbox.appid"], [{ profiles: { sandbox: { ...whole, endpoint: 5 } } }, "profile sandbox.endpoint"],
  [{ profiles: { sandbox: { ...whole, endpoint: "http://localhost:8480" } } }, "profile sandbox.endpoint"], [{ profiles: { sandbox: { ...whole, endpoint: "https://localhost/v1" } } }, "profile sandbox.endpoint"],
  [{ profiles: { sandbox: { ...whole, endpointKind: "real" } } }, "profile sandbox.endpointKind"],
] as const) {
  test(`the profile ${JSON.stringify(content)} is refused by what is wrong with it, and no key is told`, async () => {
    writeFileSync(folder.file("wrong.json"), typeof content === "string" ? content : JSON.stringify(content));
    await assert.rejects(loadProfile({ env: {}, file: folder.file("wrong.json") }), (error: ArgumentError) => {
      assert(error instanceof ArgumentError, String(error));
      assert.equal(error.argument, argument);
      assert.doesNotMatch(error.message, /the-secret-key/);
      return true;
    });
  });
}

test("a file of profiles that is not there, or cannot be read, is refused by its name and by what names it", async () => {
  for (const [name, why] of [["none.json", /none\.json, .*PARTNER_CENTER_PROFILES.*, is not there$/], [".", /, .*PARTNER_CENTER_PROFILES.*, cannot be read \(EISDIR\)$/]] as const) {
    await assert.rejects(loadProfile({ env: { PARTNER_CENTER_PROFILES: folder.file(name) } }), (error: ArgumentError) => error instanceof ArgumentError && error.argument === "file" && why.test(error.message));
  }
});

for (const [endpoint, why] of [
  ["http://localhost:8480", "https"], ["localhost:8443", "https"], ["https://a@localhost", "a name"], ["https://localhost/v1", "without a path"], ["", "no URL"], ["https://", "no URL"],
] as const) {
  test(`the endpoint ${endpoint || "that is empty"} is refused`, () => {
    const credential = { getToken: () => Promise.resolve(null) };
    assert.throws(() => new PartnerCenterClient(credential, { endpoint }), (error: ArgumentError) => error.argument === "endpoint" && error.message.includes(why));
  });
}

for (const [name, value] of [["cloud", "china"], ["endpoint", "https://localhost:8443"], ["endpointKind", "understudy"], ["profile", { kind: "sandbox" }]] as const) {
  test(`${name} is the profile's to say: beside a profile it is refused, and undefined is ignored`, () => {
    const profile = readProfile({ name: "a", ...whole, kind: "primary", endpoint: "https://localhost:9443", endpointKind: "understudy" });
    assert.throws(() => PartnerCenterClient.fromProfile(profile, { [name]: value } as never), { name: "ArgumentError", argument: `options.${name}` });
    const client = PartnerCenterClient.fromProfile(profile, { [name]: undefined } as never);
    assert.equal(client.rootOf("api"), "https://localhost:9443");
  });
}

for (const authority of ["http://login.example", "https://a:b@login.example", "https://login.example?a=b", "https://login.example/#a", "https://login.example?", "login.example", ""]) {
  test(`secrets are not sent to the authority ${authority || "that is empty"}`, () => {
    assert.throws(() => new ApplicationCredential("a.onmicrosoft.com", "an-app", "a-key", { authority }), { name: "ArgumentError", argument: "authority" });
  });
}

test("a language that is none is refused when the client is made", () => {
  for (const locale of ["", "en-US\r\n", "english (US)", 5 as never]) {
    assert.throws(() => new PartnerCenterClient({ getToken: () => Promise.resolve(null) }, { locale }), { name: "ArgumentError", argument: "locale" });
  }
});

test("a credential that is none and a cloud that is none are refused by name", () => {
  assert.throws(() => new PartnerCenterClient({} as never), { argument: "credential" });
  assert.throws(() => new PartnerCenterClient({ getToken: () => Promise.resolve(null) }, { cloud: "mars" as never }), { argument: "cloud" });
});
