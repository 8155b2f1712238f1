// The guard of the primary account. A test run in CI that was given the primary's credentials by mistake must not order
// anything there: in CI, a request that may reach a real host for an account that is not known to be a sandbox
// is refused before anything is sent. It stands twice: where a call begins, so that not even a token is asked for, and
// around the HTTP client itself, where it sees what is really sent, after every policy and every redirect.

import type { HttpClient, PipelineRequest } from "@azure/core-rest-pipeline";
import { PartnerCenterError } from "../errors/partner-center-error.ts";
import { mayBeReal } from "./target.ts";

/** Refused here, and not by the service: nothing has been sent. */
export class GuardError extends PartnerCenterError {
  override readonly name = "GuardError";
  readonly method: string;
  readonly host: string;

  constructor(method: string, host: string, message: string) {
    super({ message, isRetryable: false });
    this.method = method;
    this.host = host;
  }
}

/** What a program says itself that a run in CI may do to the primary account. Each has to be `true`, and nothing else counts. */
export interface AllowInCi {
  readonly primaryReads?: boolean | undefined;
  /** Also allows reads, without which no program writes. */
  readonly primaryWrites?: boolean | undefined;
}

export interface GuardSettings {
  /** Its `kind` is `sandbox`, exactly; whatever else there is counts as primary. */
  readonly profile: object | undefined;
  readonly allow: AllowInCi | undefined;
  /** The origin of the Understudy that calls go to. */
  readonly understudy: string | undefined;
}

export interface Guard {
  check(request: GuardedRequest): void;
  /** The same client, which sends only what may be sent. */
  around(client: HttpClient): HttpClient;
}

/** What of a request decides. Headers are asked for by name. */
export interface GuardedRequest {
  readonly method: string;
  readonly url: string;
  readonly header: (name: string) => string | undefined;
}

export function guardOf({ profile, allow, understudy }: GuardSettings): Guard {
  const isSandbox = ownValue(profile, "kind") === "sandbox";
  const writes = ownValue(allow, "primaryWrites") === true;
  const allowed = { writes, reads: writes || ownValue(allow, "primaryReads") === true };
  const check = ({ method, url, header }: GuardedRequest): void => {
    if (isSandbox || !isCi() || !mayBeReal(url, header("host"), understudy)) return;
    const isAWrite = isWrite(method, header);
    if (isAWrite ? allowed.writes : allowed.reads) return;
    throw refusal(method, url, isAWrite);
  };
  return {
    check,
    around: (client) => ({
      sendRequest: (request: PipelineRequest) => {
        check({ method: request.method, url: request.url, header: (name) => request.headers.get(name) });
        return client.sendRequest(request);
      },
    }),
  };
}

/** What an object says itself: what its prototype has may be put there by anybody. */
const ownValue = (holder: object | undefined, name: string): unknown =>
  holder && Object.getOwnPropertyDescriptor(holder, name)?.value;

/**
 * Variables that services for CI set. Most set `CI`; Azure Pipelines, CodeBuild, TeamCity and Jenkins have one of their own
 * in its place. Jenkins has the last two: the address only where its administrator has entered one.
 */
const ciVariables = ["CI", "TF_BUILD", "CODEBUILD_BUILD_ID", "TEAMCITY_VERSION", "JENKINS_URL", "BUILD_ID"];

/** Whether this runs in CI: any of the variables says so, and none takes back what another says. In a browser there are none. */
function isCi(): boolean {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  return ciVariables.some((name) => {
    const value = process?.env?.[name]?.trim().toLowerCase() ?? "";
    return value !== "" && value !== "false" && value !== "0";
  });
}

const overrides = ["x-http-method-override", "x-http-method", "x-method-override"];

/** A method in a header may stand for the request's own. */
function isWrite(method: string, header: GuardedRequest["header"]): boolean {
  const methods = [method, ...overrides.map(header).filter((value) => value !== undefined)];
  return !methods.every((each) => ["GET", "HEAD", "OPTIONS"].includes(each.trim().toUpperCase()));
}

function refusal(method: string, url: string, isAWrite: boolean): GuardError {
  const host = URL.canParse(url) ? new URL(url).host : url;
  const [what, flag] = isAWrite ? ["write to", "primaryWrites"] : ["read from", "primaryReads"];
  return new GuardError(method, host, `Refused to ${what} ${host} in CI: the profile is not known to be a sandbox. Nothing was sent. `
    + `Use the profile of the integration sandbox or an Understudy; or, if this run is meant to do it, create the client with allowInCi: { ${flag}: true }.`);
}
