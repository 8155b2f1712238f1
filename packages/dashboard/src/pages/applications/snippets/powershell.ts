// The snippet for PowerShell, which needs no module.

import { authorityOf, customersOf, powerShellQuoted, scopeOf, userScopeOf, type SnippetValues } from "./values.ts";

export const powerShellOfApplication = (values: SnippetValues): string => `$token = Invoke-RestMethod -Method Post -Uri ${powerShellQuoted(tokenAddress(values))} -Body @{
    grant_type    = 'client_credentials'
    client_id     = ${powerShellQuoted(values.appId)}
    client_secret = ${powerShellQuoted(values.key)}
    scope         = ${powerShellQuoted(scopeOf(values))}
}
${requestOf(values)}`;

export const powerShellOfUser = (values: SnippetValues): string => `$client = ${powerShellQuoted(values.appId)}
$code = Invoke-RestMethod -Method Post -Uri ${powerShellQuoted(`${authorityOf(values)}/oauth2/v2.0/devicecode`)} -Body @{
    client_id = $client
    scope     = ${powerShellQuoted(userScopeOf(values))}
}
Write-Host $code.message

$token = $null
while (-not $token) {
    Start-Sleep -Seconds $code.interval
    try {
        $token = Invoke-RestMethod -Method Post -Uri ${powerShellQuoted(tokenAddress(values))} -Body @{
            grant_type  = 'urn:ietf:params:oauth:grant-type:device_code'
            client_id   = $client
            device_code = $code.device_code
        }
    } catch {
        if ("$($_.ErrorDetails.Message)" -notmatch 'authorization_pending') { throw }
    }
}
${requestOf(values)}`;

const tokenAddress = (values: SnippetValues): string => `${authorityOf(values)}/oauth2/v2.0/token`;

const requestOf = (values: SnippetValues): string => `
Invoke-RestMethod -Uri ${powerShellQuoted(customersOf(values))} -Headers @{
    Authorization = "Bearer $($token.access_token)"
} | ConvertTo-Json -Depth 10
`;
