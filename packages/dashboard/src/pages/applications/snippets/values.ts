// What a snippet is filled with: where this server is, and what App management shows for copying. Pure.

import type { CloudName } from "@understudy/contract";

export interface SnippetValues {
  /** The root of the token service: https://localhost:8443. */
  readonly login: string;
  /** The root of the API. */
  readonly api: string;
  readonly domain: string;
  readonly appId: string;
  /** Of a web application. */
  readonly key: string;
  /** For whom tokens are asked: the cloud's Partner Center. */
  readonly resource: string;
}

const partnerCenter = "https://api.partnercenter.microsoft.com";

/** By what name tokens for the API are asked for; the contract's clouds have the same. */
export const resources: Readonly<Record<CloudName, string>> = {
  global: partnerCenter,
  china: "https://partner.partnercenterapi.microsoftonline.cn",
  usgov: partnerCenter,
  germany: partnerCenter,
};

export const authorityOf = ({ login, domain }: SnippetValues): string => `${login}/${domain}`;

/** What every snippet reads. */
export const customersOf = ({ api }: SnippetValues): string => `${api}/v1/customers`;

/** An application asks for all that it has been granted, a user's program for what it needs. */
export const scopeOf = ({ resource }: SnippetValues): string => `${resource}/.default`;
export const userScopeOf = ({ resource }: SnippetValues): string => `${resource}/user_impersonation`;

/** A string literal of JavaScript, C#, Java and Python alike. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A literal of a POSIX shell, in which nothing is expanded. */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A literal of PowerShell, in which nothing is expanded. */
export const powerShellQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
