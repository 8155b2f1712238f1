// The Azure SDK's credentials for a client secret and for a certificate.

import { ClientCertificateCredential, ClientSecretCredential } from "@azure/identity";
import { journey } from "./journey.ts";
import { appId, authority, credential, domain } from "./settings.ts";

const options = { authorityHost: authority, disableInstanceDiscovery: true };

await journey((key) => {
  const client = credential === "secret"
    ? new ClientSecretCredential(domain, appId, key, options)
    : new ClientCertificateCredential(domain, appId, key, options);
  return async (resource) => (await client.getToken(`${resource}/.default`)).token;
});
