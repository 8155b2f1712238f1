// Token requests end in their time, and in the queue in which the secure application model renews its token nobody
// overtakes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { ApplicationCredential, MemoryRefreshTokenStore, SecureApplicationModel, TimeoutError } from "@understudy/sdk";

const scope = "https://api.partnercenter.microsoft.com/.default";
const consented = { redirectUri: "http://localhost:3000/consented", state: "a-random-state-of-one-session" };
const cameBack = `${consented.redirectUri}?code=a-code&state=${consented.state}`;

interface TokenService {
  readonly httpClient: HttpClient;
  /** What was asked for, as it came: the grant with its token or code. */
  readonly asked: string[];
  /** Answers the oldest request that is not answered yet. */
  answer(refreshToken?: string): Promise<void>;
}

/** A token service that answers when the test says so, and listens to nobody. */
function tokenService(): TokenService {
  const asked: string[] = [];
  const waiting: ((refreshToken: string | undefined) => void)[] = [];
  const httpClient: HttpClient = {
    sendRequest: (request) => {
      const form = new URLSearchParams(String(request.body));
      asked.push(`${form.get("grant_type")} ${form.get("refresh_token") ?? form.get("code")}`);
      return new Promise((resolve) => {
        waiting.push((refreshToken) => resolve({ request, status: 200, headers: createHttpHeaders(), bodyAsText: JSON.stringify({ access_token: "an-access-token", expires_in: 3600, refresh_token: refreshToken }) }));
      });
    },
  };
  const answer = async (refreshToken?: string): Promise<void> => {
    while (waiting.length === 0) await new Promise(setImmediate);
    waiting.shift()?.(refreshToken);
  };
  return { httpClient, asked, answer };
}

const modelOf = ({ httpClient }: TokenService, store = new MemoryRefreshTokenStore("first"), timeoutMs?: number) =>
  new SecureApplicationModel({ tenant: "a.onmicrosoft.com", appId: "an-app", key: "a-key", store, httpClient, timeoutMs });

test("a new consent waits for the renewal that runs, and its token is the one that stays", async () => {
  const service = tokenService();
  const store = new MemoryRefreshTokenStore("first");
  const model = modelOf(service, store);
  const [renewed, redeemed] = [model.getToken(scope), model.redeemConsent(cameBack, consented)];
  await service.answer("renewed");
  await renewed;
  await service.answer("consented");
  await redeemed;
  assert.deepEqual(service.asked, ["refresh_token first", "authorization_code a-code"]);
  assert.equal(await store.load(), "consented");
});

test("a renewal that is never answered ends in its time, and the next has its turn", async () => {
  const service = tokenService();
  const model = modelOf(service, undefined, 20);
  const [stuck, next] = [model.getToken(scope), model.getToken(scope)];
  await assert.rejects(stuck, TimeoutError);
  await service.answer();
  await service.answer();
  assert.equal((await next).token, "an-access-token");
});

test("a store that never answers holds up nobody for ever", async () => {
  const model = modelOf(tokenService(), Object.assign(new MemoryRefreshTokenStore(), { load: () => new Promise<undefined>(() => undefined) }), 20);
  for (const call of [model.getToken(scope), model.getToken(scope)]) await assert.rejects(call, TimeoutError);
});

test("who gives up while waiting in the queue is heard at once, and nothing is asked for", async () => {
  const service = tokenService();
  const model = modelOf(service);
  const controller = new AbortController();
  const [running, waiting] = [model.getToken(scope), model.getToken(scope, { abortSignal: controller.signal })];
  controller.abort();
  await assert.rejects(waiting, { name: "AbortError" });
  await service.answer("renewed");
  await running;
  const last = model.getToken(scope);
  await service.answer();
  await last;
  assert.deepEqual(service.asked, ["refresh_token first", "refresh_token renewed"]);
});

test("who gives up a renewal that runs does not lose the token that comes of it", async () => {
  const service = tokenService();
  const store = new MemoryRefreshTokenStore("first");
  const model = modelOf(service, store);
  const controller = new AbortController();
  const call = model.getToken(scope, { abortSignal: controller.signal });
  while (service.asked.length === 0) await new Promise(setImmediate);
  controller.abort();
  await assert.rejects(call, { name: "AbortError" });
  await service.answer("renewed");
  const next = model.getToken(scope);
  await service.answer();
  await next;
  assert.deepEqual(service.asked, ["refresh_token first", "refresh_token renewed"]);
});

test("a token service that never answers is given up after a minute, or after what was set", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  for (const [timeoutMs, wait] of [[undefined, 60_000], [20, 20]] as const) {
    const service = tokenService();
    const call = new ApplicationCredential("a.onmicrosoft.com", "an-app", "a-key", { httpClient: service.httpClient, timeoutMs }).getToken(scope);
    while (service.asked.length === 0) await new Promise(setImmediate);
    mock.timers.tick(wait);
    await assert.rejects(call, TimeoutError);
  }
});
