// MSAL for Node: version 2, with its own discovery, cache and errors.

import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { journey } from "./journey.ts";
import { appId, authority, credential, domain } from "./settings.ts";

function certificateIn(file: string) {
  const privateKey = readFileSync(file, "utf8");
  return { privateKey, thumbprintSha256: new X509Certificate(privateKey).fingerprint256.replaceAll(":", "") };
}

await journey((key) => {
  const application = new ConfidentialClientApplication({
    auth: {
      clientId: appId,
      ...(credential === "secret" ? { clientSecret: key } : { clientCertificate: certificateIn(key) }),
      authority: `${authority}/${domain}`,
      knownAuthorities: [new URL(authority).host],
    },
  });
  return async (resource) => {
    const result = await application.acquireTokenByClientCredential({ scopes: [`${resource}/.default`] });
    return result?.accessToken ?? "";
  };
});
