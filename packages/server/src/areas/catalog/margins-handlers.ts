// The margins that publishers of the marketplace leave to the partner.

import type { catalogOperations } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import { findAccount } from "../../accounts/index.ts";
import type { Handlers } from "../../call/index.ts";
import { todayOf } from "../../commerce/index.ts";
import { csvOf, isIn, marginsOf } from "./margins-rules.ts";
import { checkedCountry } from "./market-rules.ts";

export const marginsHandlers: Pick<Handlers<typeof catalogOperations>, "margins.list" | "margins.download"> = {
  "margins.list": async ({ caller }, view) => {
    const results = marginsOf(caller.account.accountId, todayOf(view));
    return { pageSize: results.length, totalSize: results.length, results };
  },

  "margins.download": async ({ query, caller }, view) => {
    const country = checkedCountry(query.country, caller.account);
    const account = await findAccount(view.db, caller.account.accountId);
    invariant(account, "a caller's account exists");
    const margins = marginsOf(account.accountId, todayOf(view)).filter((margin) => isIn(margin, country));
    return margins.map((margin) => `${csvOf(margin, country, { tenantId: account.accountId, name: account.companyName ?? account.domain })}\r\n`).join("");
  },
};
