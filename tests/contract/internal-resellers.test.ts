// The pages of indirect providers and resellers: the scene's accounts are providers, each with a reseller.

import assert from "node:assert/strict";
import { addAccount, makePartners } from "../support/partners.ts";
import { witness, type Stage } from "./witness.ts";

/** A reseller that has no provider yet. */
const newReseller = async ({ world, next, side: { account } }: Stage): Promise<string> =>
  (await addAccount(world, account.kind, "indirectReseller", `reseller${next()}`)).token;

witness({
  "indirectResellers.list": ({ ask }) => ask("GET", "/internal/v1/indirectresellers"),
  "indirectResellers.request.get": ({ ask }) => ask("GET", "/internal/v1/indirectresellers/request"),
  "indirectProviders.list": async (stage) => {
    const token = await newReseller(stage);
    await makePartners(stage.world, stage.side.user, token);
    return stage.ask("GET", "/internal/v1/indirectproviders", { token });
  },
  "indirectProviders.accept": async (stage) => {
    const { json } = await stage.world.call("GET", "/internal/v1/indirectresellers/request", { token: stage.side.user });
    const body = { partnerId: json.partnerId, code: json.code };
    const answer = await stage.ask("POST", "/internal/v1/indirectproviders", { token: await newReseller(stage), body });
    assert.equal(answer.json.providerId, json.partnerId);
    return answer;
  },
});
