// The pages Indirect resellers and Indirect providers.

import type { resellersOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { acceptRequest, indirectProviderOf, indirectResellerOf, showRequest } from "./partnership.ts";
import { listProvidersOf, listResellersOf } from "./repository.ts";

export const resellersHandlers: Handlers<typeof resellersOperations> = {
  "indirectResellers.list": async ({ caller }, { db }) =>
    (await listResellersOf(db, caller.account.accountId)).map(indirectResellerOf),

  "indirectResellers.request.get": async ({ caller }, view) => showRequest(view, caller.account),

  "indirectProviders.list": async ({ caller }, { db }) =>
    (await listProvidersOf(db, caller.account.accountId)).map(indirectProviderOf),

  "indirectProviders.accept": async ({ caller, body }, unit, record) => {
    const provider = indirectProviderOf(await acceptRequest(unit, caller.account, body));
    record({ after: provider, details: { PartnerId: provider.providerId } });
    return provider;
  },
};
