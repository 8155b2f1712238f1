// What the program finds in its environment, beside what was there: the proxy, certificates to trust, the preload for
// Node, and where the world is. Only the program and what it starts see it; the machine stays as it is.

import type { ReadyAccount, ReadyFile } from "@understudy/server";
import type { Application } from "../application.ts";
import { variablesOf, type WrittenProfile } from "../profile/variables.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Surroundings {
  readonly proxyUrl: string;
  /** A file with all certificates that are trusted. */
  readonly bundle: string;
  /** The file that Node reads before the program. */
  readonly preload: string;
  /** For the JVM; empty where there is none to prepare for. */
  readonly javaOptions: readonly string[];
  readonly ready: ReadyFile;
  readonly readyFile: string;
  /** Whose app id, key and domain the program is given. */
  readonly account: ReadyAccount | undefined;
  readonly application: Application | undefined;
  /** By the account's kind, as far as keys are known: for programs of the SDK. */
  readonly profiles: Readonly<Partial<Record<ReadyAccount["kind"], WrittenProfile>>>;
  /** The kind of account that was asked for, whatever the environment says. */
  readonly asked: ReadyAccount["kind"] | undefined;
}

export function environmentFor(earlier: Environment, surroundings: Surroundings): Environment {
  const { bundle, preload, javaOptions, account, asked } = surroundings;
  return {
    ...earlier,
    ...proxyVariables(surroundings.proxyUrl),
    ...Object.fromEntries(bundleVariables.map((name) => [name, bundle])),
    NODE_USE_ENV_PROXY: "1",
    NODE_OPTIONS: joined(earlier["NODE_OPTIONS"], [`--require ${quotedForNode(preload)}`]),
    ...(javaOptions.length > 0 && { JAVA_TOOL_OPTIONS: joined(earlier["JAVA_TOOL_OPTIONS"], javaOptions.map(quotedForJava)) }),
    UNDERSTUDY_READY_FILE: surroundings.readyFile,
    UNDERSTUDY_API_URL: surroundings.ready.urls.api,
    ...accountVariables(surroundings),
    ...variablesOf("sandbox", surroundings.profiles.sandbox),
    ...variablesOf("primary", surroundings.profiles.primary),
    PARTNER_CENTER_PROFILE: asked ?? (earlier["PARTNER_CENTER_PROFILE"] || account?.kind),
  };
}

/** Programs differ in the spelling that they look for. What was there is not kept: it led out of the machine. */
function proxyVariables(url: string): Environment {
  const values = { http_proxy: url, https_proxy: url, all_proxy: url, no_proxy: "localhost,127.0.0.1,::1" };
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => [[name, value], [name.toUpperCase(), value]]));
}

/** By which programs and libraries are told what to trust: Node, whatever uses OpenSSL (and Go), Python's, curl, git, Deno. */
const bundleVariables = [
  "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "PIP_CERT", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO", "DENO_CERT",
] as const;

/** What is not known is left out: a value of another world beside these would belong to nothing. */
const accountVariables = ({ account, application }: Surroundings): Environment => ({
  UNDERSTUDY_TENANT_ID: account?.tenantId,
  UNDERSTUDY_DOMAIN: account?.domain,
  UNDERSTUDY_APP_ID: application?.appId,
  UNDERSTUDY_APP_KEY: application?.key,
});

const joined = (earlier: string | undefined, added: readonly string[]): string => [...(earlier ? [earlier] : []), ...added].join(" ");

/** Node takes a quoted option whole, and a backslash in it for a sign that the next character is meant as it is. */
const quotedForNode = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** The JVM takes whatever is between quotes of one kind as it is, and does not start where one is left open. */
const quotedForJava = (option: string): string => (/[\s'"]/.test(option) ? `"${option.replaceAll('"', `"'"'"`)}"` : option);
