// Java with nothing but its own library: a token, then the customers of whoever it is for. Prints the status.

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Customers {
    private static final String PARTNER_CENTER = "https://api.partnercenter.microsoft.com";
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] args) throws Exception {
        HttpRequest customers = HttpRequest.newBuilder(URI.create(PARTNER_CENTER + "/v1/customers"))
            .header("Authorization", "Bearer " + token()).build();
        System.out.println(CLIENT.send(customers, BodyHandlers.ofString()).statusCode());
    }

    private static String token() throws Exception {
        String form = "grant_type=client_credentials&client_id=" + given("APP_ID") + "&client_secret=" + given("APP_KEY")
            + "&resource=" + URLEncoder.encode(PARTNER_CENTER, StandardCharsets.UTF_8);
        URI endpoint = URI.create("https://login.microsoftonline.com/" + given("DOMAIN") + "/oauth2/token");
        HttpRequest request = HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        String answer = CLIENT.send(request, BodyHandlers.ofString()).body();
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
        if (!token.find()) throw new IllegalStateException(answer);
        return token.group(1);
    }

    private static String given(String name) {
        return URLEncoder.encode(System.getenv("UNDERSTUDY_" + name), StandardCharsets.UTF_8);
    }
}
