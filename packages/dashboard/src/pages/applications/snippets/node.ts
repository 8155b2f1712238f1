// The snippet for Node.js, with MSAL Node.

import { authorityOf, customersOf, quoted, scopeOf, userScopeOf, type SnippetValues } from "./values.ts";

export const nodeOfApplication = (values: SnippetValues): string => `// npm install @azure/msal-node; save as customers.mjs
import { ConfidentialClientApplication } from "@azure/msal-node";

const application = new ConfidentialClientApplication({
  auth: {
    clientId: ${quoted(values.appId)},
    clientSecret: ${quoted(values.key)},
    authority: ${quoted(authorityOf(values))},
    knownAuthorities: [${quoted(new URL(values.login).host)}],
  },
});
const { accessToken } = await application.acquireTokenByClientCredential({
  scopes: [${quoted(scopeOf(values))}],
});
${requestOf(values)}`;

export const nodeOfUser = (values: SnippetValues): string => `// npm install @azure/msal-node; save as customers.mjs
import { PublicClientApplication } from "@azure/msal-node";

const application = new PublicClientApplication({
  auth: {
    clientId: ${quoted(values.appId)},
    authority: ${quoted(authorityOf(values))},
    knownAuthorities: [${quoted(new URL(values.login).host)}],
  },
});
const { accessToken } = await application.acquireTokenByDeviceCode({
  scopes: [${quoted(userScopeOf(values))}],
  deviceCodeCallback: ({ message }) => console.error(message),
});
${requestOf(values)}`;

const requestOf = (values: SnippetValues): string => `const response = await fetch(${quoted(customersOf(values))}, {
  headers: { Authorization: \`Bearer \${accessToken}\` },
});
console.log(await response.text());
`;
