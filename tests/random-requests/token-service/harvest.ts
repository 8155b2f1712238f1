// What an answer brings that a later request can use: tokens, codes, cookies, and the forms of pages.

import { partsOf } from "../../support/token-requests.ts";
import { challengeOf, verifiers } from "./drafts.ts";
import { endpoints } from "./endpoints.ts";
import { clientNamed, type Begun, type Form, type IssuedKind, type Pouch } from "./pouch.ts";
import { basicOf, parametersOf, plain, type Sent } from "./request.ts";
import type { TokenAnswer } from "./send.ts";

export function harvest(pouch: Pouch, sent: Sent, answer: TokenAnswer): void {
  if (answer.status >= 400) return;
  const { answering } = endpoints[sent.endpoint];
  if (answering === "page") return harvestPage(pouch, sent, answer);
  if (answer.headers.get("content-type")?.startsWith("application/json") !== true || sent.method === "HEAD") return;
  const client = clientOf(sent);
  harvestTokens(pouch, answer.json as Readonly<Record<string, unknown>>, {
    client: client.toLowerCase(), isSpa: isSpa(pouch, sent), said: secretsSaid(pouch, sent),
  });
}

/** As the request names it: in the form, or as HTTP Basic. */
export const clientOf = (sent: Sent): string => parametersOf(sent).get("client_id") ?? basicOf(sent.headers)?.[0] ?? "";

/** What a single-page application was given for something of a single-page application is one's, too. */
function isSpa(pouch: Pouch, sent: Sent): boolean {
  const parameters = parametersOf(sent);
  const from = pouch.ownerOf("code", parameters.get("code")) ?? pouch.ownerOf("refresh token", parameters.get("refresh_token"));
  return from?.isSpa ?? false;
}

/** The answer of a token endpoint, of the device code endpoint, or to the operator. */
export function harvestTokens(pouch: Pouch, json: Readonly<Record<string, unknown>>, to: Begun): void {
  const text = (name: string) => (typeof json[name] === "string" ? json[name] : undefined);
  pouch.add("refresh token", text("refresh_token"), to);
  pouch.add("id token", text("id_token"), to);
  pouch.add("device code", text("device_code"), to);
  pouch.add("user code", text("user_code"), to);
  const accessToken = text("access_token");
  pouch.add("access token", accessToken, to);
  const { aud, scp } = accessToken === undefined ? {} : partsOf(accessToken).payload;
  if (scp !== undefined && clientNamed(aud)) pouch.add("user assertion", accessToken, { client: aud });
}

function harvestPage(pouch: Pouch, sent: Sent, answer: TokenAnswer): void {
  const begun = begunBy(pouch, sent);
  const cookies = { ...cookiesSent(sent), ...cookiesSet(answer) };
  pouch.add("binding", cookies["understudy.flow"], begun);
  pouch.add("session", cookies["understudy.sessions"], begun);
  const fields = new URLSearchParams(answer.headers.get("location")?.split(/[?#]/).slice(1).join("&"));
  pouch.add("code", fields.get("code"), begun);
  pouch.add("id token", fields.get("id_token"), begun);
  const form = formIn(answer.text, cookies);
  if (!form) return;
  pouch.add("code", form.hidden["code"], begun);
  pouch.add("id token", form.hidden["id_token"], begun);
  pouch.add("flow", form.hidden["flow"], begun);
  pouch.add("bound", form.hidden["bound"], begun);
  if (form.action.startsWith("/")) pouch.addForm(form);
}

/** Parameters that are for secrets; in others nothing is one. */
const secretParameters: ReadonlySet<string> = new Set([
  "client_secret", "password", "passwd", "current_password", "new_password", "repeated_password", "otc", "refresh_token", "code", "device_code", "assertion", "client_assertion",
]);

/** Secrets that were sent where no secret belongs, in this request or in an earlier one that it goes on with. */
export function secretsSaid(pouch: Pouch, sent: Sent): readonly string[] {
  const { target, headers, body } = sent;
  const { Authorization: _authorization, ...others } = headers;
  const parameters = parametersOf(sent);
  const values = [...parameters].filter(([name]) => !secretParameters.has(name)).flat();
  const isForm = values.length > 0 || body === undefined;
  const text = [plain(target), basicOf(headers)?.[0], ...Object.values(others), ...values, isForm ? "" : String(body)].join("\n");
  return [...pouch.secrets.filter((secret) => text.includes(secret)), ...carriersIn(pouch, parameters).flatMap(({ said = [] }) => said)];
}

/** In what goes on with an earlier request, by the parameters that it may come in. */
const carriers: readonly (readonly [name: string, kind: IssuedKind])[] = [
  ["flow", "flow"], ["user_code", "user code"], ["otc", "user code"], ["device_code", "device code"], ["code", "device code"], ["code", "code"], ["refresh_token", "refresh token"],
];

function carriersIn(pouch: Pouch, parameters: URLSearchParams): readonly Begun[] {
  return carriers.flatMap(([name, kind]) => {
    const value = parameters.get(name) ?? "";
    // People may write user codes in small letters, and with blanks.
    return pouch.ownerOf(kind, kind === "user code" ? value.replaceAll(/[\s-]/g, "").toUpperCase() : value) ?? [];
  });
}

/** Where it began: in this request, or in the one whose flow goes on. */
function begunBy(pouch: Pouch, sent: Sent): Begun {
  const parameters = parametersOf(sent);
  const said = secretsSaid(pouch, sent);
  const goesOn = pouch.ownerOf("flow", parameters.get("flow"));
  if (goesOn) return { ...goesOn, said };
  const redirectUri = parameters.get("redirect_uri") ?? undefined;
  const client = clientOf(sent).toLowerCase();
  const verifier = verifiers.find((one) => challengeOf(one) === parameters.get("code_challenge"));
  const isSpaAddress = clientNamed(client)?.redirectUris.some(({ type, uri }) => type === "spa" && uri === redirectUri) ?? false;
  return {
    client, tenant: sent.target.split(/[/?]/)[1] ?? "", isSpa: isSpaAddress, said,
    ...(redirectUri !== undefined && { redirectUri }), ...(verifier !== undefined && { verifier }),
  };
}

const cookiesSent = ({ headers }: Sent): Record<string, string> =>
  Object.fromEntries((headers["Cookie"] ?? "").split("; ").map((pair) => [pair.split("=")[0] ?? "", pair.split("=")[1] ?? ""]));

const cookiesSet = ({ headers }: TokenAnswer): Record<string, string> =>
  Object.fromEntries(headers.getSetCookie().map((line) => /^([^=]+)=([^;]*)/.exec(line)).map((found) => [found?.[1] ?? "", found?.[2] ?? ""]));

/** The one form of a page. */
export function formIn(text: string, cookies: Readonly<Record<string, string>>): Form | undefined {
  const action = /<form method="post" action="([^"]*)"/.exec(text)?.[1];
  if (action === undefined) return undefined;
  const inputs = [...text.matchAll(/<input [^>]*>/g)].map(([tag]) => tag);
  const isHidden = (tag: string) => tag.includes('type="hidden"');
  return {
    action: unescaped(action),
    hidden: Object.fromEntries(inputs.filter(isHidden).map((tag) => [attributeOf(tag, "name"), attributeOf(tag, "value")])),
    fields: inputs.filter((tag) => !isHidden(tag)).map((tag) => attributeOf(tag, "name")),
    buttons: [...text.matchAll(/<button [^>]*name="[^>]*>/g)].map(([tag]) => [attributeOf(tag, "name"), attributeOf(tag, "value")] as const),
    cookies,
  };
}

const attributeOf = (tag: string, name: string): string => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

export const unescaped = (text: string): string => text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
