// The password grant: a program sends a user's name and password. There is no second factor on this way, and its
// tokens say so (ID-49).

import { invariant } from "@understudy/kernel";
import { domainOf, findDirectoryByDomain } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import { authenticateClient, findClient } from "../client.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { checkPassword } from "../passwords.ts";
import { signInNow } from "../users.ts";
import type { Asked, Granted } from "./grant.ts";
import { grantToUser, type UserGrant } from "./user-grant.ts";

export async function password(asked: Asked): Promise<Granted> {
  const { world, form, tenant, protocolNow } = asked;
  refuseWhereNotServed(asked);
  const attempt = {
    userName: form.required("username"), password: passwordIn(asked),
    // Guests are refused: only the tenant's own users have passwords there.
    ...(tenant && { tenantId: tenant.tenantId }),
  };
  const asking = await world.view((view) => whoAsks(view, asked, attempt.userName));
  const user = await checkPassword(world, attempt, protocolNow);
  invariant(asking, "a user is found through the domain of a tenant");
  const signIn = signInNow(user, false, protocolNow);
  return world.view((view) => grantToUser(view, asked, { ...asking, user, signIn, wish: {} }));
}

/** Version 2 wants to know which kind of account it is (ID-49). */
function refuseWhereNotServed({ world, version, segment, form }: Asked): void {
  const grant = form.required("grant_type");
  if (world.settings.passwordGrant === "refuse") {
    throw new TokenRefused(refusals.unsupportedGrant, { grant, reason: "This world does not take passwords here: its setting passwordGrant is refuse." });
  }
  if (version === "v2" && segment.toLowerCase() === "common") throw new TokenRefused(refusals.grantAtAuthority, { grant });
}

/** An empty one has a refusal of its own. */
function passwordIn({ form }: Asked): string {
  const given = form.optional("password");
  if (given === undefined) throw new TokenRefused(refusals.missingParameter, { parameter: "password" });
  return given;
}

/** The client, in the tenant that was named or else the user's; undefined where no tenant has the user's domain. */
async function whoAsks(
  view: View, { tenant: named, form, authority, protocolNow }: Asked, userName: string,
): Promise<Pick<UserGrant, "tenant" | "client" | "proof"> | undefined> {
  const tenant = named ?? (await findDirectoryByDomain(view.db, domainOf(userName)));
  if (!tenant || tenant.creating) return undefined;
  const client = await findClient(view.db, tenant, form.required("client_id"));
  const proof = await authenticateClient(view, client, form, { tenant, authority, protocolNow });
  return { tenant, client, proof };
}
