// What an account says about its users' second factor, set by the operator as Microsoft sets it in the real service:
// off, reported, or enforced, from a date on and for a share of the applications (ID-66).

import { Type, type Static } from "typebox";
import { instantTextOf } from "@understudy/kernel";
import { oneOf } from "@understudy/contract";
import { findAccount, updateMfaRule, type AccountRecord } from "../accounts/index.ts";
import { findDirectoryByDomain } from "../directories/index.ts";
import type { Reader } from "../database/index.ts";
import type { World } from "../world/index.ts";
import { ControlRefused } from "./refusal.ts";

export const MfaPolicyOrder = Type.Object(
  {
    tenantId: Type.Optional(Type.String({ description: "The account's tenant" })),
    domain: Type.Optional(Type.String({ description: "A domain of the account's tenant, instead" })),
    mfaPolicy: oneOf(["off", "report", "enforce"]),
    enforcedFrom: Type.Optional(Type.String({ description: "Instant of the world's clock until which enforce only reports; at once when absent" })),
    enforcedPercent: Type.Optional(Type.Integer({
      minimum: 0, maximum: 100, description: "Of how many applications in a hundred enforce asks a second factor; all when absent",
    })),
  },
  { additionalProperties: false },
);

export async function setMfaPolicy(world: World, order: Static<typeof MfaPolicyOrder>): Promise<object> {
  const { mfaPolicy, enforcedPercent = 100 } = order;
  const enforcedFrom = order.enforcedFrom === undefined ? undefined : enforcementOf(order.enforcedFrom);
  return world.unit(async ({ db }) => {
    const { accountId, domain } = await accountOf(db, order);
    await updateMfaRule(db, accountId, {
      mfaPolicy, ...(enforcedFrom !== undefined && { mfaEnforcedFrom: enforcedFrom }), mfaEnforcedPercent: enforcedPercent,
    });
    return { tenantId: accountId, domain, mfaPolicy, ...(enforcedFrom !== undefined && { enforcedFrom }), enforcedPercent };
  });
}

/** By its tenant or a domain of it, in any case. */
export async function accountOf(
  reader: Reader, { tenantId, domain }: { readonly tenantId?: string; readonly domain?: string },
): Promise<AccountRecord> {
  if ((tenantId === undefined) === (domain === undefined)) throw new ControlRefused(400, "Give exactly one of tenantId and domain.");
  const accountId = domain === undefined ? tenantId : (await findDirectoryByDomain(reader, domain))?.tenantId;
  const account = accountId === undefined ? undefined : await findAccount(reader, accountId.toLowerCase());
  if (!account) throw new ControlRefused(404, `There is no account ${domain ?? tenantId} in this world.`);
  return account;
}

function enforcementOf(text: string): string {
  const instant = instantTextOf(text);
  if (instant !== undefined) return instant;
  throw new ControlRefused(400, `${text} is not an instant like 2027-01-31T00:00:00Z.`);
}
