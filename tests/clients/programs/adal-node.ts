// ADAL for Node: version 1, retired and still in many a partner's code.

import adal, { type TokenResponse } from "adal-node";
import { journey } from "./journey.ts";
import { appId, authority, domain } from "./settings.ts";

await journey((clientSecret) => {
  // A cache of its own: the default one is shared, and would answer for a wrong key with what a right one got.
  const context = new adal.AuthenticationContext(`${authority}/${domain}`, false, new adal.MemoryCache());
  return (resource) => new Promise((resolve, reject) => {
    context.acquireTokenWithClientCredentials(resource, appId, clientSecret, (error, response) => {
      if (error) reject(error);
      else resolve((response as TokenResponse).accessToken);
    });
  });
});
