// Where a program without a browser gets a device code, and the user code that it shows (ID-44).

import type { FastifyInstance } from "fastify";
import type { Directory } from "../directories/index.ts";
import type { View, World } from "../world/index.ts";
import { registerPost, type TenantRequest } from "./answering.ts";
import { authorityOf, type Authority } from "./authority.ts";
import { findClient } from "./client.ts";
import { beginDevice, deviceLoginPath, pollIntervalSeconds, type DeviceCodeRequest } from "./device-codes.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { TokenVersion } from "./grants/grant.ts";
import { findResource } from "./resources.ts";
import { parseScopes } from "./scopes.ts";
import type { Parameters } from "./sign-in/parameters.ts";
import { tenantOf } from "./tenant-of.ts";
import { readTokenForm, type TokenForm } from "./token-form.ts";
import type { TokenService } from "./token-service.ts";

export function registerDeviceCode(app: FastifyInstance, world: World, service: TokenService): void {
  for (const version of ["v1", "v2"] as const) {
    const url = `/:tenantId/oauth2${version === "v2" ? "/v2.0" : ""}/devicecode`;
    const operation = version === "v2" ? "identity.deviceCodeV2" : "identity.deviceCodeV1";
    registerPost(app, url, operation, (request) => deviceCode(world, service, request, version));
  }
}

interface DeviceQuestion {
  readonly segment: string;
  readonly tenant: Directory | undefined;
  readonly authority: Authority;
  readonly fields: Parameters;
  readonly version: TokenVersion;
}

async function deviceCode(world: World, service: TokenService, request: TenantRequest, version: TokenVersion): Promise<object> {
  const authority = authorityOf(request);
  const segment = request.params.tenantId;
  const tenant = await tenantOf(world, segment, authority);
  const fields = fieldsOf(readTokenForm(segment, request.body, request.headers.authorization));
  const asked = await world.view((view) => requestOf(view, { segment, tenant, authority, fields, version }));
  const now = await service.protocolNow();
  const codes = await world.unit((unit) => beginDevice(unit, asked, now));
  return deviceAnswer(codes, { version, authority, seconds: world.settings.deviceCodeSeconds });
}

/** As long as the longest that clients send; what is asked for is kept until the code is forgotten. */
const lengthMax = 4_096;

/** What is missing has another number here than at the token endpoint. Source: identity reference section 5. */
function fieldsOf(form: TokenForm): Parameters {
  const optional = (name: string): string | undefined => {
    const value = form.optional(name) || undefined;
    if (value === undefined || value.length <= lengthMax) return value;
    throw new TokenRefused(refusals.malformedRequest, { reason: `The parameter '${name}' has more than ${lengthMax} characters.` });
  };
  const required = (name: string): string => {
    const value = optional(name);
    if (value === undefined) throw new TokenRefused(refusals.missingField, { parameter: name });
    return value;
  };
  return { optional, required };
}

async function requestOf(view: View, question: DeviceQuestion): Promise<DeviceCodeRequest> {
  const { segment, tenant, fields, version } = question;
  const clientId = fields.required("client_id");
  const client = await findClient(view.db, tenant, clientId);
  const wanted = version === "v2" ? scopeOf(question) : resourceOf(fields);
  if (tenant && wanted.resource !== undefined && !(await findResource(view.db, tenant, wanted.resource))) {
    const refusal = version === "v2" ? refusals.unknownResource : refusals.unknownResourceV1;
    throw new TokenRefused(refusal, { resource: wanted.resource, tenant: segment });
  }
  return {
    version, segment, appId: client.appId, clientId, appName: client.displayName,
    ...(tenant && { tenantId: tenant.tenantId }),
    ...wanted,
  };
}

/** Where none is named, the grant has a usual one (ID-20). */
function resourceOf(fields: Parameters): Pick<DeviceCodeRequest, "resource"> {
  const resource = fields.optional("resource");
  return resource === undefined ? {} : { resource };
}

/** Which cloud it is at `common` is certain only once somebody has signed in. */
function scopeOf({ fields, tenant, authority }: DeviceQuestion): Pick<DeviceCodeRequest, "resource" | "scope"> {
  if (fields.optional("resource") !== undefined) throw new TokenRefused(refusals.resourceOnV2);
  const scope = fields.required("scope");
  const { resource } = parseScopes(tenant?.cloud ?? authority.cloud ?? "global", scope);
  return { resource, scope };
}

/** Version 1 has its numbers as strings; both have the page's address under both names, since clients want one of them. */
function deviceAnswer(
  { deviceCode: device_code, userCode: user_code }: Awaited<ReturnType<typeof beginDevice>>,
  { version, authority, seconds }: { readonly version: TokenVersion; readonly authority: Authority; readonly seconds: number },
): object {
  const page = `${authority.origin}${deviceLoginPath}`;
  const number = (value: number) => (version === "v1" ? String(value) : value);
  return {
    user_code,
    device_code,
    verification_uri: page,
    verification_url: page,
    expires_in: number(seconds),
    interval: number(pollIntervalSeconds),
    message: `Open ${page} in a web browser, enter the code ${user_code} there and sign in.`,
  };
}
