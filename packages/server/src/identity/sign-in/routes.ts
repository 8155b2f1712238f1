// The addresses of the sign-in pages. What is wrong before it is known where the client may be answered is told to the
// person, on a page; everything after that is the sign-in's.

import type { FastifyInstance, FastifyReply } from "fastify";
import type { identityOperations } from "@understudy/contract";
import { Overloaded, sameText, type World } from "../../world/index.ts";
import { correlationOf } from "../answering.ts";
import { findByUserCode } from "../device-codes.ts";
import { errorBody, refusals, TokenRefused } from "../errors.ts";
import type { TokenVersion } from "../grants/grant.ts";
import { deviceCodePage, pageHeaders, texts } from "../pages/index.ts";
import { tenantOf } from "../tenant-of.ts";
import type { TokenService } from "../token-service.ts";
import { formBytesMax, tooMuch } from "../too-much.ts";
import { authorizeRequestOf, clientOf, replyToOf } from "./authorize-request.ts";
import { Browser, type PageRequest, type PageRoute } from "./browser.ts";
import { logOut } from "./log-out.ts";
import { refusalPage } from "./refusal-page.ts";
import { stepPath } from "./render.ts";
import { refusalFields, replyTo } from "./reply.ts";
import { SignIns } from "./sign-in.ts";

const operationsOf = {
  v1: { authorize: "identity.authorizeV1", authorizeByForm: "identity.authorizeByFormV1", logOut: "identity.logoutV1", adminConsent: "identity.adminConsent" },
  v2: { authorize: "identity.authorizeV2", authorizeByForm: "identity.authorizeByFormV2", logOut: "identity.logoutV2", adminConsent: "identity.adminConsentV2" },
} as const;

type PageHandler = (browser: Browser, request: PageRequest, correlationId: string) => Promise<FastifyReply>;

export function registerSignIn(app: FastifyInstance, world: World, service: TokenService): void {
  const signIns = new SignIns(world, service);
  const page = (method: "GET" | "POST", url: string, operation: keyof typeof identityOperations | undefined, handler: PageHandler): void => {
    app.route<PageRoute>({
      method, url, exposeHeadRoute: false, bodyLimit: formBytesMax, config: operation === undefined ? {} : { operation },
      handler: onPage(handler), errorHandler: showTooMuch,
    });
  };
  for (const version of ["v1", "v2"] as const) {
    const path = version === "v2" ? "/v2.0" : "";
    const names = operationsOf[version];
    const authorizing: PageHandler = (browser, request, id) => authorize(world, signIns, browser, request, version, id);
    page("GET", `/:tenantId/oauth2${path}/authorize`, names.authorize, authorizing);
    page("POST", `/:tenantId/oauth2${path}/authorize`, names.authorizeByForm, authorizing);
    page("GET", `/:tenantId/oauth2${path}/logout`, names.logOut, (browser) => logOut(world, browser));
    page("GET", `/:tenantId${path}/adminconsent`, names.adminConsent, (browser, request, id) => adminConsent(world, signIns, browser, request, version, id));
  }
  const deviceLogin: PageHandler = (browser, request, id) => deviceAuth(world, service, signIns, browser, request, id);
  page("GET", deviceLoginPath, "identity.deviceLogin", deviceLogin);
  page("POST", deviceLoginPath, undefined, deviceLogin);
  page("GET", "/devicelogin", "identity.deviceLogin", async (browser) => browser.reply.redirect(deviceLoginPath, 302));
  page("GET", stepPath, undefined, (browser, _request, id) => signIns.continue(browser, false, id));
  page("POST", stepPath, undefined, (browser, _request, id) => signIns.continue(browser, true, id));
}

const deviceLoginPath = "/common/oauth2/deviceauth";

function onPage(handler: PageHandler) {
  return async (request: PageRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const correlationId = correlationOf(request);
    try {
      return await handler(new Browser(request, reply), request, correlationId);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      return showRefusal(request, reply, error, correlationId);
    }
  };
}

function showTooMuch(error: unknown, request: PageRequest, reply: FastifyReply): void {
  const refused = tooMuch(error);
  if (!refused) throw error;
  if (error instanceof Overloaded) reply.header("Retry-After", String(error.retryAfterSeconds));
  // A browser that sends all of its form before it reads anything finds the page.
  reply.removeHeader("connection");
  showRefusal(request, reply, refused, correlationOf(request));
}

/** The query may be what is wrong, so the page is shown to a browser that has said nothing. */
function showRefusal(request: PageRequest, reply: FastifyReply, refused: TokenRefused, correlationId: string): FastifyReply {
  const { headers, host, hostname, protocol } = request;
  const browser = new Browser({ method: "GET", url: "", headers, host, hostname, protocol } as PageRequest, reply);
  const page = refusalPage(refused, { origin: browser.authority.origin, correlationId });
  // No cookie: another site's form that is refused must not end what this browser has on its way.
  return reply.code(refused.refusal.status).headers(pageHeaders({})).send(page);
}

async function authorize(
  world: World, signIns: SignIns, browser: Browser, request: PageRequest, version: TokenVersion, correlationId: string,
): Promise<FastifyReply> {
  const { parameters, authority } = browser;
  const segment = request.params.tenantId ?? "";
  const tenant = await tenantOf(world, segment, authority);
  const client = await clientOf(world.database.statements, parameters, tenant);
  const answered = replyToOf(parameters, client);
  try {
    return await signIns.begin(browser, authorizeRequestOf(parameters, { version, segment, client, ...answered }), correlationId);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    return replyTo(browser.reply, answered.replyTo, refusalFields(error, errorBody(error, { origin: authority.origin, correlationId })));
  }
}

async function adminConsent(
  world: World, signIns: SignIns, browser: Browser, request: PageRequest, version: TokenVersion, correlationId: string,
): Promise<FastifyReply> {
  const { parameters, authority } = browser;
  const segment = request.params.tenantId ?? "";
  const tenant = await tenantOf(world, segment, authority);
  const client = await clientOf(world.database.statements, parameters, tenant);
  const { replyTo: address } = replyToOf(parameters, client);
  const scope = parameters.optional("scope");
  return signIns.begin(browser, {
    kind: "adminConsent", version, segment, appId: client.appId, clientId: parameters.required("client_id"),
    replyTo: { ...address, mode: "query" }, ...(version === "v2" && scope !== undefined && { scope }),
  }, correlationId);
}

/** Marks of bindings are of their own kind: nobody learns the mark of a secret here. */
const boundTo = (world: World, binding: string): string => world.secrets.mark(`device form ${binding}`);

async function deviceAuth(
  world: World, service: TokenService, signIns: SignIns, browser: Browser, request: PageRequest, correlationId: string,
): Promise<FastifyReply> {
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
