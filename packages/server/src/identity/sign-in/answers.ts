// What is answered at the addresses of the sign-in pages. What is wrong before it is known where the client may be
// answered is told to the person, on a page; everything after that is the sign-in's.

import type { FastifyReply } from "fastify";
import { Overloaded, sameText, type World } from "../../world/index.ts";
import { correlationOf } from "../answering.ts";
import { findClient } from "../client.ts";
import { deviceLoginPath, findByUserCode } from "../device-codes.ts";
import { errorBody, refusals, TokenRefused } from "../errors.ts";
import type { TokenVersion } from "../grants/grant.ts";
import { deviceCodePage, pageHeaders, texts } from "../pages/index.ts";
import { tenantOf } from "../tenant-of.ts";
import type { TokenService } from "../token-service.ts";
import { tooMuch } from "../too-much.ts";
import { authorizeRequestOf, replyToOf } from "./authorize-request.ts";
import { Browser, type PageRequest } from "./browser.ts";
import { logOut } from "./log-out.ts";
import { refusalPage } from "./refusal-page.ts";
import { refusalFields, replyTo } from "./reply.ts";
import { SignIns } from "./sign-in.ts";

/** Where a page is asked for. */
export interface Place {
  readonly world: World;
  readonly service: TokenService;
  /** Of the endpoint, where there are two. */
  readonly version: TokenVersion;
}

interface PageAsked extends Place {
  readonly signIns: SignIns;
  readonly browser: Browser;
  readonly request: PageRequest;
  readonly correlationId: string;
}

const pages = {
  authorize,
  adminConsent,
  logOut: ({ world, browser }: PageAsked) => logOut(world, browser),
  deviceLogin,
  toDeviceLogin: async ({ browser }: PageAsked) => browser.reply.redirect(deviceLoginPath, 302),
  step: ({ signIns, browser, request, correlationId }: PageAsked) => signIns.continue(browser, request.method === "POST", correlationId),
};

export type PageName = keyof typeof pages;

export async function answerPage(name: PageName, place: Place, request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
  const correlationId = correlationOf(request);
  try {
    const signIns = new SignIns(place.world, place.service);
    return await pages[name]({ ...place, signIns, browser: new Browser(request, reply), request, correlationId });
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    return showRefusal(request, reply, error, correlationId);
  }
}

export function showTooMuch(error: unknown, request: PageRequest, reply: FastifyReply): FastifyReply {
  const refused = tooMuch(error);
  if (!refused) throw error;
  if (error instanceof Overloaded) reply.header("Retry-After", String(error.retryAfterSeconds));
  // A browser that sends all of its form before it reads anything finds the page.
  reply.removeHeader("connection");
  return showRefusal(request, reply, refused, correlationOf(request));
}

/** The query may be what is wrong, so the page is shown to a browser that has said nothing. */
function showRefusal(request: PageRequest, reply: FastifyReply, refused: TokenRefused, correlationId: string): FastifyReply {
  const { headers, host, hostname, protocol } = request;
  const browser = new Browser({ method: "GET", url: "", headers, host, hostname, protocol } as PageRequest, reply);
  const page = refusalPage(refused, { origin: browser.authority.origin, correlationId });
  // No cookie: another site's form that is refused must not end what this browser has on its way.
  return reply.code(refused.refusal.status).headers(pageHeaders({})).send(page);
}

/** Who asks, and where the answer may go: what is wrong with either is told to the person. */
async function beginningOf({ world, browser: { parameters, authority }, request }: PageAsked) {
  const segment = request.params.tenantId ?? "";
  const tenant = await tenantOf(world, segment, authority);
  const client = await findClient(world.database.statements, tenant, parameters.required("client_id"));
  return { segment, client, ...replyToOf(parameters, client, authority) };
}

async function authorize(asked: PageAsked): Promise<FastifyReply> {
  const { signIns, browser, version, correlationId } = asked;
  const { parameters, authority } = browser;
  const beginning = await beginningOf(asked);
  try {
    return await signIns.begin(browser, authorizeRequestOf(parameters, { version, ...beginning }), correlationId);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    return replyTo(browser.reply, beginning.replyTo, refusalFields(error, errorBody(error, { origin: authority.origin, correlationId })));
  }
}

async function adminConsent(asked: PageAsked): Promise<FastifyReply> {
  const { signIns, browser, version, correlationId } = asked;
  const { parameters } = browser;
  const { segment, client, replyTo: address } = await beginningOf(asked);
  const scope = parameters.optional("scope");
  return signIns.begin(browser, {
    kind: "adminConsent", version, segment, appId: client.appId, clientId: parameters.required("client_id"),
    replyTo: { ...address, mode: "query" }, ...(version === "v2" && scope !== undefined && { scope }),
  }, correlationId);
}

/** Marks of bindings are of their own kind: nobody learns the mark of a secret here. */
const boundTo = (world: World, binding: string): string => world.secrets.mark(`device form ${binding}`);

async function deviceLogin({ world, service, signIns, browser, request, correlationId }: PageAsked): Promise<FastifyReply> {
  const { parameters, binding, sentBinding } = browser;
  const form = { action: deviceLoginPath, hidden: { bound: boundTo(world, binding) } };
  const userCode = parameters.optional("user_code") ?? parameters.optional("otc");
  const known = userCode === undefined ? {} : { userCode };
  if (request.method !== "POST") return browser.show(deviceCodePage({ ...form, ...known }));
  const isOurs = sentBinding !== undefined && sameText(parameters.optional("bound") ?? "", boundTo(world, sentBinding));
  if (!isOurs) throw new TokenRefused(refusals.flowOver);
  const { problems } = texts.device;
  if (userCode === undefined) return browser.show(deviceCodePage({ ...form, error: problems.missing }));
  const now = await service.protocolNow();
  const found = await world.view((view) => findByUserCode(view, userCode, now));
  if (found?.state !== "pending") {
    const error = found === undefined ? problems.unknownCode : found.state === "expired" ? problems.expired : problems.used;
    return browser.show(deviceCodePage({ ...form, ...known, error }));
  }
  const { request: asked } = found;
  return signIns.begin(browser, { kind: "device", ...asked, userCode: found.userCode }, correlationId);
}
