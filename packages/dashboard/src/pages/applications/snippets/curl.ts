// The snippet for a POSIX shell with curl and sed.

import { authorityOf, customersOf, scopeOf, shellQuoted, userScopeOf, type SnippetValues } from "./values.ts";

export const curlOfApplication = (values: SnippetValues): string => `${field}
token=$(curl --silent --show-error ${shellQuoted(tokenAddress(values))} \\
  --data-urlencode 'grant_type=client_credentials' \\
  --data-urlencode ${shellQuoted(`client_id=${values.appId}`)} \\
  --data-urlencode ${shellQuoted(`client_secret=${values.key}`)} \\
  --data-urlencode ${shellQuoted(`scope=${scopeOf(values)}`)} | field access_token)
${requestOf(values)}`;

export const curlOfUser = (values: SnippetValues): string => `${field}
answer=$(curl --silent --show-error ${shellQuoted(`${authorityOf(values)}/oauth2/v2.0/devicecode`)} \\
  --data-urlencode ${shellQuoted(`client_id=${values.appId}`)} \\
  --data-urlencode ${shellQuoted(`scope=${userScopeOf(values)}`)})
printf '%s\\n' "$answer" | field message >&2
code=$(printf '%s\\n' "$answer" | field device_code)

token=
while [ -z "$token" ]; do
  sleep 5
  answer=$(curl --silent --show-error ${shellQuoted(tokenAddress(values))} \\
    --data-urlencode 'grant_type=urn:ietf:params:oauth:grant-type:device_code' \\
    --data-urlencode ${shellQuoted(`client_id=${values.appId}`)} \\
    --data-urlencode "device_code=$code")
  case $answer in
    *authorization_pending*) ;;
    *access_token*) token=$(printf '%s\\n' "$answer" | field access_token) ;;
    *) echo "$answer" >&2; exit 1 ;;
  esac
done
${requestOf(values)}`;

/** A text of the answer's JSON, without a tool for it that not every machine has. */
const field = `field() { sed -n 's/.*"'"$1"'": *"\\([^"]*\\)".*/\\1/p'; }
`;

const tokenAddress = (values: SnippetValues): string => `${authorityOf(values)}/oauth2/v2.0/token`;

const requestOf = (values: SnippetValues): string => `
curl --silent --show-error ${shellQuoted(customersOf(values))} --header "Authorization: Bearer $token"
`;
