package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** What a page weighs for whoever comes for the first time: its bodies as they travel, and their headers, in bytes. */
record Weight(String page, Map<String, Integer> parts) {

    /** 150 KB. */
    static final int MOST = 150_000;

    private static final Pattern LOADED =
            Pattern.compile("<(?:script|img)[^>]* src=\"(/[^\"]+)\"|<link[^>]* href=\"(/[^\"]+)\"");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param address of the application */
    static Weight of(String address, String page) throws Exception {
        Map<String, Integer> parts = new LinkedHashMap<>();
        HttpResponse<byte[]> answer = ask(address + page);
        parts.put("html", length(answer));
        try (var html = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
            for (MatchResult loaded : LOADED.matcher(new String(html.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .toList()) {
                String path = loaded.group(1) != null ? loaded.group(1) : loaded.group(2);
                if (parts.containsKey(path)) continue;
                HttpResponse<byte[]> part = ask(address + path);
                assertThat(part.statusCode()).as(path).isEqualTo(200);
                parts.put(path, length(part));
            }
        }
        assertThat(parts.keySet()).anyMatch(path -> path.endsWith(".css")).anyMatch(path -> path.endsWith(".js"));
        return new Weight(page, parts);
    }

    private static HttpResponse<byte[]> ask(String address) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html,*/*")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static int length(HttpResponse<byte[]> answer) {
        int headers = answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value + "\r\n"))
                .mapToInt(String::length)
                .sum();
        return answer.body().length + headers;
    }

    int bytes() {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(part -> part.getKey().replaceFirst(".*/", "") + " " + part.getValue())
                .collect(Collectors.joining(", ", "first visit of " + page + ": " + bytes() + " bytes: ", ""));
    }
}
