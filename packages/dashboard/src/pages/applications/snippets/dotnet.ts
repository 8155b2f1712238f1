// The snippet for .NET, with MSAL.NET.

import { authorityOf, customersOf, quoted, scopeOf, userScopeOf, type SnippetValues } from "./values.ts";

export const dotnetOfApplication = (values: SnippetValues): string => `// dotnet add package Microsoft.Identity.Client; save as Program.cs
${imports}

var application = ConfidentialClientApplicationBuilder.Create(${quoted(values.appId)})
    .WithClientSecret(${quoted(values.key)})
    .WithAuthority(${quoted(authorityOf(values))}, false)
    .WithInstanceDiscovery(false)
    .Build();
var result = await application
    .AcquireTokenForClient(new[] { ${quoted(scopeOf(values))} })
    .ExecuteAsync();
${requestOf(values)}`;

export const dotnetOfUser = (values: SnippetValues): string => `// dotnet add package Microsoft.Identity.Client; save as Program.cs
${imports}

var application = PublicClientApplicationBuilder.Create(${quoted(values.appId)})
    .WithAuthority(${quoted(authorityOf(values))}, false)
    .WithInstanceDiscovery(false)
    .Build();
var result = await application
    .AcquireTokenWithDeviceCode(new[] { ${quoted(userScopeOf(values))} }, code => Console.Error.WriteLineAsync(code.Message))
    .ExecuteAsync();
${requestOf(values)}`;

const imports = `using System;
using System.Net.Http;
using System.Net.Http.Headers;
using Microsoft.Identity.Client;`;

const requestOf = (values: SnippetValues): string => `
using var http = new HttpClient();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", result.AccessToken);
Console.WriteLine(await http.GetStringAsync(${quoted(customersOf(values))}));
`;
