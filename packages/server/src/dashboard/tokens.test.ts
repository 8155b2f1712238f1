// How a session keeps a good access token, on both databases.

import assert from "node:assert/strict";
import { describe, test, type TestContext } from "node:test";
import { clouds } from "@understudy/contract";
import { dialects, type DialectName } from "../../../../tests/support/databases.ts";
import { emptyStore } from "../../../../tests/support/stores.ts";
import { listAccounts } from "../accounts/index.ts";
import { findUserByName, newStamp, updateSignIn } from "../directories/index.ts";
import type { House } from "../http/index.ts";
import { partnerCenterClient, sealRefreshToken, signInNow, TokenService } from "../identity/index.ts";
import { openWorld } from "../open-world.ts";
import { secretsOf, type View } from "../world/index.ts";
import { createSession, endSession, liveSession, type Session } from "./sessions.ts";
import { accessTokenOf } from "./tokens.ts";

const authority = { origin: "http://localhost:8480" };

interface Signed {
  readonly house: House;
  readonly value: string;
  read(): Promise<Session>;
  advance(seconds: number): Promise<void>;
}

async function primaryAdmin({ db }: View) {
  const account = (await listAccounts(db)).find(({ kind }) => kind === "primary");
  const user = await findUserByName(db, account?.adminUserName ?? "");
  assert(account && user);
  return { account, user };
}

/** A world with one session, whose access token is good for an hour. */
async function signed(dialect: DialectName, context: TestContext): Promise<Signed> {
  const store = await emptyStore(dialect);
  const { world } = await openWorld(store.database, secretsOf(new Uint8Array(32)), {
    seed: "demo", seedNumber: 1, clock: { kind: "frozen", instant: Temporal.Instant.from("2026-03-01T09:00:00Z") },
    settings: { protocolClock: "world" }, onFailure: (error) => assert.fail(String(error)),
  });
  context.after(async () => {
    await world.close();
    await store.close();
  });
  const house = { world, tokens: new TokenService(world) } as House;
  const now = await house.tokens.protocolNow();
  const { account, user } = await world.view(primaryAdmin);
  const refreshToken = sealRefreshToken(world.secrets, {
    ...signInNow(user, true, now), appId: partnerCenterClient, issuedAt: now.epochMilliseconds, resource: clouds.global.resources.partnerCenter,
  });
  const tokens = { accessToken: "the first", refreshToken, renewFrom: now.epochMilliseconds + 3_540_000 };
  const value = await createSession(house, { accountId: account.accountId, tokens }, undefined);
  return {
    house, value,
    read: async () => {
      const session = await liveSession(house, value);
      assert(session);
      return session;
    },
    advance: async (seconds) => void (await world.advance((from) => from.add({ seconds }))),
  };
}

for (const dialect of dialects) {
  describe(`the access token of a session on ${dialect}`, () => {
    test("stays until it is about to end", async (context) => {
      const { house, read, advance } = await signed(dialect, context);
      await advance(3_539);
      assert.equal(await accessTokenOf(house, await read(), authority), "the first");
    });

    test("is renewed once, however many ask at the same moment or still hold the old one", async (context) => {
      const { house, read, advance } = await signed(dialect, context);
      await advance(3_540);
      const before = await read();
      const asked = await Promise.all(Array.from({ length: 8 }, () => accessTokenOf(house, before, authority)));
      assert.equal(new Set(asked).size, 1);
      assert.match(asked[0] ?? "", /^eyJ/);
      assert.equal(await accessTokenOf(house, before, authority), asked[0]);
      assert.equal((await read()).tokens.accessToken, asked[0]);
    });

    test("is renewed again and again, each time with the newest refresh token", async (context) => {
      const { house, read, advance } = await signed(dialect, context);
      const found = new Set<string | undefined>();
      for (let hour = 0; hour < 3; hour += 1) {
        await advance(3_600);
        found.add(await accessTokenOf(house, await read(), authority));
      }
      assert.equal(found.size, 3);
    });

    test("is none where the user was cut off between two looks, and then the session is over", async (context) => {
      const { house, value, read, advance } = await signed(dialect, context);
      await advance(3_600);
      const before = await read();
      await house.world.unit(async (unit) => updateSignIn(unit.db, { ...(await primaryAdmin(unit)).user, sessionStamp: newStamp() }));
      assert.equal(await accessTokenOf(house, before, authority), undefined);
      await house.world.unit(async (unit) => updateSignIn(unit.db, { ...(await primaryAdmin(unit)).user, sessionStamp: before.user.sessionStamp }));
      assert.equal(await liveSession(house, value), undefined, "it does not come back either");
    });

    test("is none where somebody has signed out meanwhile, and the session does not come back", async (context) => {
      const { house, value, read, advance } = await signed(dialect, context);
      await advance(3_600);
      const before = await read();
      await endSession(house, value);
      assert.equal(await accessTokenOf(house, before, authority), undefined);
      assert.equal(await liveSession(house, value), undefined);
    });
  });
}
