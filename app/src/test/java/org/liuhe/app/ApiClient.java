package org.liuhe.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.liuhe.contracts.SealedText;
import org.springframework.http.ContentDisposition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the API as any client would: over HTTP, with a bearer token or without. */
public final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;
    private final Supplier<String> token;

    private ApiClient(String base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    public static ApiClient anonymous(String base) {
        return new ApiClient(base, null);
    }

    public ApiClient with(String bearerToken) {
        return with(() -> bearerToken);
    }

    /** @param bearerToken is asked for each request: a token does not last long */
    public ApiClient with(Supplier<String> bearerToken) {
        return new ApiClient(base, bearerToken);
    }

    /** An answer: status, headers, and the body as JSON (or missing). */
    public record Answer(int status, HttpResponse<String> response, JsonNode body) {

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String text(String field) {
            JsonNode value = body.path(field);
            return value.isMissingNode() || value.isNull() ? null : value.asString();
        }

        /** @throws IllegalStateException where the status is another */
        public Answer expect(int wanted) {
            if (status != wanted)
                throw new IllegalStateException("expected " + wanted + ", got " + status + ": " + response.body());
            return this;
        }
    }

    public Answer get(String path) {
        return get(path, Map.of());
    }

    public Answer get(String path, Map<String, String> headers) {
        return send("GET", path, null, headers);
    }

    /** A POST with a fresh idempotency key. */
    public Answer post(String path, Map<String, ?> body) {
        return post(path, body, Map.of());
    }

    /** A change of what was read: carries its ETag, and a fresh idempotency key. */
    public Answer change(Answer read, String path, Map<String, ?> body) {
        return post(path, body, Map.of("If-Match", read.header("ETag")));
    }

    public Answer post(String path, Map<String, ?> body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Idempotency-Key", UUID.randomUUID().toString());
        all.put("Content-Type", "application/json");
        all.putAll(headers);
        return send("POST", path, JSON.writeValueAsString(body), all);
    }

    /** Adds a file to a matter, with a fresh idempotency key. */
    public Answer upload(String path, byte[] file, String name) {
        return exchange(
                "POST",
                path,
                HttpRequest.BodyPublishers.ofByteArray(file),
                Map.of(
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "Content-Type",
                        "application/octet-stream",
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString()));
    }

    /** A PDF, as the words that can be read in it. */
    public String paper(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        if (token != null) request.header("Authorization", "Bearer " + token.get());
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) throw new AssertionError(path + ": " + response.statusCode());
            try (PDDocument document = Loader.loadPDF(response.body())) {
                String words = new PDFTextStripper().getText(document);
                if (SealedText.isIn(words)) throw new AssertionError(path + " has a text that nobody opened");
                return words.replaceAll("\\s", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Any request at all. */
    public Answer send(String method, String path, String body, Map<String, String> headers) {
        return exchange(
                method,
                path,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body),
                headers);
    }

    private Answer exchange(String method, String path, HttpRequest.BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (token != null) request.header("Authorization", "Bearer " + token.get());
        headers.forEach(request::setHeader);
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (SealedText.isIn(response.body()))
                throw new AssertionError(method + " " + path + " answers with a text that nobody opened");
            return new Answer(response.statusCode(), response, json(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static JsonNode json(String body) {
        boolean isJson = body != null && (body.startsWith("{") || body.startsWith("["));
        return isJson ? JSON.readTree(body) : JSON.missingNode();
    }
}
