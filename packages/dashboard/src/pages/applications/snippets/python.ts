// The snippet for Python, with MSAL for Python.

import { authorityOf, customersOf, quoted, scopeOf, userScopeOf, type SnippetValues } from "./values.ts";

export const pythonOfApplication = (values: SnippetValues): string => `# pip install msal requests
import msal
import requests

application = msal.ConfidentialClientApplication(
    ${quoted(values.appId)},
    client_credential=${quoted(values.key)},
    authority=${quoted(authorityOf(values))},
    instance_discovery=False,
)
result = application.acquire_token_for_client([${quoted(scopeOf(values))}])
${requestOf(values)}`;

export const pythonOfUser = (values: SnippetValues): string => `# pip install msal requests
import sys

import msal
import requests

application = msal.PublicClientApplication(
    ${quoted(values.appId)},
    authority=${quoted(authorityOf(values))},
    instance_discovery=False,
)
flow = application.initiate_device_flow([${quoted(userScopeOf(values))}])
print(flow["message"], file=sys.stderr, flush=True)
result = application.acquire_token_by_device_flow(flow)
${requestOf(values)}`;

const requestOf = (values: SnippetValues): string => `if "access_token" not in result:
    raise SystemExit(result["error_description"])

response = requests.get(
    ${quoted(customersOf(values))},
    headers={"Authorization": f"Bearer {result['access_token']}"},
)
print(response.text)
`;
