// How a domain's users sign in, as token clients and the sign-in page ask.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { clouds, cloudNames } from "@understudy/contract";
import { dialects } from "../../../../tests/support/databases.ts";
import { startFourClouds, type FourClouds } from "../../../../tests/support/four-clouds.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { assertTokenRefused } from "../../../../tests/support/token-requests.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

const instance = { cloud_instance_name: "microsoftonline.com", cloud_audience_urn: "urn:federation:MicrosoftOnline" };

for (const dialect of dialects) {
  describe(`user realms on ${dialect}`, () => {
    let world: TestWorld;
    let domain: string;
    before(async () => {
      world = await startWorld({}, dialect);
      ({ domain } = world.primary);
    });
    after(() => world.close());

    const get = (target: string, headers: Readonly<Record<string, string>> = {}) => sendRaw(world.ready.urls.http, { target, headers: { host: "localhost", ...headers } });
    const realm = async (target: string) => {
      const answer = await get(target);
      assert.equal(answer.status, 200, answer.text);
      assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
      return answer.json;
    };

    test("ID-17 a domain of this world is managed, in the form that token clients read", async () => {
      const expected = { ver: "1.0", account_type: "Managed", domain_name: domain, ...instance };
      for (const path of ["/common/userrealm/", "/common/UserRealm/", "/COMMON/USERREALM/", "//common//userrealm/"]) {
        assert.deepEqual(await realm(`${path}admin%40${domain}?api-version=1.0`), expected);
        assert.deepEqual(await realm(`${path}admin@${domain.toUpperCase()}?api-version=1.0`), expected);
        assert.deepEqual(await realm(`${path}?user=admin%40${domain}&api-version=1.0`), expected);
      }
    });

    test("ID-17 the sign-in page's form of the answer has its own names", async () => {
      for (const target of [`/common/userrealm/?user=Admin%40${domain}&api-version=2.1`, `/common/userrealm?user=Admin@${domain}&api-version=2.1&checkForMicrosoftAccount=false`, `/common/userrealm/Admin@${domain}?api-version=2.1`]) {
        assert.deepEqual(await realm(target), { NameSpaceType: "Managed", Login: `Admin@${domain}`, DomainName: domain, ...instance });
      }
      assert.deepEqual(await realm("/common/userrealm/?user=a@nowhere.example&api-version=2.1"), { NameSpaceType: "Unknown", Login: "a@nowhere.example", ...instance });
    });

    test("ID-17 any other domain is unknown, and so is what is no name at all", async () => {
      for (const name of ["a@nowhere.example", `a@sub.${domain}`, `a@${domain}.evil.example`, "a", "@", "a@", "a%00@b%00", "a@b%2Fc", "a@%F0%9F%8E%AD", "'%20OR%201=1--", "a".repeat(2_000)]) {
        assert.deepEqual(await realm(`/common/userrealm/${name}?api-version=1.0`), { ver: "1.0", account_type: "Unknown", ...instance });
      }
    });

    test("ID-17 the answer is the same whether the user exists or not", async () => {
      const [existing] = world.primary.admin.userName.split("@");
      assert.deepEqual(await realm(`/common/userrealm/${existing}@${domain}?api-version=1.0`), await realm(`/common/userrealm/nobody-of-this-name@${domain}?api-version=1.0`));
      const page = async (user: string) => ({ ...(await realm(`/common/userrealm/?user=${user}@${domain}&api-version=2.1`)), Login: "" });
      assert.deepEqual(await page(existing ?? ""), await page("nobody-of-this-name"));
    });

    test("ID-17 a question about nobody is refused", async () => {
      for (const target of ["/common/userrealm", "/common/userrealm/?api-version=2.1", "/common/userrealm?user=&api-version=2.1", "/common/userrealm?user=a@b.example&user=c@d.example"]) {
        assertTokenRefused(await get(target), 400, "invalid_request", 9002313);
      }
    });
  });
}

describe("user realms of the four clouds", () => {
  let four: FourClouds;
  before(async () => { four = await startFourClouds({ sandboxes: false }); });
  after(() => four.close());

  /** Written out once more: what each cloud calls itself. */
  const names = { global: "microsoftonline.com", china: "partner.microsoftonline.cn", usgov: "microsoftonline.us", germany: "microsoftonline.de" } as const;

  test("ID-17 a domain is of its own cloud whichever is asked, an unknown one of the one that is", async () => {
    for (const cloud of cloudNames) {
      for (const asked of cloudNames) {
        const realm = async (name: string) =>
          (await sendRaw(four.world.ready.urls.http, { target: `/common/userrealm/${name}?api-version=1.0`, headers: { host: clouds[asked].loginHosts[0] ?? "" } })).json;
        const { account_type: kind, cloud_instance_name: instanceName } = await realm(`admin@${four.account(cloud).domain}`);
        assert.deepEqual([kind, instanceName], ["Managed", names[cloud]]);
        assert.equal((await realm("a@nowhere.example")).cloud_instance_name, names[asked]);
      }
    }
  });
});
