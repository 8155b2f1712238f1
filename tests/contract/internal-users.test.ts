// User management, My profile, My access and Security requirements status.

import assert from "node:assert/strict";
import { made } from "../support/scene.ts";
import type { Json } from "../support/world.ts";
import { witness, type Stage } from "./witness.ts";

const users = "/internal/v1/users";
const own = "/internal/v1/myprofile";

const draft = ({ next, side: { account } }: Stage) =>
  ({ userName: `witness${next()}@${account.domain}`, firstName: "Witness", lastName: "User", roles: ["salesAgent"] });

const newUser = (stage: Stage): Promise<Json> => made(stage.world, users, { token: stage.side.user, body: draft(stage) });

witness({
  "partnerUsers.list": ({ ask }) => ask("GET", users),
  "partnerUsers.create": (stage) => stage.ask("POST", users, { body: draft(stage) }),
  "partnerUsers.get": ({ ask, side: { partnerUserId } }) => ask("GET", `${users}/${partnerUserId}`),
  "partnerUsers.update": ({ ask, side: { partnerUserId } }) =>
    ask("PATCH", `${users}/${partnerUserId}`, { body: { firstName: "Another", lastName: "Name", enabled: true } }),
  "partnerUsers.roles.update": async ({ ask, side: { partnerUserId } }) => {
    const roles = ["billingAdmin", "helpdeskAgent"];
    const answer = await ask("PUT", `${users}/${partnerUserId}/roles`, { body: { roles } });
    assert.deepEqual(answer.json.roles, roles);
    return answer;
  },
  "partnerUsers.delete": async (stage) => stage.ask("DELETE", `${users}/${(await newUser(stage)).userId}`),
  "partnerUsers.resetPassword": async (stage) => stage.ask("POST", `${users}/${(await newUser(stage)).userId}/resetpassword`),
  "myProfile.get": ({ ask }) => ask("GET", own),
  "myProfile.update": ({ ask }) =>
    ask("PATCH", own, { body: { firstName: "Another", contactMail: "another@example.com", language: "en-US" } }),
  "myProfile.changePassword": async (stage) => {
    const { userName, password } = await newUser(stage);
    const token = await stage.world.userToken(stage.side.account, { userName });
    return stage.ask("POST", `${own}/changepassword`, { token, body: { currentPassword: password, newPassword: "Battery-Staple-9" } });
  },
  "myAccess.get": ({ ask }) => ask("GET", "/internal/v1/myaccess"),
  "securityRequirements.get": ({ ask }) => ask("GET", "/internal/v1/securityrequirements"),
});
