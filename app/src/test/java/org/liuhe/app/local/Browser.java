package org.liuhe.app.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Goes through Keycloak's own pages as a person's browser does, and takes the web client's part at the end. */
final class Browser {

    private static final String REDIRECT = "http://localhost:18080/login/oauth2/code/keycloak";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern REGISTRATION = Pattern.compile("href=\"([^\"]*/registration[^\"]*)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new Cookies()).build();
    private final LocalServices services;
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

    Browser(LocalServices services) {
        this.services = services;
    }

    String open(String language) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return get(authorization() + "&ui_locales=" + language + "&code_challenge_method=S256&code_challenge="
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(digest))
                .body();
    }

    /** Where the browser is sent instead of the page. */
    String openWithoutProofKey() throws Exception {
        return get(authorization()).headers().firstValue("Location").orElse("");
    }

    private String authorization() {
        return services.issuer() + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=s&client_id="
                + services.clientId() + "&redirect_uri=" + encoded(REDIRECT);
    }

    JsonNode signIn(String page, Person person) throws Exception {
        return exchange(post(action(page), Map.of("username", person.username(), "password", person.password())));
    }

    JsonNode register(String username, String password) throws Exception {
        return exchange(submitRegistration(username, password));
    }

    HttpResponse<String> submitRegistration(String username, String password) throws Exception {
        String link = find(REGISTRATION, open("en"));
        String page =
                get(URI.create(services.issuer()).resolve(link).toString()).body();
        Map<String, String> form =
                Map.of("username", username, "password", password, "password-confirm", password, "email", "");
        return post(action(page), form);
    }

    private JsonNode exchange(HttpResponse<String> answer) throws Exception {
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || !location.startsWith(REDIRECT) || !location.contains("code="))
            throw new IllegalStateException("Not signed in: " + answer.statusCode());
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", services.clientId());
        form.put("client_secret", services.clientSecret());
        form.put("redirect_uri", REDIRECT);
        form.put("code_verifier", verifier);
        form.put("code", location.replaceAll(".*[?&]code=([^&]+).*", "$1"));
        return new ObjectMapper()
                .readTree(post(services.issuer() + "/protocol/openid-connect/token", form)
                        .body());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String address, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String action(String page) {
        return find(FORM, page);
    }

    private static String find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) throw new IllegalStateException("Not on the page: " + pattern);
        return found.group(1).replace("&amp;", "&");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
