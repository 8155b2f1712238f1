import assert from "node:assert/strict";
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { after, before, describe, mock, test } from "node:test";
import { bareWorld, type BareWorld } from "../../../../tests/support/bare-world.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { sql } from "../database/index.ts";
import { claimDomain, findUserByName, insertDirectory, insertUser, updateSignIn, type SignInUser } from "../directories/index.ts";
import { hashPassword, type World } from "../world/index.ts";
import { refusals, TokenRefused, type Refusal } from "./errors.ts";
import { checkPassword, setPassword, type SignInAttempt } from "./passwords.ts";

const accountId = "an account";
const domain = "contoso.com";
const start = Temporal.Instant.from("2027-01-15T09:30:00Z");
const passed = (duration: Temporal.DurationLike) => start.add(duration);
const [chosen, generated] = ["Correct-Horse-7", "Us1!generated"];

async function addUsers(world: World): Promise<void> {
  const hashes = { chosen: await hashPassword(chosen), generated: `hmac$${world.secrets.mark(generated)}` };
  await world.unit(async ({ db, nowText: createdAt }) => {
    for (const [tenantId, name] of [["a tenant", domain], ["another", "fabrikam.com"]] as const) {
      const tenant = { tenantId, accountId, domain: name };
      await insertDirectory(db, { ...tenant, kind: "customer", cloud: "global" });
      await claimDomain(db, tenant);
    }
    const users = Object.entries({ chosen: hashes.chosen, generated: hashes.generated, disabled: hashes.generated, expired: hashes.generated, locked: hashes.generated, guessed: hashes.generated, changing: hashes.generated });
    for (const [name, passwordHash] of users) {
      await insertUser(db, {
        userId: name, tenantId: "a tenant", accountId, userName: `${name}@${domain}`, firstName: name, lastName: "Tester", roles: [],
        passwordHash, mustChangePassword: name === "expired", createdAt,
      });
    }
    const disabled = await findUserByName(db, `disabled@${domain}`);
    assert.ok(disabled);
    await updateSignIn(db, { ...disabled, enabled: false });
  });
}

for (const dialect of dialects) {
  describe(`passwords on ${dialect}`, () => {
    let bare: BareWorld;
    let world: World;
    before(async () => {
      bare = await bareWorld(dialect, { kind: "frozen", instant: start });
      ({ world } = bare);
      await addUsers(world);
    });
    after(() => bare.close());

    const check = (name: string, password: string, now = start, more: Partial<SignInAttempt> = {}) =>
      checkPassword(world, { userName: `${name}@${domain}`, password, ...more }, now);
    const refusalOf = async (checking: Promise<unknown>): Promise<Refusal | undefined> => {
      try {
        await checking;
        return undefined;
      } catch (error) {
        assert.ok(error instanceof TokenRefused, String(error));
        return error.refusal;
      }
    };
    const userNamed = async (name: string): Promise<SignInUser> => {
      const user = await world.view(({ db }) => findUserByName(db, `${name}@${domain}`));
      assert.ok(user);
      return user;
    };
    const marks = async () => (await world.view(({ db }) => db.all<{ failures: number }>(sql`SELECT failures FROM sign_in_failures ORDER BY failures`))).map(({ failures }) => failures);

    test("the right one of either kind gives the user, whose name may be typed in any case", async () => {
      assert.equal((await check("chosen", chosen)).userId, "chosen");
      assert.equal((await check("generated", generated)).userId, "generated");
      assert.equal((await check("CHOSEN", chosen, start, { tenantId: "a tenant" })).userId, "chosen");
    });

    const refused: Readonly<Record<string, readonly [name: string, password: string, refusal: Refusal, more?: Partial<SignInAttempt>]>> = {
      "a wrong one": ["chosen", "Correct-Horse-8", refusals.wrongPassword],
      "a wrong one that was generated": ["generated", "Us1!guessed", refusals.wrongPassword],
      "the hash for the password": ["chosen", "argon2id$", refusals.wrongPassword],
      "none": ["chosen", "", refusals.emptyPassword],
      "a name that nobody has": ["nobody", chosen, refusals.unknownUser],
      "a name without a domain": ["", chosen, refusals.unknownUser, { userName: "chosen" }],
      "no name": ["", chosen, refusals.unknownUser, { userName: "" }],
      "a user of another tenant": ["chosen", chosen, refusals.unknownUser, { tenantId: "another" }],
      "a disabled user": ["disabled", generated, refusals.disabledUser],
      "a disabled user's wrong one, which tells no more": ["disabled", "wrong", refusals.wrongPassword],
      "one that must be changed": ["expired", generated, refusals.passwordExpired],
      "a wrong one where the right one must be changed": ["expired", "wrong", refusals.wrongPassword],
    };
    for (const [what, [name, password, refusal, more]] of Object.entries(refused)) {
      test(`${what} is refused as ${refusal.number}`, async () => {
        assert.equal((await refusalOf(check(name, password, start, more)))?.number, refusal.number);
      });
    }

    test("one that must be changed lets in who is about to change it", async () => {
      const user = await checkPassword(world, { userName: `expired@${domain}`, password: generated }, start, { allowExpired: true });
      assert.equal(user.userId, "expired");
    });

    test("whoever tries costs one computation, one read and one write, and nobody that is locked out costs a computation", async (context) => {
      const hashing = mock.method(crypto, "argon2");
      syncBuiltinESMExports();
      context.after(() => {
        hashing.mock.restore();
        syncBuiltinESMExports();
      });
      const [reading, writing] = [mock.method(world, "view"), mock.method(world, "unit")];
      const costs = async (...attempt: Parameters<typeof check>) => {
        const before = [hashing, reading, writing].map((one) => one.mock.callCount());
        await refusalOf(check(...attempt));
        return [hashing, reading, writing].map((one, index) => one.mock.callCount() - (before[index] ?? 0));
      };
      const tries = [["chosen", "x"], ["chosen", chosen], ["generated", "x"], ["generated", generated], ["nobody", "x"], ["disabled", "x"], ["disabled", generated], ["expired", generated]] as const;
      for (const [name, password] of tries) assert.deepEqual(await costs(name, password), [1, 1, 1], name);
      assert.deepEqual(await costs("nobody", "x", start, { userName: "nobody@nowhere.example" }), [1, 1, 1]);
      assert.deepEqual(await costs("chosen", chosen, start, { tenantId: "another" }), [1, 1, 1]);
      for (let count = 0; count < 10; count += 1) await refusalOf(check("no-one", "x"));
      assert.deepEqual(await costs("no-one", "x"), [0, 1, 0]);
      for (const one of [reading, writing]) one.mock.restore();
    });

    for (const [what, name, password] of [["a user", "locked", generated], ["a name that nobody has", "nobody-else", "anything"]] as const) {
      test(`ten bad tries lock ${what} for a minute, each further one for twice as long, and the name alone`, async () => {
        const bad = (now: Temporal.Instant) => refusalOf(check(name, "wrong", now));
        const usual = name === "locked" ? refusals.wrongPassword : refusals.unknownUser;
        for (let count = 0; count < 10; count += 1) assert.equal(await bad(start), usual);
        assert.equal(await refusalOf(check(name, password)), refusals.lockedUser);
        assert.equal(await bad(passed({ seconds: 59 })), refusals.lockedUser);
        assert.equal(await bad(passed({ seconds: 60 })), usual);
        assert.equal(await bad(passed({ seconds: 179 })), refusals.lockedUser);
        assert.equal(await bad(passed({ seconds: 180 })), usual);
        assert.equal(await refusalOf(check(name.toUpperCase(), password, passed({ seconds: 419 }))), refusals.lockedUser);
        assert.equal((await check("chosen", chosen)).userId, "chosen");
      });
    }

    test("the right one forgets the bad tries before", async () => {
      const later = passed({ hours: 2 });
      await check("generated", generated, later);
      for (let round = 0; round < 3; round += 1) {
        for (let count = 0; count < 9; count += 1) assert.equal(await refusalOf(check("generated", "wrong", later)), refusals.wrongPassword);
        assert.equal((await check("generated", generated, later)).userId, "generated");
      }
    });

    test("of many tries at the same moment ten are looked at, and the others refused, right or wrong", async () => {
      const tries = Array.from({ length: 30 }, (_, index) => refusalOf(check("guessed", index < 25 ? "wrong" : generated)));
      const answers = await Promise.all(tries);
      assert.equal(answers.filter((one) => one === refusals.wrongPassword).length, 10);
      assert.ok(answers.filter((one) => one === refusals.lockedUser).length >= 15);
      assert.equal(await refusalOf(check("guessed", generated)), refusals.lockedUser);
    });

    test("bad tries are forgotten after a day", async () => {
      assert.ok((await marks()).length > 1);
      assert.equal(await refusalOf(check("locked", "wrong", passed({ hours: 27 }))), refusals.wrongPassword);
      assert.deepEqual(await marks(), [1]);
    });

    test("a new one takes the place of the old one, and need not be changed", async () => {
      const user = await userNamed("expired");
      const now = passed({ hours: 72 });
      assert.equal(await setPassword(world, user, "Battery-Staple-9"), undefined);
      const changed = await check("expired", "Battery-Staple-9", now);
      assert.deepEqual([changed.sessionStamp, changed.passwordStamp === user.passwordStamp], [user.sessionStamp, false]);
      assert.equal(await refusalOf(check("expired", generated, now)), refusals.wrongPassword);
      assert.match((await userNamed("expired")).passwordHash, /^argon2id\$/);
    });

    test("a new one is refused where another came first, so an administrator's stays", async () => {
      const user = await userNamed("expired");
      const older = { ...user, passwordHash: `hmac$${"A".repeat(43)}` };
      assert.match((await setPassword(world, older, "Another-Staple-9")) ?? "", /changed meanwhile/);
      assert.deepEqual(await userNamed("expired"), user);
    });

    test("a new one that breaks a rule, or is the old one, changes nothing and says why", async () => {
      const user = await userNamed("changing");
      for (const [password, why] of [["short", /8 to 256/], ["Changing-It-7", /user name/], [generated, /the one of before/]] as const) {
        assert.match((await setPassword(world, user, password)) ?? "", why);
      }
      assert.deepEqual(await userNamed("changing"), user);
      await world.unit(({ db }) => db.run(sql`DELETE FROM directory_users WHERE user_id = 'changing'`));
      assert.match((await setPassword(world, user, "Battery-Staple-9")) ?? "", /no such user/);
    });
  });
}
