// A single-page application with MSAL Browser: it signs somebody in, by redirect or by popup, and shows who it was and
// the token that it got.

import { PublicClientApplication, type AuthenticationResult } from "@azure/msal-browser";
import type { PageSettings } from "../../page-server.ts";
import { element, pageOrigin } from "./document.ts";

const { appId, authority, scopes } = (await (await fetch("/settings.json")).json()) as PageSettings;

const application = new PublicClientApplication({
  auth: { clientId: appId, authority, knownAuthorities: [new URL(authority).host], redirectUri: `${pageOrigin}/bridge.html` },
});

function show(result: AuthenticationResult | null): void {
  element("account").textContent = result?.account.username ?? "nobody";
  element("token").textContent = result?.accessToken ?? "";
}

/** What goes wrong is shown as MSAL says it. */
const telling = (work: () => Promise<void>) => () => {
  work().catch((error: unknown) => { element("error").textContent = String(error); });
};

element("redirect").addEventListener("click", telling(() => application.loginRedirect({ scopes })));
element("popup").addEventListener("click", telling(async () => show(await application.loginPopup({ scopes }))));
element("renew").addEventListener("click", telling(async () => {
  const [account] = application.getAllAccounts();
  show(await application.acquireTokenSilent({ scopes, ...(account && { account }), forceRefresh: true }));
}));

telling(async () => {
  await application.initialize();
  show(await application.handleRedirectPromise());
})();
