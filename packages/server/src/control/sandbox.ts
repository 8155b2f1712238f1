// What the operator does to an integration sandbox: have its creation fail, empty it, delete it. None of it is
// Microsoft's; a partner asks support for the like.

import { Type, type Static } from "typebox";
import { oneOf } from "@understudy/contract";
import { deleteSandbox, failSandbox, resetSandbox, sandboxMeantBy, type AccountRecord } from "../accounts/index.ts";
import type { Unit, World } from "../world/index.ts";
import { accountOf } from "./mfa-policy.ts";
import { ControlRefused } from "./refusal.ts";

export const SandboxOrder = Type.Object(
  {
    tenantId: Type.Optional(Type.String({ description: "The tenant of the sandbox, or of its primary account" })),
    domain: Type.Optional(Type.String({ description: "A domain of that tenant, instead" })),
    action: oneOf(["fail", "reset", "delete"],
      "fail: end the creation that is under way; reset: delete all that was done in it; delete: as if there never had been one"),
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: "Why the creation failed, for the page to show" })),
  },
  { additionalProperties: false },
);

type Order = Static<typeof SandboxOrder>;

export async function changeSandbox(world: World, order: Order): Promise<object> {
  return world.unit(async (unit) => {
    const named = await accountOf(unit.db, order);
    const sandbox = await sandboxMeantBy(unit.db, named);
    if (!sandbox) throw new ControlRefused(409, `The account ${named.domain} has no integration sandbox.`);
    await changes[order.action](unit, sandbox, order);
    const { accountId: tenantId, domain } = sandbox;
    return { tenantId, domain, action: order.action };
  });
}

const changes: Readonly<Record<Order["action"], (unit: Unit, sandbox: AccountRecord, order: Order) => Promise<void>>> = {
  fail: async (unit, sandbox, { reason = "The operator has ended the creation." }) => {
    if (sandbox.state !== "creating") throw new ControlRefused(409, `The sandbox ${sandbox.domain} is ${sandbox.state}: only a creation that is under way can fail.`);
    await failSandbox(unit, sandbox, reason);
  },
  reset: async (unit, sandbox) => {
    if (sandbox.state === "creating") throw new ControlRefused(409, `The sandbox ${sandbox.domain} is being created: there is nothing in it yet.`);
    await resetSandbox(unit.db, sandbox);
  },
  delete: (unit, sandbox) => deleteSandbox(unit.db, sandbox),
};
