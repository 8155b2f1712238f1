// MSAL for Java as a source of tokens: `java Msal4j.java CASE`. It reads lines of a credential, a tab and a scope, and
// answers each with one line in the form encoding: an access token, or the error as MSAL hands it to its caller.

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.MsalException;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class Msal4j {
    static final String REAL_AUTHORITY = "https://login.microsoftonline.com";

    /** Gets a token for a scope; what it remembers is MSAL's own affair. */
    interface Client {
        IAuthenticationResult acquire(String scope) throws Exception;
    }

    /** How a client is made from a credential, which is a different thing in each case. */
    interface Case {
        Client with(String credential) throws Exception;
    }

    static final Map<String, Case> CASES = Map.of(
        "secret", secret -> confidential(ClientCredentialFactory.createFromSecret(secret)),
        "certificate", file -> confidential(ClientCredentialFactory.createFromCertificate(keyIn(file), certificateIn(file)))
    );

    static Client confidential(IClientCredential credential) throws Exception {
        String authority = System.getenv().getOrDefault("AUTHORITY", REAL_AUTHORITY) + "/" + System.getenv("DOMAIN");
        ConfidentialClientApplication.Builder builder = ConfidentialClientApplication.builder(System.getenv("APP_ID"), credential);
        if (!authority.startsWith(REAL_AUTHORITY + "/")) withoutDiscovery(builder);
        ConfidentialClientApplication application = builder.authority(authority).build();
        return scope -> application.acquireToken(ClientCredentialParameters.builder(Set.of(scope)).build()).get();
    }

    /** `builder.instanceDiscovery(false)`, by its name: versions that must always look their authority up have no such method. */
    static void withoutDiscovery(ConfidentialClientApplication.Builder builder) throws Exception {
        builder.getClass().getMethod("instanceDiscovery", boolean.class).invoke(builder, false);
    }

    static X509Certificate certificateIn(String file) throws Exception {
        try (InputStream stream = new FileInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(stream);
        }
    }

    static PrivateKey keyIn(String file) throws Exception {
        String text = Files.readString(Path.of(file));
        String base64 = text.replaceFirst("(?s).*-----BEGIN PRIVATE KEY-----(.*)-----END PRIVATE KEY-----.*", "$1");
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
    }

    public static void main(String[] args) throws Exception {
        Case chosen = CASES.get(args[0]);
        Map<String, Client> clients = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t");
            if (!clients.containsKey(parts[0])) clients.put(parts[0], chosen.with(parts[0]));
            System.out.println(answer(clients.get(parts[0]), parts[1]));
        }
        // MSAL's own threads would go on.
        System.exit(0);
    }

    static String answer(Client client, String scope) {
        try {
            return "accessToken=" + encoded(client.acquire(scope).accessToken());
        } catch (Exception thrown) {
            // What goes wrong in a future comes wrapped.
            Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
            String error = cause instanceof MsalException ? ((MsalException) cause).errorCode() : "";
            return "name=" + encoded(cause.getClass().getSimpleName()) + "&error=" + encoded(error) + "&message=" + encoded(cause.getMessage());
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }
}
