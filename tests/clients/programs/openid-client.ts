// A certified OpenID Connect client that knows nothing of Microsoft: it reads the tenant's document, and is strict.

import { clientCredentialsGrant, discovery } from "openid-client";
import { journey } from "./journey.ts";
import { appId, authority, domain } from "./settings.ts";

await journey((clientSecret) => {
  const configuration = discovery(new URL(`${authority}/${domain}/v2.0`), appId, clientSecret);
  return async (resource) => {
    const { access_token: token } = await clientCredentialsGrant(await configuration, { scope: `${resource}/.default` });
    return token;
  };
});
