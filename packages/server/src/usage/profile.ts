// How much an Azure subscription uses: a profile by name, and what makes one subscription unlike another of the same name.

import { Type, type Static } from "typebox";
import { oneOf } from "@understudy/contract";
import type { WorldSettings } from "../world/index.ts";
import { profileRows, type ProfileName } from "./data/profiles.ts";

export const profileNames = Object.keys(profileRows) as readonly ProfileName[];

/** As the operator and seeds give it. */
export const UsageProfile = Type.Object(
  {
    profile: oneOf(profileNames, "What runs: nothing; a web application; a small company's servers; one server day and night; servers on working days; functions that come and go"),
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 999_999_999, description: "Another number gives another course of use; 0 when absent" })),
    growth: Type.Optional(Type.Integer({ minimum: -50, maximum: 100, description: "By how many per cent data and traffic grow each month; 0 when absent" })),
    spikes: Type.Optional(Type.Integer({ minimum: 0, maximum: 100, description: "On how many days in a hundred there is a spike, instead of the profile's own" })),
  },
  { additionalProperties: false, description: "How much an Azure subscription uses" },
);

export type UsageProfile = Static<typeof UsageProfile>;

/** Its own, or what all have that nobody has given one. */
export const profileOf = (own: UsageProfile | undefined, settings: Pick<WorldSettings, "azureUsage">): UsageProfile =>
  own ?? { profile: settings.azureUsage };
