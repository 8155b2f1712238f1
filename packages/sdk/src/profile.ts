// A profile: one account's values, under a name. The integration sandbox and the primary account have one each, and a
// program chooses by one setting, so that going live changes no code: the same steps with other values.

import type { TokenCredential } from "@azure/core-auth";
import type { ConnectionOptions } from "./connection.ts";
import { ApplicationCredential } from "./credentials/application-credential.ts";
import { clouds, type CloudName } from "./clouds.ts";
import { ArgumentError } from "./errors/argument-error.ts";
import { readEndpoint } from "./hosts.ts";

export interface Profile {
  readonly name: string;
  /** Which account it is: the guard takes whatever is not exactly `sandbox` for the primary one. */
  readonly kind: "sandbox" | "primary";
  /** The account's domain or tenant id. */
  readonly domain: string;
  readonly appId: string;
  /** The key of a web application. */
  readonly key: string;
  readonly cloud?: CloudName | undefined;
  /** One root for API and tokens, as an Understudy is one; absent: the real hosts of the cloud. */
  readonly endpoint?: string | undefined;
  readonly endpointKind?: "understudy" | undefined;
}

const texts = ["name", "domain", "appId", "key"] as const;
const names = new Set<string>([...texts, "kind", "cloud", "endpoint", "endpointKind"]);

/** What came from a file or from the environment, as a profile; throws what is none, naming what is wrong but never a key. */
export function readProfile(given: Readonly<Record<string, unknown>>): Profile {
  const label = `profile ${typeof given["name"] === "string" ? given["name"] : ""}`.trim();
  for (const name of Object.keys(given)) if (!names.has(name)) throw new ArgumentError(`${label}.${name}`, `is none of ${[...names].join(", ")}`);
  for (const name of texts) {
    const value = given[name];
    if (typeof value !== "string" || value.trim() === "") throw new ArgumentError(`${label}.${name}`, "is missing");
  }
  const { kind, cloud, endpoint, endpointKind } = given;
  if (kind !== "sandbox" && kind !== "primary") throw new ArgumentError(`${label}.kind`, "is sandbox or primary");
  if (cloud !== undefined && !Object.hasOwn(clouds, String(cloud))) throw new ArgumentError(`${label}.cloud`, `is one of ${Object.keys(clouds).join(", ")}`);
  if (endpoint !== undefined && typeof endpoint !== "string") throw new ArgumentError(`${label}.endpoint`, "is an address");
  if (endpoint !== undefined) readEndpoint(endpoint, `${label}.endpoint`);
  if (endpointKind !== undefined && endpointKind !== "understudy") throw new ArgumentError(`${label}.endpointKind`, "is understudy, or absent");
  return Object.freeze({ ...given }) as unknown as Profile;
}

/** The variables that a profile is read from: PARTNER_CENTER_SANDBOX_APP_ID and the like. */
const variables = {
  KIND: "kind", DOMAIN: "domain", APP_ID: "appId", KEY: "key", CLOUD: "cloud", ENDPOINT: "endpoint", ENDPOINT_KIND: "endpointKind",
} as const;

/** Everything that begins with the profile's name. The profiles `sandbox` and `primary` need not say what they are. */
export function profileFromEnvironment(name: string, env: Readonly<Record<string, string | undefined>>): Record<string, unknown> | undefined {
  const prefix = `PARTNER_CENTER_${name.toUpperCase().replaceAll(/[^A-Z\d]/g, "_")}_`;
  const found = Object.entries(variables).flatMap(([variable, property]) => {
    const value = env[prefix + variable];
    return value ? [[property, value]] : [];
  });
  if (found.length === 0) return undefined;
  const kind = name === "sandbox" || name === "primary" ? { kind: name } : {};
  return { name, ...kind, ...Object.fromEntries(found) };
}

/** The application's own token, got as the profile's account gets it. */
export function credentialOf({ domain, appId, key, cloud = "global", endpoint }: Profile, options: Pick<ConnectionOptions, "tlsOptions" | "proxyOptions" | "httpClient"> = {}): TokenCredential {
  const { tlsOptions, proxyOptions, httpClient } = options;
  return new ApplicationCredential(domain, appId, key, {
    authority: endpoint ?? `https://${clouds[cloud].loginHost}`,
    ...(tlsOptions && { tlsOptions }), ...(proxyOptions && { proxyOptions }), ...(httpClient && { httpClient }),
  });
}
