// What goes wrong with a request that was right: things of other kinds, damaged values, hostile ones, and what servers
// are led astray by.

import fc from "fast-check";
import type { Chance } from "../../support/chance.ts";
import { someBody, type Body } from "../bodies.ts";
import { hostileValue, oddTexts } from "../hostile-values.ts";
import { addressBy, type Making } from "./drafts.ts";
import { endpoints } from "./endpoints.ts";
import { azureCli, isOneIn, oneOf } from "./pouch.ts";
import { segmentOf, type Draft, type Parameter } from "./request.ts";
import { clients, tenants, type Client } from "./seed.ts";

/** Values that nobody should send, by a seed: some that the test always has, and others. */
export class Hostile {
  readonly texts: readonly string[];
  readonly bodies: readonly Body[];

  constructor(seed: number) {
    const values = fc.sample(hostileValue, { seed, numRuns: 300 });
    this.texts = [...oddTexts, ...values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)))];
    this.bodies = fc.sample(someBody, { seed, numRuns: 60 });
  }
}

type Change = (draft: Draft, making: Making, hostile: Hostile) => void;

/** Parameters of all grants and pages, some of which mean nothing where they come. */
const names: readonly string[] = [
  "grant_type", "client_id", "client_secret", "client_assertion", "client_assertion_type", "resource", "scope", "code", "redirect_uri", "code_verifier",
  "refresh_token", "device_code", "assertion", "requested_token_use", "username", "password", "claims", "client_info", "client-request-id", "response_type",
  "response_mode", "state", "nonce", "prompt", "login_hint", "code_challenge", "code_challenge_method", "max_age", "amr_values", "flow", "login", "passwd", "otc",
  "choice", "session", "method", "bound", "user_code", "new_password", "repeated_password", "current_password", "for_organization", "access_token",
  "post_logout_redirect_uri", "id_token_hint", "user", "api-version", "authorization_endpoint", "__proto__", "constructor", "toString",
];

/** One value, broken in a way that what reads it might not see. */
function damaged(chance: Chance, value: string): string {
  const at = chance.between(0, Math.max(0, value.length - 1));
  return oneOf(chance, [
    () => value.slice(0, at), () => value.slice(at), () => value + value, () => value.toUpperCase(), () => value.toLowerCase(),
    () => `${value} `, () => ` ${value}`, () => `${value}\u0000`, () => `${value}A`, () => `${value}=`, () => `${value.slice(0, -1)}${isOneIn(chance, 2) ? "A" : "B"}`,
    () => `${value.slice(0, at)}A${value.slice(at + 1)}`, () => value.replace(".", ".."), () => value.split(".").toReversed().join("."), () => `${value}.`, () => encodeURIComponent(value.toWellFormed()),
    () => [...value].toReversed().join(""), () => value.replaceAll("-", "+").replaceAll("_", "/"), () => value.split(".").with(0, "eyJhbGciOiJub25lIn0").join("."),
  ])();
}

/** What somebody gets something for. */
const worthy = new Set(["code", "refresh_token", "device_code", "assertion", "client_assertion", "client_secret", "password", "flow", "access_token", "bound", "redirect_uri"]);

/** As often as not the part that counts. */
function place({ parameters }: Draft, chance: Chance): Parameter | undefined {
  const counting = parameters.filter(([name]) => worthy.has(name));
  const some = counting.length > 0 && isOneIn(chance, 2) ? counting : parameters;
  return some.length === 0 ? undefined : oneOf(chance, some);
}

function inOne(change: (value: string, making: Making, hostile: Hostile) => string): Change {
  return (draft, making, hostile) => {
    const parameter = place(draft, making.chance);
    if (parameter) parameter[1] = change(parameter[1], making, hostile);
  };
}

const foreign: Change = inOne((_value, { pouch, chance }) => pouch.any(chance));
const broken: Change = inOne((value, { chance }) => damaged(chance, value));
const hostileText: Change = inOne((_value, { chance }, { texts }) => oneOf(chance, texts));

const left: Change = (draft, { chance }) => {
  const gone = place(draft, chance);
  draft.parameters = draft.parameters.filter((one) => one !== gone);
};

const repeated: Change = (draft, { chance, pouch }) => {
  const parameter = place(draft, chance);
  if (parameter) draft.parameters.push([parameter[0], isOneIn(chance, 2) ? parameter[1] : pouch.any(chance)]);
};

const renamed: Change = (draft, { chance }) => {
  const parameter = place(draft, chance);
  if (parameter) parameter[0] = oneOf(chance, [parameter[0].toUpperCase(), `${parameter[0]}[]`, ` ${parameter[0]}`, `${parameter[0]}\u0000`]);
};

const added: Change = (draft, { chance, pouch }, { texts }) => {
  draft.parameters.push([oneOf(chance, names), isOneIn(chance, 2) ? pouch.any(chance) : oneOf(chance, texts)]);
};

const others: readonly Pick<Client, "appId" | "key">[] = [...clients, { appId: azureCli }, { appId: "a5ced000-0000-4000-8000-00000000000f" }];
const proofNames = new Set(["client_id", "client_secret", "client_assertion", "client_assertion_type"]);

/** Another client, of the same tenant or of any; as often as not with what proves that it is that one. */
const otherClient: Change = (draft, { chance }) => {
  const near = clients.filter(({ domain }) => domain === draft.tenant);
  const { appId, key } = oneOf(chance, near.length > 0 && isOneIn(chance, 2) ? near : others);
  const isProved = isOneIn(chance, 2);
  const kept = draft.parameters.filter(([name]) => !(isProved ? proofNames.has(name) : name === "client_id"));
  draft.parameters = [...kept, ["client_id", appId], ...(isProved && key !== undefined ? [["client_secret", key] satisfies Parameter] : [])];
  if (isProved) delete draft.headers["Authorization"];
};

const otherAddress: Change = (draft, { chance }) => {
  const address = addressBy(chance);
  draft.parameters = draft.parameters.map(([name, value]) => (name.endsWith("redirect_uri") ? [name, address] : [name, value]));
};

const otherTenant: Change = (draft, { chance, pouch }, { texts }) => {
  draft.tenant = isOneIn(chance, 3) ? oneOf(chance, texts) : oneOf(chance, [...tenants, pouch.customerId, pouch.customerDomain]);
};

const hosts: readonly string[] = [
  "login.microsoftonline.com", "login.microsoftonline.com:443", "LOGIN.MICROSOFTONLINE.COM", "login.windows.net", "login.chinacloudapi.cn", "login.partner.microsoftonline.cn",
  "login.microsoftonline.us", "login.microsoftonline.de", "westeurope.login.microsoft.com", "graph.microsoft.com", "api.partnercenter.microsoft.com",
  "evil.example", "localhost:1", "[::1]:80", "a b", "[", "a:b:c", "evil.example/path", "evil.example?x", "user@evil.example", "x".repeat(300),
];

const otherHost: Change = (draft, { chance }) => { draft.headers["Host"] = oneOf(chance, hosts); };

const methods: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const otherMethod: Change = (draft, { chance }) => { draft.method = oneOf(chance, methods); };

const contentTypes: readonly string[] = [
  "application/json", "text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=utf-16", "application/x-www-form-urlencoded;charset=UTF-8",
  "APPLICATION/X-WWW-FORM-URLENCODED", "a", "/", "", "x".repeat(2_000),
];

const otherHeader: Change = (draft, { chance, pouch }, { texts }) => {
  const value = isOneIn(chance, 2) ? pouch.any(chance) : oneOf(chance, texts);
  const basic = Buffer.from(`${pouch.any(chance)}:${isOneIn(chance, 2) ? pouch.any(chance) : oneOf(chance, texts)}`).toString("base64");
  const [name, text] = oneOf(chance, [
    ["Content-Type", oneOf(chance, contentTypes)], ["Authorization", `Bearer ${value}`], ["Authorization", `Basic ${basic}`], ["Authorization", value],
    ["Origin", oneOf(chance, ["https://pages.asked.example", "https://evil.example", "null", value])], ["client-request-id", value], ["return-client-request-id", "true"],
    ["X-Forwarded-Host", "evil.example"], ["X-Forwarded-Proto", "https"], ["Cookie", value], ["Access-Control-Request-Method", "POST"],
    ["Access-Control-Request-Headers", value], ["Accept", value], ["X-Locale", value], ["Content-Encoding", "gzip"],
  ] as const);
  draft.headers[name] = text;
};

const otherCookies: Change = (draft, { chance, pouch }) => {
  draft.cookies = {
    ...(isOneIn(chance, 2) && draft.cookies), ...(isOneIn(chance, 2) && { "understudy.flow": pouch.any(chance) }),
    ...(isOneIn(chance, 2) && { "understudy.sessions": damaged(chance, pouch.issued(chance, "session").value).replaceAll(/[;\s]/g, "") }),
  };
};

/** The path in another spelling, or another path. */
const bent: Change = (draft, { chance }) => {
  const path = endpoints[draft.endpoint].path.replace("{tenant}", () => segmentOf(draft));
  draft.path = oneOf(chance, [
    `${path}/`, path.toUpperCase(), path.replaceAll("/", "//"), `${path}%`, `${path}%zz`, `${path}%c0%af`, `${path}%00`, `${path}/more`, `/more${path}`, path.slice(0, -1),
    `${path};a=b`, `http://evil.example${path}`, `https://login.chinacloudapi.cn${path}`, path.replaceAll("/", "/./"), `/x/..${path}`, `/${path.slice(1).replaceAll("/", "%2f")}`, `${path}\\..\\x`,
    `/${"x".repeat(5_000)}/oauth2/token`, path.replace("/v2.0", "/v2.0/v2.0"), `//evil.example${path}`,
  ]);
};

const spoiling: readonly ((text: string) => string)[] = [
  (text) => `${text}&%`, (text) => `${text}&x=%zz`, (text) => text.replaceAll("=", "=%ff"), (text) => text.replaceAll("%", "%25"), (text) => text.replaceAll("&", "&&"),
  (text) => text.replaceAll("&", ";"), (text) => `&=&=${text}`, (text) => text.replace("=", "=%00"), (text) => text.replace("=", "=%c0%80"), (text) => text.replace("=", "=%ed%a0%80"),
  (text) => `\ufeff${text}`, (text) => text.replaceAll("=", "%3D"), (text) => `${text}#x`, (text) => `${text}&long=${"q".repeat(7_000)}`, (text) => text.slice(0, -1), () => "", () => "%",
];

const spoilt: Change = (draft, { chance }) => { draft.spoil = oneOf(chance, spoiling); };

const otherBody: Change = (draft, { chance }, { bodies }) => { draft.body = oneOf(chance, bodies); };

const changes: readonly (readonly [weight: number, change: Change])[] = [
  [6, foreign], [8, broken], [4, hostileText], [3, left], [3, repeated], [1, renamed], [3, added], [5, otherClient], [3, otherAddress], [4, otherTenant], [2, otherHost],
  [1, otherMethod], [4, otherHeader], [2, otherCookies], [1, bent], [2, spoilt], [1, otherBody],
];
const byWeight = changes.flatMap(([weight, change]) => Array.from({ length: weight }, () => change));

/** So many of a hundred requests stay as they are. */
const rightShare = 20;

export function changed(draft: Draft, making: Making, hostile: Hostile): Draft {
  const { chance } = making;
  if (chance.between(1, 100) <= rightShare) return draft;
  for (let count = oneOf(chance, [1, 1, 1, 2, 3]); count > 0; count -= 1) oneOf(chance, byWeight)(draft, making, hostile);
  return draft;
}
