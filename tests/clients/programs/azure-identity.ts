// The Azure SDK's credential for a client secret.

import { ClientSecretCredential } from "@azure/identity";
import { journey } from "./journey.ts";
import { appId, authority, domain } from "./settings.ts";

await journey((clientSecret) => {
  const credential = new ClientSecretCredential(domain, appId, clientSecret, {
    authorityHost: authority, disableInstanceDiscovery: true,
  });
  return async (resource) => (await credential.getToken(`${resource}/.default`)).token;
});
