// The users of a customer's directory, their roles there, and the roles of the partner's own users.

import assert from "node:assert/strict";
import { partnerRoles } from "@understudy/contract";
import { customerUserDraft } from "../support/examples/users.ts";
import type { Json } from "../support/world.ts";
import { witness, type Stage } from "./witness.ts";

/** Service Support Administrator, in every directory. */
const roleId = "f023fd81-a637-4b56-95fd-791ac0226033";
const passwordProfile = { password: "Correct-Horse-7", forceChangePassword: true };

const usersOf = ({ side: { customerId } }: Stage): string => `/v1/customers/${customerId}/users`;
const membersOf = ({ side: { customerId } }: Stage): string => `/v1/customers/${customerId}/directoryroles/${roleId}/usermembers`;

async function newUser(stage: Stage): Promise<Json> {
  const body = customerUserDraft(`Witness${stage.next()}`, stage.side.customerDomain);
  const answer = await stage.world.call("POST", usersOf(stage), { token: stage.side.user, body });
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
}

async function newMember(stage: Stage): Promise<string> {
  const { id } = await newUser(stage);
  const answer = await stage.world.call("POST", membersOf(stage), { token: stage.side.user, body: { id } });
  assert.equal(answer.status, 201, answer.text);
  return id;
}

witness({
  "users.list": (stage) => stage.ask("GET", usersOf(stage)),
  "users.create": (stage) =>
    stage.ask("POST", usersOf(stage), { body: { ...customerUserDraft(`Witness${stage.next()}`, stage.side.customerDomain), passwordProfile } }),
  "users.get": (stage) => stage.ask("GET", `${usersOf(stage)}/${stage.side.customerUserId}`),
  "users.update": async (stage) =>
    stage.ask("PATCH", `${usersOf(stage)}/${(await newUser(stage)).id}`, { body: { displayName: "Another Name", usageLocation: "DE" } }),
  "users.delete": async (stage) => stage.ask("DELETE", `${usersOf(stage)}/${(await newUser(stage)).id}`),
  "users.resetPassword": async (stage) =>
    stage.ask("PATCH", `${usersOf(stage)}/${(await newUser(stage)).id}/resetpassword`, { body: { passwordProfile } }),
  "users.directoryRoles.list": (stage) => stage.ask("GET", `${usersOf(stage)}/${stage.side.customerUserId}/directoryroles`),
  "directoryRoles.list": ({ ask, side: { customerId } }) => ask("GET", `/v1/customers/${customerId}/directoryroles`),
  "directoryRoles.userMembers.list": async (stage) => {
    await newMember(stage);
    return stage.ask("GET", membersOf(stage));
  },
  "directoryRoles.userMembers.create": async (stage) => {
    const { id, displayName, userPrincipalName } = await newUser(stage);
    return stage.ask("POST", membersOf(stage), { body: { id, displayName, userPrincipalName } });
  },
  "directoryRoles.userMembers.delete": async (stage) => stage.ask("DELETE", `${membersOf(stage)}/${await newMember(stage)}`),
  "partnerRoles.list": ({ ask }) => ask("GET", "/v1/roles"),
  "partnerRoles.get": ({ ask }) => ask("GET", `/v1/roles/${partnerRoles.salesAgent.id}`),
  "partnerRoles.userMembers.list": ({ ask }) => ask("GET", `/v1/roles/${partnerRoles.salesAgent.id}/usermembers`),
});
