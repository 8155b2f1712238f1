// Requests to the token service that nobody foresaw: all are answered, in the words of who reads them; nobody gets
// anything for what is not right, is sent anywhere, or is told a secret; and what is refused changes nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { chanceOf } from "../support/chance.ts";
import { dialects } from "../support/databases.ts";
import { isLong } from "../support/long.ts";
import { changed, Hostile } from "./token-service/changes.ts";
import { draftBy } from "./token-service/drafts.ts";
import { fill, prepare } from "./token-service/filling.ts";
import { harvest } from "./token-service/harvest.ts";
import { assertPromises } from "./token-service/promises.ts";
import { parametersOf, sentOf, shown, type Sent } from "./token-service/request.ts";
import { answerTo, type TokenAnswer } from "./token-service/send.ts";
import { TokenWorld } from "./token-service/world.ts";

const requests = isLong ? { sqlite: 100_000, postgres: 5_000 } : { sqlite: 400, postgres: 200 };
const batchMax = 24;
/** So often is what lives for minutes brought anew. */
const fillingEach = 600;
const progressEach = 10_000;

for (const dialect of dialects) {
  test(`${requests[dialect]} random requests to the token service keep its promises, on ${dialect}`, async (context) => {
    await using closing = new AsyncDisposableStack();
    const chance = chanceOf(context);
    const world = await TokenWorld.open(dialect, closing);
    const making = { chance, pouch: world.pouch, ...(await prepare(world)) };
    const hostile = new Hostile(chance.seed);
    const outcomes = new Outcomes();
    let exported = "";
    for (let asked = 0, due = 0, told = progressEach; asked < requests[dialect]; ) {
      if (asked >= due) {
        await fill(world, chance);
        exported = await world.export();
        due += fillingEach;
      }
      const batch = Array.from({ length: chance.between(1, batchMax) }, () => sentOf(changed(draftBy(making), making, hostile)));
      const exchanges = await exchanged(world, batch);
      for (const [sent, answer] of exchanges) harvest(world.pouch, sent, answer);
      for (const [sent, answer] of exchanges) assertPromises(world.pouch, sent, answer);
      for (const [sent, answer] of exchanges) outcomes.note(sent, answer);
      const now = await world.export();
      if (!exchanges.some(mayWrite)) {
        assert.deepEqual(linesBeside(exported, now), [], `what writes nothing has written:${exchanges.map(([sent, { status }]) => `\n  ${status} ${shown(sent)}`).join("")}`);
      }
      exported = now;
      asked += batch.length;
      if (asked >= told) process.stdout.write(`${asked} requests to the token service, on ${dialect}\n`);
      if (asked >= told) told += progressEach;
    }
    assert.doesNotMatch(world.server.log, /unexpected failure/);
    for (const secret of world.pouch.secrets) assert.ok(!world.server.log.includes(secret), "the log keeps secrets");
    context.diagnostic(outcomes.toString());
    outcomes.assertVaried();
  });
}

/** The requests of a batch are under way together, as those of several programs are. */
const exchanged = (world: TokenWorld, batch: readonly Sent[]): Promise<(readonly [Sent, TokenAnswer])[]> =>
  Promise.all(batch.map(async (sent) => [sent, await answerTo(world.http, sent)] as const));

/**
 * Only somebody at a page changes what a world holds: by consenting, with a new password, with an authenticator. The
 * last two are done where the step that comes after them is refused: a changed password stays changed.
 */
function mayWrite([sent, { status }]: readonly [Sent, TokenAnswer]): boolean {
  if (sent.endpoint !== "login" || sent.method !== "POST") return false;
  const parameters = parametersOf(sent);
  return parameters.has("new_password") || parameters.has("otc") || (parameters.get("choice") === "accept" && status < 400);
}

/** What one text has and the other has not. */
function linesBeside(one: string, other: string): string[] {
  const [before, after] = [new Set(one.split("\n")), new Set(other.split("\n"))];
  return [...before.symmetricDifference(after)];
}

/** What came of the requests: a run in which all are refused proves little. */
class Outcomes {
  readonly #counts = new Map<string, number>();

  note(sent: Sent, { status }: TokenAnswer): void {
    const outcome = `${whatWasAsked(sent)} ${status < 400 ? "well" : "refused"}`;
    for (const name of [String(status), outcome]) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  assertVaried(): void {
    const grants = ["client_credentials", "authorization_code", "refresh_token"].flatMap((grant) => [`${grant} well`, `${grant} refused`]);
    for (const name of ["200", "302", "400", "401", "login well", ...grants]) assert.ok(this.#counts.has(name), `${name} comes in ${this}`);
  }

  toString(): string {
    return [...this.#counts].toSorted().map(([name, count]) => `${name}: ${count}`).join(", ");
  }
}

/** The endpoint; of the token endpoints the grant. */
function whatWasAsked(sent: Sent): string {
  if (!sent.endpoint.startsWith("token")) return sent.endpoint;
  const grant = parametersOf(sent).get("grant_type") ?? "";
  return grants.find((one) => one === grant) ?? "another grant";
}

const grants = [
  "client_credentials", "authorization_code", "refresh_token", "device_code", "password",
  "urn:ietf:params:oauth:grant-type:device_code", "urn:ietf:params:oauth:grant-type:jwt-bearer",
];
