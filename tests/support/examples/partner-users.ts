// User management, My profile, My access and Security requirements status.

import { made, type Scene, type Side } from "../scene.ts";
import type { Json } from "../world.ts";
import type { Maker } from "./maker.ts";

const newUser = ({ next }: Scene, { account }: Side) =>
  ({ userName: `example${next()}@${account.domain}`, firstName: "Example", lastName: "User", roles: ["salesAgent"] });

const added = (scene: Scene, side: Side): Promise<Json> =>
  made(scene.world, "/internal/v1/users", { token: side.user, body: newUser(scene, side) });

const ofNewUser: Maker = async (scene, side) => ({ params: { partnerUserId: (await added(scene, side)).userId } });

export const partnerUsersMakers: Readonly<Record<string, Maker>> = {
  "partnerUsers.list": () => ({}),
  "partnerUsers.create": (scene, side) => ({ body: newUser(scene, side) }),
  "partnerUsers.get": (_scene, { partnerUserId }) => ({ params: { partnerUserId } }),
  "partnerUsers.update": ({ next }, { partnerUserId }) =>
    ({ params: { partnerUserId }, body: { firstName: `Example ${next()}`, lastName: "User", enabled: true } }),
  "partnerUsers.roles.update": (_scene, { partnerUserId }) =>
    ({ params: { partnerUserId }, body: { roles: ["billingAdmin", "helpdeskAgent"] } }),
  "partnerUsers.delete": ofNewUser,
  "partnerUsers.resetPassword": ofNewUser,
  "myProfile.get": () => ({}),
  "myProfile.update": ({ next }) => ({ body: { firstName: "Example", contactMail: `example${next()}@example.com`, language: "en-US" } }),
  "myProfile.changePassword": async (scene, side) => {
    const { userName, password } = await added(scene, side);
    const token = await scene.world.userToken(side.account, { userName });
    return { token, body: { currentPassword: password, newPassword: `Correct-Horse-${scene.next()}` } };
  },
  "myAccess.get": () => ({}),
  "securityRequirements.get": () => ({}),
};
