// Examples of the operations on users of customers' directories, and on their roles there.

import { strict as assert } from "node:assert";
import { made, type Scene, type Side } from "../scene.ts";
import type { Json } from "../world.ts";
import type { Maker } from "./maker.ts";

/** Service Support Administrator, in every directory. */
const roleId = "f023fd81-a637-4b56-95fd-791ac0226033";

const ofCustomer: Maker = (_scene, { customerId }) => ({ params: { customerId } });
const ofUser: Maker = (_scene, { customerId, customerUserId: userId }) => ({ params: { customerId, userId } });

export const customerUserDraft = (name: string, domain: string) => ({
  userPrincipalName: `${name.toLowerCase()}@${domain}`, displayName: `${name} Tester`, firstName: name, lastName: "Tester", usageLocation: "US",
});

/** Whose password nobody knows: one that somebody chooses takes its time. */
async function newUser({ world, next }: Scene, { user, customerId, customerDomain }: Side): Promise<Json> {
  const body = customerUserDraft(`Example${next()}`, customerDomain);
  const answer = await world.call("POST", `/v1/customers/${customerId}/users`, { token: user, body });
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
}

/** With the directory role. */
async function newMember(scene: Scene, side: Side): Promise<string> {
  const { id } = await newUser(scene, side);
  await made(scene.world, `/v1/customers/${side.customerId}/directoryroles/${roleId}/usermembers`, { token: side.user, body: { id } });
  return id;
}

export const usersMakers: Readonly<Record<string, Maker>> = {
  "users.list": ofCustomer,
  "users.create": ({ next }, { customerId, customerDomain }) => ({
    params: { customerId },
    body: {
      ...customerUserDraft(`Created${next()}`, customerDomain),
      passwordProfile: { password: "Correct-Horse-7", forceChangePassword: true }, attributes: { objectType: "CustomerUser" },
    },
  }),
  "users.get": ofUser,
  // As SDKs send it, and nothing that a helpdesk agent may not.
  "users.update": (_scene, { customerId, customerUserId: userId }) => ({
    params: { customerId, userId }, body: { state: "active", passwordProfile: { forceChangePassword: false }, attributes: { objectType: "CustomerUser" } },
  }),
  "users.delete": async (scene, side) => ({ params: { customerId: side.customerId, userId: (await newUser(scene, side)).id } }),
  // Of a user who administers nothing: an administrator's takes more than a helpdesk agent may.
  "users.resetPassword": async (scene, side) => ({
    params: { customerId: side.customerId, userId: (await newUser(scene, side)).id }, body: { passwordProfile: { password: "Battery-Staple-9", forceChangePassword: true } },
  }),
  "users.directoryRoles.list": ofUser,
  "directoryRoles.list": ofCustomer,
  "directoryRoles.userMembers.list": async (scene, side) => {
    await newMember(scene, side);
    return { params: { customerId: side.customerId, roleId } };
  },
  "directoryRoles.userMembers.create": async (scene, side) => {
    const { id, displayName, userPrincipalName } = await newUser(scene, side);
    return { params: { customerId: side.customerId, roleId }, body: { id, displayName, userPrincipalName, attributes: { objectType: "UserMember" } } };
  },
  "directoryRoles.userMembers.delete": async (scene, side) =>
    ({ params: { customerId: side.customerId, roleId, userId: await newMember(scene, side) } }),
};
