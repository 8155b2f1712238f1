// How a client reaches the service: one pipeline for each host, with the token that this host takes.

import { isTokenCredential, type TokenCredential } from "@azure/core-auth";
import {
  bearerTokenAuthenticationPolicy, createDefaultHttpClient, createPipelineFromOptions, decompressResponsePolicyName, defaultRetryPolicy, redirectPolicyName,
  retryPolicy, setClientRequestIdPolicyName, type HttpClient, type Pipeline, type PipelineOptions, type PipelinePolicy,
  type PipelineRequest,
} from "@azure/core-rest-pipeline";
import { isLocale } from "./arguments.ts";
import { attemptPolicy, type Received } from "./attempt.ts";
import type { CloudName } from "./clouds.ts";
import { ArgumentError } from "./errors/argument-error.ts";
import { guardOf, type AllowInCi, type Guard } from "./guard/guard.ts";
import { hostOf, readCloud, readEndpoint } from "./hosts.ts";
import type { HostRole } from "./operation.ts";
import { retryDefaults, retryStrategy } from "./retry.ts";
import { version } from "./version.ts";

export interface ConnectionOptions extends Pick<PipelineOptions, "retryOptions" | "proxyOptions" | "tlsOptions" | "agent" | "userAgentOptions"> {
  /** The cloud of the account; absent: global. */
  readonly cloud?: CloudName | undefined;
  /** One HTTPS root for all hosts, as an Understudy is one. */
  readonly endpoint?: string | undefined;
  /** States that the endpoint is an Understudy although it is not on this machine: the guard lets calls to it through. */
  readonly endpointKind?: "understudy" | undefined;
  /** Which account the credential is of. Without it the guard takes it for the primary one. */
  readonly profile?: { readonly name?: string | undefined; readonly kind: string } | undefined;
  /** What a run in CI may do to the primary account, beyond nothing. */
  readonly allowInCi?: AllowInCi | undefined;
  /** Language of texts in answers, where a call names no other. */
  readonly locale?: string | undefined;
  readonly httpClient?: HttpClient | undefined;
  /** Run for every attempt, before the request is signed. */
  readonly additionalPolicies?: readonly PipelinePolicy[] | undefined;
}

/** What `send` needs of a client. */
export interface Connection {
  readonly locale: string | undefined;
  readonly guard: Guard;
  rootOf(role: HostRole): string;
  sendRequest(role: HostRole, request: PipelineRequest): Promise<Received>;
  /** To an address that needs no token of ours, since it carries its own. */
  sendBare(request: PipelineRequest): Promise<Received>;
}

export function connect(credential: TokenCredential, options: ConnectionOptions = {}): Connection {
  if (!isTokenCredential(credential)) throw new ArgumentError("credential", "has to be a TokenCredential, with a method getToken");
  if (options.locale !== undefined && !isLocale(options.locale)) throw new ArgumentError("locale", "has to be a language, such as en-US");
  const cloud = readCloud(options.cloud ?? "global");
  const endpoint = options.endpoint === undefined ? undefined : readEndpoint(options.endpoint);
  const guard = guardOf({
    profile: options.profile,
    allow: options.allowInCi,
    understudy: options.endpointKind === "understudy" ? endpoint : undefined,
  });
  const client = guard.around(options.httpClient ?? createDefaultHttpClient());
  const pipelines = new Map<HostRole, Pipeline>();
  const pipelineOf = (role: HostRole): Pipeline => {
    const pipeline = pipelines.get(role) ?? withToken(barePipeline(options, role), credential, hostOf(role, cloud, endpoint).scope);
    pipelines.set(role, pipeline);
    return pipeline;
  };
  return {
    locale: options.locale,
    guard,
    rootOf: (role) => hostOf(role, cloud, endpoint).root,
    sendRequest: (role, request) => pipelineOf(role).sendRequest(client, request),
    sendBare: (request) => barePipeline(options).sendRequest(client, request),
  };
}

function withToken(pipeline: Pipeline, credential: TokenCredential, scope: string): Pipeline {
  // Several calls wait for one renewal: none of them may end it for the others.
  const shared: TokenCredential = { getToken: (scopes, { abortSignal: _ofOneCall, ...rest } = {}) => credential.getToken(scopes, rest) };
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential: shared, scopes: scope }), { phase: "Sign" });
  return pipeline;
}

function barePipeline(options: ConnectionOptions, role?: HostRole): Pipeline {
  const { retryOptions, userAgentOptions, additionalPolicies = [] } = options;
  const prefix = [userAgentOptions?.userAgentPrefix, `understudy-sdk/${version}`].filter(Boolean).join(" ");
  const pipeline = createPipelineFromOptions({ ...options, userAgentOptions: { ...userAgentOptions, userAgentPrefix: prefix } });
  // A redirect would take the token along; the service has none to follow.
  pipeline.removePolicy({ name: redirectPolicyName });
  // Which compression is asked for is up to the call: a file may come as an archive only because somebody could unpack it.
  pipeline.removePolicy({ name: decompressResponsePolicyName });
  // The service has a header of its own for this.
  pipeline.removePolicy({ name: setClientRequestIdPolicyName });
  pipeline.removePolicy({ name: defaultRetryPolicy().name });
  pipeline.addPolicy(retryPolicy([retryStrategy(retryOptions, role)], { maxRetries: retryOptions?.maxRetries ?? retryDefaults.maxRetries }), { phase: "Retry" });
  pipeline.addPolicy(attemptPolicy, { afterPhase: "Retry" });
  for (const policy of additionalPolicies) pipeline.addPolicy(policy, { afterPhase: "Retry" });
  return pipeline;
}
