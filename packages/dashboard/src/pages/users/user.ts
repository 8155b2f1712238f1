// A user of the account in words.

import type { Item } from "../../api/operation.ts";
import type { Tone } from "../../look/status.tsx";
import { texts } from "../../strings/index.ts";

export type PartnerUser = Item<"partnerUsers.list">;

export const rolesText = ({ roles }: Pick<PartnerUser, "roles">): string =>
  (roles.length === 0 ? texts.users.noRoles : roles.map((role) => texts.frame.roles[role]).join(", "));

type MfaState = keyof typeof texts.users.mfaStates;

export const mfaStateOf = ({ mfaMethods, mfaExempt }: Pick<PartnerUser, "mfaMethods" | "mfaExempt">): MfaState =>
  (mfaExempt ? "exempt" : mfaMethods.length > 0 ? "registered" : "missing");

export const mfaTones: Readonly<Record<MfaState, Tone>> = { registered: "good", missing: "warning", exempt: "plain" };
