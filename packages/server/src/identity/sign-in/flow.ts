// A sign-in on its way through the pages: what it is for and how far it has come, sealed into each page's form. It is
// bound to the browser by a cookie, so that no other site can send a form of ours, nor hand its own sign-in to somebody.

import { randomBytes } from "node:crypto";
import type { MfaMethod } from "../../directories/index.ts";
import { sameText, type Secrets } from "../../world/index.ts";
import { sealed, unsealed } from "../sealed.ts";
import type { SignIn } from "../users.ts";
import type { AuthorizeRequest, ReplyTo } from "./authorize-request.ts";
import type { TokenVersion } from "../grants/grant.ts";

/** An administrator's consent for everyone in a tenant. */
export interface AdminConsentRequest {
  readonly kind: "adminConsent";
  readonly version: TokenVersion;
  readonly segment: string;
  readonly appId: string;
  readonly clientId: string;
  readonly replyTo: ReplyTo;
  readonly scope?: string;
}

/** Somebody signs in for a program on another device. */
export interface DeviceRequest {
  readonly kind: "device";
  readonly version: TokenVersion;
  readonly segment: string;
  readonly appId: string;
  readonly clientId: string;
  readonly userCode: string;
  readonly resource?: string;
  readonly scope?: string;
}

export type SignInRequest = AuthorizeRequest | AdminConsentRequest | DeviceRequest;

export type StepKind =
  | "signIn" | "pickAccount" | "changePassword" | "secondFactor" | "setUpAuthenticator" | "consent" | "confirmDevice" | "done";

export interface Flow {
  readonly request: SignInRequest;
  /** Milliseconds since 1970, by the machine's clock: pages are for people. */
  readonly startedAt: number;
  /** Somebody other than whoever is signed in already. */
  readonly wantsAnother?: boolean;
  /** The user name that did not lead further: it need not be typed again. */
  readonly enteredName?: string;
  readonly signIn?: SignIn;
  /** Which step's page this is: its form counts for that step and for no other. */
  readonly shown?: StepKind;
  /** Consent was just given on the page. */
  readonly consented?: boolean;
  readonly deviceConfirmed?: boolean;
  /** The second factor that the user turned to. */
  readonly method?: MfaMethod;
  readonly approvalId?: string;
  /** The secret of an authenticator that is being set up. */
  readonly newTotpSecret?: string;
}

/** All forms come back to one address; what the page was for is told by the step that is due, not by the form. */
export const stepPath = "/common/login";

const lifetimeMs = 15 * 60_000;
export const bindingCookie = "understudy.flow";

interface Bound {
  readonly flow: Flow;
  readonly binding: string;
}

export const newBinding = (): string => randomBytes(16).toString("base64url");

export const sealFlow = (secrets: Secrets, flow: Flow, binding: string): string =>
  sealed(secrets, "flow", { flow, binding: secrets.mark(`sign-in form ${binding}`) } satisfies Bound);

/** The flow of a form; undefined where it is too old, from another browser, or none of ours. */
export function openFlow(secrets: Secrets, text: string, binding: string | undefined, nowMs: number): Flow | undefined {
  const bound = unsealed<Bound>(secrets, "flow", text);
  if (!bound || binding === undefined || !sameText(bound.binding, secrets.mark(`sign-in form ${binding}`))) return undefined;
  return nowMs < bound.flow.startedAt + lifetimeMs ? bound.flow : undefined;
}
