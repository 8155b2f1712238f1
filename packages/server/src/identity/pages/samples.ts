// Every page once in each of its forms, with a model to try it on. The tests hold their promises on all of them.

import { accountPickerPage } from "./account-picker.ts";
import { authenticatorSetupPage } from "./authenticator-setup.ts";
import { changePasswordPage } from "./change-password.ts";
import { consentPage } from "./consent.ts";
import { deviceCodePage, deviceConfirmationPage, deviceOutcomePage } from "./device-code.ts";
import { formPostPage } from "./form-post.ts";
import { messagePage } from "./message.ts";
import { nativeClientPage } from "./native-client.ts";
import { secondFactorPage } from "./second-factor.ts";
import { signInPage } from "./sign-in.ts";
import { explanations, texts } from "./texts.ts";

/** A page with a model that fits it. */
export interface Sample<Model = unknown> {
  readonly page: (model: Model) => string;
  readonly model: Model;
}

const sample = <Model>(page: (model: Model) => string, model: Model): Sample => ({ page: page as Sample["page"], model });

const form = { action: "/common/login", hidden: { request: "sealed-request", state: "12345" } };
const application = "Contoso Control Panel";
const account = { userName: "admin@contoso.onmicrosoft.com", displayName: "Contoso Admin" };
const inSandbox = { ...account, isSandbox: true };
const publisher = { name: application, publisherDomain: "contoso.com" };
const details = {
  error: "invalid_request", number: 50011, correlationId: "0b8f5c0e-4f2e-4c0b-9a54-6b8f5e0d2f11", traceId: "6f0d2c1b-87a5-4a5e-8d55-9c3ad1e20b00",
  timestamp: "2026-11-22 18:42:07Z",
};
const permissions = [
  { name: "user_impersonation", resource: "Microsoft Partner Center", explanation: "Act in Partner Center as you: customers, orders, subscriptions and invoices." },
  { name: "User.Read", resource: "Microsoft Graph", explanation: "Sign you in and read your profile." },
  { name: "offline_access", resource: "Microsoft Graph", explanation: "Keep access to what you have given it access to, while you are away." },
];
const approval = { kind: "approval", number: 7, waiting: { url: "/common/login?request=sealed-request", seconds: 5 } } as const;
const key = { keyUri: "otpauth://totp/Understudy:admin%40contoso.onmicrosoft.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Understudy", secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" };

export const samples: Readonly<Record<string, Sample>> = {
  "sign-in": sample(signInPage, { ...form, application }),
  "sign-in without an application": sample(signInPage, form),
  "sign-in with a hint and an error": sample(signInPage, { ...form, application, userName: account.userName, error: texts.signIn.problems.wrongPassword }),
  "account picker": sample(accountPickerPage, {
    ...form, application, sessions: [{ id: "s1", ...account }, { id: "s2", userName: "sales.agent@contoso.onmicrosoft.com" }, { id: "s3", ...inSandbox }],
  }),
  "approval": sample(secondFactorPage, { ...form, account: inSandbox, application, method: { ...approval, number: 42 }, otherMethods: ["totp"] }),
  "approval with an error": sample(secondFactorPage, {
    ...form, account, application, method: approval, otherMethods: [], error: texts.secondFactor.problems.unanswered,
  }),
  "authenticator code": sample(secondFactorPage, { ...form, account, application, method: { kind: "totp" }, otherMethods: ["approval"] }),
  "authenticator code with an error": sample(secondFactorPage, {
    ...form, account, application, method: { kind: "totp" }, otherMethods: [], error: texts.secondFactor.problems.wrongCode,
  }),
  "authenticator set-up": sample(authenticatorSetupPage, { ...form, account, ...key }),
  "authenticator set-up with an error": sample(authenticatorSetupPage, { ...form, account, ...key, error: texts.authenticatorSetup.wrongCode }),
  "change password": sample(changePasswordPage, { ...form, account }),
  "change password with errors": sample(changePasswordPage, {
    ...form, account, errors: { current: texts.changePassword.problems.wrongCurrent, new: texts.changePassword.problems.tooSimple, repeat: texts.changePassword.problems.different },
  }),
  "consent": sample(consentPage, { ...form, account, application: publisher, permissions, scope: { kind: "user" } }),
  "consent of an administrator": sample(consentPage, {
    ...form, account, application: { name: application }, permissions, scope: { kind: "user", organizationOfAdministrator: "Contoso" },
  }),
  "consent for an organization": sample(consentPage, {
    ...form, account, application: publisher, permissions, scope: { kind: "organization", organization: "Contoso" },
  }),
  "consent at a customer": sample(consentPage, {
    ...form, account, application: publisher, permissions, scope: { kind: "customer", customer: "Fabrikam", partner: "Contoso" },
  }),
  "device code": sample(deviceCodePage, form),
  "device code with an error": sample(deviceCodePage, { ...form, userCode: "ABCD2345Z", error: texts.device.problems.unknownCode }),
  "device confirmation": sample(deviceConfirmationPage, { ...form, application, userCode: "ABCD2345Z", account }),
  "device approved": sample(deviceOutcomePage, { application, outcome: "approved" }),
  "device declined": sample(deviceOutcomePage, { application, outcome: "declined" }),
  "error": sample(messagePage, {
    kind: "error", explanation: explanations.unknownRedirectUri, values: { application, redirectUri: "https://localhost:3000/auth/callback" },
    details,
  }),
  "information": sample(messagePage, { kind: "information", explanation: explanations.signedOut }),
  "information with a way on": sample(messagePage, {
    kind: "information", explanation: explanations.signedOut, link: { address: "/dashboard", text: "Sign in again" },
  }),
  "form post": sample(formPostPage, {
    url: "https://localhost:3000/auth/callback", fields: { code: "0.AXkA".repeat(200), state: "a\r\nb", submit: "yes", error_description: "AADSTS65004: declined.\r\nTrace ID: 1" },
  }),
  "native client": sample(nativeClientPage, undefined),
};
