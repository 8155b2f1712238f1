// MSAL for Node, for a program without a browser.

import { PublicClientApplication, type AccountInfo } from "@azure/msal-node";
import { deviceSignIn, graph, partnerCenter } from "./device-sign-in.ts";
import { appId, authority, domain } from "./settings.ts";

const application = new PublicClientApplication({
  auth: { clientId: appId, authority: `${authority}/${domain}`, knownAuthorities: [new URL(authority).host] },
});

await deviceSignIn({
  signIn: async (show) => {
    const result = await application.acquireTokenByDeviceCode({
      scopes: [`${partnerCenter}/user_impersonation`],
      deviceCodeCallback: ({ userCode, verificationUri, message }) => show({ userCode, page: verificationUri, message }),
    });
    return result?.accessToken ?? "";
  },
  silently: async () => {
    const [account] = await application.getTokenCache().getAllAccounts();
    const result = await application.acquireTokenSilent({ scopes: [`${graph}/.default`], account: account as AccountInfo });
    return result.accessToken;
  },
});
