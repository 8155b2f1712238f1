// MSAL for Node: version 2, with its own discovery, cache and errors.

import { ConfidentialClientApplication } from "@azure/msal-node";
import { journey } from "./journey.ts";
import { appId, authority, domain } from "./settings.ts";

await journey((clientSecret) => {
  const application = new ConfidentialClientApplication({
    auth: {
      clientId: appId, clientSecret,
      authority: `${authority}/${domain}`,
      knownAuthorities: [new URL(authority).host],
    },
  });
  return async (resource) => {
    const result = await application.acquireTokenByClientCredential({ scopes: [`${resource}/.default`] });
    return result?.accessToken ?? "";
  };
});
