// The roles of a partner's own users.

import { partnerRoles } from "@understudy/contract";
import type { Maker } from "./maker.ts";

const ofRole: Maker = () => ({ params: { roleId: partnerRoles.salesAgent.id } });

export const partnerRolesMakers: Readonly<Record<string, Maker>> = {
  "partnerRoles.list": () => ({}),
  "partnerRoles.get": ofRole,
  "partnerRoles.userMembers.list": ofRole,
};
