// The snippet for Java, with MSAL4J and Java's own HTTP client.

import { authorityOf, customersOf, quoted, scopeOf, userScopeOf, type SnippetValues } from "./values.ts";

export const javaOfApplication = (values: SnippetValues): string => `// Maven: com.microsoft.azure:msal4j; save as Customers.java
import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
${httpImports}

public class Customers {
    public static void main(String[] args) throws Exception {
        var application = ConfidentialClientApplication
            .builder(${quoted(values.appId)}, ClientCredentialFactory.createFromSecret(${quoted(values.key)}))
            .instanceDiscovery(false)
            .authority(${quoted(authorityOf(values))})
            .build();
        var scopes = Set.of(${quoted(scopeOf(values))});
        var result = application.acquireToken(ClientCredentialParameters.builder(scopes).build()).get();
${requestOf(values)}`;

export const javaOfUser = (values: SnippetValues): string => `// Maven: com.microsoft.azure:msal4j; save as Customers.java
import com.microsoft.aad.msal4j.DeviceCodeFlowParameters;
import com.microsoft.aad.msal4j.PublicClientApplication;
${httpImports}

public class Customers {
    public static void main(String[] args) throws Exception {
        var application = PublicClientApplication
            .builder(${quoted(values.appId)})
            .instanceDiscovery(false)
            .authority(${quoted(authorityOf(values))})
            .build();
        var scopes = Set.of(${quoted(userScopeOf(values))});
        var flow = DeviceCodeFlowParameters.builder(scopes, code -> System.err.println(code.message())).build();
        var result = application.acquireToken(flow).get();
${requestOf(values)}`;

const httpImports = `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;`;

// MSAL's own threads would keep the program from ending.
const requestOf = (values: SnippetValues): string => `
        var request = HttpRequest.newBuilder(URI.create(${quoted(customersOf(values))}))
            .header("Authorization", "Bearer " + result.accessToken())
            .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
        System.exit(0);
    }
}
`;
