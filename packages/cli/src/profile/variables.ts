// An account's values as the SDK reads them: as a profile in a file, or as variables. `exec` gives its command the same.

import type { ReadyAccount } from "@understudy/server";
import type { Application } from "../application.ts";

export type WrittenProfile = Readonly<Record<(typeof settings)[number], string>>;

const settings = ["kind", "domain", "appId", "key", "cloud", "endpoint", "endpointKind"] as const;

export const profileOf = ({ kind, domain, cloud }: ReadyAccount, { appId, key }: Required<Application>, endpoint: string): WrittenProfile =>
  ({ kind, domain, appId, key, cloud, endpoint, endpointKind: "understudy" });

/** Every variable of a kind's profile; undefined where the account has no values that are known. */
export const variablesOf = (kind: ReadyAccount["kind"], profile: WrittenProfile | undefined): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(settings.map((name) => [variableOf(kind, name), profile?.[name]]));

const variableOf = (kind: string, name: string): string => `PARTNER_CENTER_${kind}_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase();
