// The page Identifiers, and adding a location.

import type { Identifiers, identifiersOperations, Of } from "@understudy/contract";
import { associatedIdentifier, findCompany, freeNumber, insertIdentifier, listIdentifiers, replaceProfile } from "../../areas/profiles/index.ts";
import type { Handlers } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { getLocation } from "./location.ts";

export const identifiersHandlers: Handlers<typeof identifiersOperations> = {
  "identifiers.get": async ({ caller }, view) => showIdentifiers(view, caller.account.accountId),

  "identifiers.locations.create": async ({ caller, body }, unit, record) => {
    const { accountId } = caller.account;
    const mpnId = await freeNumber(unit.db, `pla ${accountId} ${unit.ids.guid()}`);
    const location = { mpnId, type: "pla", name: body.name, country: body.country.toUpperCase() } as const;
    await insertIdentifier(unit.db, accountId, location);
    record({ after: location, details: { MpnId: mpnId } });
    return location;
  },

  "identifiers.associate": async ({ caller, body }, unit, record) => {
    const { accountId } = caller.account;
    const before = await showIdentifiers(unit, accountId);
    const { mpnId } = await getLocation(unit.db, await findCompany(unit.db, accountId), body.mpnId, "mpnId");
    await replaceProfile(unit.db, accountId, "association", { mpnId });
    const after = await showIdentifiers(unit, accountId);
    record({ before, after, details: { MpnId: mpnId } });
    return after;
  },
};

async function showIdentifiers({ db }: View, accountId: string): Promise<Of<typeof Identifiers>> {
  const associated = await associatedIdentifier(db, await findCompany(db, accountId));
  return {
    microsoftId: accountId,
    partnerIds: await listIdentifiers(db, accountId),
    ...(associated && { associatedMpnId: associated.mpnId }),
  };
}
