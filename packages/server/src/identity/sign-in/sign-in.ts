// A sign-in from its first page to its end: works out the step that is due, shows it, takes what its form says, and
// answers whoever asked.

import type { FastifyReply } from "fastify";
import { invariant, machineClock } from "@understudy/kernel";
import type { Directory } from "../../directories/index.ts";
import type { View, World } from "../../world/index.ts";
import { findApplication } from "../applications.ts";
import { approvalState } from "../approvals.ts";
import { decideDevice } from "../device-codes.ts";
import { errorBody, refusals, TokenRefused, type Refusal } from "../errors.ts";
import { deviceOutcomePage } from "../pages/index.ts";
import { tenantOf } from "../tenant-of.ts";
import type { TokenService } from "../token-service.ts";
import type { Browser } from "./browser.ts";
import { authorizeAnswer, sessionOf } from "./finish.ts";
import { openFlow, type Flow, type SignInRequest } from "./flow.ts";
import { nextStep, promptsOf, type Actor, type Step } from "./next-step.ts";
import type { Parameters } from "./parameters.ts";
import { pageOf } from "./render.ts";
import { refusalFields, replyTo } from "./reply.ts";
import { liveSessions, sealSessions, withSession, type Session } from "./sessions.ts";
import { signInProblems, takeStep, type Problem } from "./take-step.ts";

/** What a page of the sign-in needs to go on. */
interface Place {
  readonly browser: Browser;
  readonly flow: Flow;
  readonly tenant: Directory | undefined;
  readonly now: Temporal.Instant;
  readonly correlationId: string;
}

interface Due {
  readonly step: Step;
  readonly sessions: readonly Session[];
  /** Absent when there is nothing more to ask. */
  readonly page?: string;
}

export class SignIns {
  readonly #world: World;
  readonly #service: TokenService;

  constructor(world: World, service: TokenService) {
    this.#world = world;
    this.#service = service;
  }

  /** Begins with a request that was checked. */
  async begin(browser: Browser, request: SignInRequest, correlationId: string): Promise<FastifyReply> {
    const flow = { request, startedAt: machineClock.now().epochMilliseconds };
    return this.#goOn(await this.#placeOf(browser, flow, correlationId));
  }

  /** A form of one of our pages, or the page's own looking again. */
  async continue(browser: Browser, isForm: boolean, correlationId: string): Promise<FastifyReply> {
    const text = browser.parameters.required("flow");
    const flow = openFlow(this.#world.secrets, text, browser.sentBinding, machineClock.now().epochMilliseconds);
    if (!flow) throw new TokenRefused(refusals.flowOver);
    const place = await this.#placeOf(browser, flow, correlationId);
    if (!isForm) return browser.parameters.optional("ask") === "state" ? this.#tellState(place) : this.#lookAgain(place);
    return this.#answeringClient(place, async () => {
      const step = await this.#world.view((view) => this.#stepAt(view, place));
      // Another page of the same browser may have gone on meanwhile: then this form is for nothing that is due. Who
      // signs in signs in, whoever was signed in before.
      const due: Step = flow.shown === "signIn" ? { kind: "signIn" } : step;
      if (flow.shown !== due.kind) return this.#goOn(place);
      return this.#turn(place, due, browser.parameters);
    });
  }

  /** What the script of an approval's page asks, so that the page stays as it is while nobody has answered. */
  async #tellState({ browser, flow: { approvalId }, now }: Place): Promise<FastifyReply> {
    const state = approvalId === undefined ? "expired" : await this.#world.view((view) => approvalState(view, approvalId, now));
    return browser.reply.header("Cache-Control", "no-store").send({ waiting: state === "pending" });
  }

  /** The page of an approval looks again whether somebody has answered. */
  async #lookAgain(place: Place): Promise<FastifyReply> {
    return this.#answeringClient(place, async () => {
      const step = await this.#world.view((view) => this.#stepAt(view, place));
      if (step.kind !== "secondFactor") return this.#goOn(place);
      return this.#turn(place, step, nothing);
    });
  }

  async #turn(place: Place, step: Step, form: Parameters): Promise<FastifyReply> {
    const shown = { ...place.flow, ...actorSignIn(step) };
    const due = (view: View) => this.#stepAt(view, { ...place, flow: shown });
    const turn = await takeStep(step, { world: this.#world, now: place.now, flow: shown, form, due });
    if ("cancelled" in turn) throw new TokenRefused(turn.cancelled, { client: turn.client });
    return this.#goOn({ ...place, flow: turn.flow }, turn.problem);
  }

  async #stepAt(view: View, place: Place): Promise<Step> {
    const sessions = await liveSessions(view, place.browser.sessions, place.now);
    return nextStep(view, { ...place, cloud: place.browser.authority.cloud, sessions });
  }

  async #placeOf(browser: Browser, flow: Flow, correlationId: string): Promise<Place> {
    const tenant = await tenantOf(this.#world, flow.request.segment, browser.authority);
    return { browser, flow, tenant, now: await this.#service.protocolNow(), correlationId };
  }

  async #goOn(place: Place, problem?: Problem): Promise<FastifyReply> {
    return this.#answeringClient(place, async () => {
      const { step, sessions, page } = await this.#due(place, problem);
      const session = isSignedIn(step) ? this.#keepSession(place, step, sessions) : undefined;
      if (page !== undefined) return place.browser.show(page, targetsOf(place.flow.request));
      invariant(step.kind === "done" && session, "a sign-in without a page is done");
      return this.#finish(place, step, session);
    });
  }

  #due(place: Place, problem: Problem | undefined): Promise<Due> {
    const { browser, flow, now } = place;
    return this.#world.unit(async (unit): Promise<Due> => {
      const sessions = await liveSessions(unit, browser.sessions, now);
      const step = await nextStep(unit, { ...place, cloud: browser.authority.cloud, sessions });
      const known = { step, sessions: sessions.map(({ session }) => session) };
      if (step.kind === "done") return known;
      const client = await findApplication(unit.db, place.tenant?.tenantId ?? "", flow.request.appId);
      const page = await pageOf(step, {
        unit, flow: { ...flow, ...actorSignIn(step) }, binding: browser.binding, problem, applicationName: client?.displayName ?? "", now,
      });
      return { ...known, page };
    });
  }

  /** Whoever has proved who they are need not do it again, whatever becomes of the request. */
  #keepSession({ browser }: Place, actor: Actor, sessions: readonly Session[]): Session {
    const session = sessionOf(actor, sessions);
    browser.keepSessions(sealSessions(this.#world.secrets, withSession(sessions, session)));
    return session;
  }

  async #finish(place: Place, done: Actor, session: Session): Promise<FastifyReply> {
    const { browser, flow: { request }, now } = place;
    if (request.kind === "device") return this.#finishDevice(place, request, done);
    if (request.kind === "adminConsent") {
      const fields = { admin_consent: "True", tenant: done.tenant.tenantId, ...(request.scope !== undefined && { scope: request.scope }) };
      return replyTo(browser.reply, request.replyTo, fields);
    }
    const finishing = { service: this.#service, secrets: this.#world.secrets, authority: browser.authority, now, session };
    return replyTo(browser.reply, request.replyTo, await authorizeAnswer(request, done, finishing));
  }

  async #finishDevice(place: Place, { userCode }: { readonly userCode: string }, { signIn, client }: Actor): Promise<FastifyReply> {
    const counts = await this.#world.unit((unit) => decideDevice(unit, userCode, { state: "approved", signIn }, place.now));
    if (!counts) throw new TokenRefused(refusals.deviceFinished);
    return place.browser.show(deviceOutcomePage({ application: client.displayName, outcome: "approved" }));
  }

  /** What is refused on the way is told to the client; who is not allowed may try as somebody else. */
  async #answeringClient(place: Place, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      const { flow, browser } = place;
      const { request } = flow;
      const problem = strangers.has(error.refusal) ? signInProblems.get(error.refusal) : undefined;
      if (problem !== undefined && !promptsOf(request).includes("none") && !flow.wantsAnother) {
        return this.#goOn({ ...place, flow: { request, startedAt: flow.startedAt, wantsAnother: true } }, { text: problem });
      }
      if (request.kind === "device") return this.#declineDevice(place, request, error);
      return replyTo(browser.reply, request.replyTo, refusalFields(error, errorBody(error, { origin: browser.authority.origin, correlationId: place.correlationId })));
    }
  }

  async #declineDevice(place: Place, { userCode, appId }: { readonly userCode: string; readonly appId: string }, error: TokenRefused): Promise<FastifyReply> {
    if (error.refusal.error !== "access_denied") throw error;
    const client = await this.#world.unit(async (unit) => {
      await decideDevice(unit, userCode, { state: "declined" }, place.now);
      return findApplication(unit.db, place.tenant?.tenantId ?? "", appId);
    });
    return place.browser.show(deviceOutcomePage({ application: client?.displayName ?? appId, outcome: "declined" }));
  }
}

/** The form of a page that sends none. */
const nothing: Parameters = { optional: () => undefined, required: () => "" };

/** Whose session or password is right, and who is not meant: somebody else may be. */
const strangers: ReadonlySet<Refusal> = new Set<Refusal>([refusals.foreignUser, refusals.disabledUser]);

const isSignedIn = (step: Step): step is Step & { kind: "consent" | "confirmDevice" | "done" } =>
  step.kind === "consent" || step.kind === "confirmDevice" || step.kind === "done";

const actorSignIn = (step: Step): Partial<Pick<Flow, "signIn">> => ("user" in step ? { signIn: step.signIn } : {});

const targetsOf = (request: SignInRequest): readonly string[] => ("replyTo" in request ? [request.replyTo.redirectUri] : []);
