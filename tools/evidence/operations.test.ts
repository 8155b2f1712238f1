// The contract says what the documented facts say, and nothing besides: each operation in evidence/operations.json has
// its descriptor, and each descriptor of the real service has its evidence.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { allOperations, type HostRole, type Operation } from "../../packages/contract/src/index.ts";
import { root } from "../root.ts";

interface Fact {
  readonly id: string;
  readonly area: string;
  readonly method: string;
  readonly path: string;
  readonly host?: string;
  readonly auth: readonly string[];
  readonly clouds: readonly string[];
  /** Where the operation's page is silent on clouds they are an assumption, which what is known of the clouds overrules. */
  readonly cloudsStated?: boolean;
  readonly sandbox: "both" | "sandbox-only" | "production-only";
  readonly aliases?: readonly string[];
}

const facts = JSON.parse(readFileSync(path.join(root, "evidence", "operations.json"), "utf8")) as readonly Fact[];
const described = new Map(allOperations.map((operation) => [operation.id, operation]));

/** The part a host plays, by how the documents name it. */
const hostRoles: readonly (readonly [name: RegExp, role: HostRole])[] = [
  [/^token authority$/, "login"],
  [/^graph\.microsoft\.com$/, "graph"],
  [/^api\.partner\.microsoft\.com$/, "partnerApi"],
  [/^ep-billing/, "billingExport"],
  [/^traf-pcsvcadmin/, "delegatedAdmin"],
  [/^storage account/, "storage"],
];

const environments = { both: undefined, "sandbox-only": "sandbox", "production-only": "production" } as const;

/** The call that we send to a subscriber has no fixed place: it goes wherever the subscriber said. */
const callback = { id: "webhooks.callback", host: "subscriber", path: "/{webhookUrl}" } as const;

function hostRoleOf({ id, host }: Fact): HostRole {
  if (id === callback.id) return callback.host;
  if (host === undefined) return "api";
  const role = hostRoles.find(([name]) => name.test(host))?.[1];
  assert.ok(role, `${id} is on a host that nobody knows: ${host}`);
  return role;
}

const asDocumented = (fact: Fact) => ({
  area: fact.area,
  method: fact.method,
  path: fact.id === callback.id ? callback.path : fact.path,
  host: hostRoleOf(fact),
  auth: fact.auth.toSorted(),
  clouds: fact.cloudsStated === false ? undefined : fact.clouds.toSorted(),
  environment: environments[fact.sandbox],
});

const asDescribed = ({ area, method, path: place, host, auth, clouds, environment }: Operation) =>
  ({ area, method, path: place, host, auth: auth.toSorted(), clouds: clouds.toSorted(), environment });

/** Whether a path is one of those that a template stands for. */
const isOf = (template: string, place: string): boolean => new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(place);

test(`each of ${facts.length} documented operations is described as it is documented`, () => {
  assert.ok(facts.length > 0);
  for (const fact of facts) {
    const operation = described.get(fact.id);
    assert.ok(operation, `${fact.id} is documented, and has no descriptor`);
    const documented = asDocumented(fact);
    assert.deepEqual({ ...asDescribed(operation), ...(!documented.clouds && { clouds: undefined }) }, documented, fact.id);
    const aliases = operation.aliases ?? [];
    const others = (fact.aliases ?? []).filter((alias) => !isOf(fact.path, alias));
    for (const alias of others) assert.ok(aliases.includes(alias), `${fact.id} lacks the alias ${alias}`);
    // Clients know more paths of the token service than the documents do.
    if (operation.area !== "identity") assert.equal(aliases.length, others.length, `${fact.id} has an alias that is not documented`);
  }
});

const real = allOperations.filter(({ area }) => area !== "internal");

test(`each of ${real.length} descriptors of the real service is documented`, () => {
  assert.ok(real.length > 0);
  const documented = new Set(facts.map(({ id }) => id));
  assert.deepEqual(real.map(({ id }) => id).filter((id) => !documented.has(id)), []);
});

test("no two operations are documented or described under the same name", () => {
  assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length);
  assert.equal(described.size, allOperations.length);
});
