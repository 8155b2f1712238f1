// The Azure SDK's credentials, those for a user among them.

import {
  AuthorizationCodeCredential, ClientCertificateCredential, ClientSecretCredential, OnBehalfOfCredential, UsernamePasswordCredential,
  type TokenCredential,
} from "@azure/identity";
import {
  appId, authority, certificateFile, domain, graph, key, nativeAppId, partnerCenter, password, redirectUri, userName,
} from "./flow-settings.ts";
import { landing } from "./person.ts";
import { claimsIn, print, refusalOf, type Claims, type Refusal } from "./report.ts";

export interface AzureIdentityReport {
  readonly secret: Claims;
  readonly certificate: Claims;
  readonly certificateChain: Claims;
  readonly code: Claims;
  readonly codeForOtherResource: Claims;
  readonly onBehalfWithSecret: Claims;
  readonly onBehalfWithCertificate: Claims;
  readonly password: Claims;
  readonly wrongPassword: Refusal;
}

const options = { authorityHost: authority, disableInstanceDiscovery: true };

const tokenOf = async (credential: TokenCredential, scope = `${partnerCenter}/.default`): Promise<string> =>
  (await credential.getToken(scope))?.token ?? "";

const claimsOf = async (credential: TokenCredential, scope?: string): Promise<Claims> => claimsIn(await tokenOf(credential, scope));

/** The credential takes a code that the program got by itself, as its documentation has it. */
async function codeCredential(scope: string): Promise<AuthorizationCodeCredential> {
  const parameters = new URLSearchParams({ client_id: appId, response_type: "code", redirect_uri: redirectUri, scope: `${scope} openid offline_access` });
  const { searchParams } = await landing(`${authority}/${domain}/oauth2/v2.0/authorize?${parameters}`);
  return new AuthorizationCodeCredential(domain, appId, key, searchParams.get("code") ?? "", redirectUri, options);
}

const byPassword = (given: string): TokenCredential => new UsernamePasswordCredential(domain, nativeAppId, userName, given, options);

const own = `api://${appId}/user_impersonation`;
const code = await codeCredential(own);
const userAssertionToken = await tokenOf(code, own);
const onBehalf = { tenantId: domain, clientId: appId, userAssertionToken, ...options };

print({
  secret: await claimsOf(new ClientSecretCredential(domain, appId, key, options)),
  certificate: await claimsOf(new ClientCertificateCredential(domain, appId, certificateFile, options)),
  certificateChain: await claimsOf(new ClientCertificateCredential(domain, appId, certificateFile, { ...options, sendCertificateChain: true })),
  code: claimsIn(userAssertionToken),
  codeForOtherResource: await claimsOf(code, `${graph}/.default`),
  onBehalfWithSecret: await claimsOf(new OnBehalfOfCredential({ ...onBehalf, clientSecret: key })),
  onBehalfWithCertificate: await claimsOf(new OnBehalfOfCredential({ ...onBehalf, certificatePath: certificateFile })),
  password: await claimsOf(byPassword(password)),
  wrongPassword: await refusalOf(tokenOf(byPassword(`${password}!`))),
} satisfies AzureIdentityReport);
