package org.liuhe.app.authority;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.app.ApiClient;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Photo;
import org.liuhe.contracts.matters.MatterKind;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the API, as its document describes it.
 *
 * @param open to everybody, without a token
 * @param versioned whether it carries If-Match
 * @param query of numbers that it cannot do without
 * @param body a minimal valid one; null where it has none
 * @param file whether its body is a file
 */
record Operation(
        String id,
        String method,
        String path,
        boolean open,
        boolean versioned,
        String query,
        Object body,
        boolean file) {

    private static final List<String> OF_PETITIONS =
            List.of("/api/matters/{matter}/attachments", "/api/matters/{matter}/papers");
    private static final String SUPPORT = "/api/matters/{matter}/support";
    private static final byte[] PICTURE = Photo.png(2, 2, Color.GRAY);
    /** No matter ever has so many: who takes it back changes nothing. */
    private static final String NEVER = "199";

    /** Paths that name a matter by something else than the collection of its kind. */
    private static final Map<String, MatterKind> OTHERWISE = Map.of(
            "/api/dossiers/", MatterKind.COMPLAINT,
            "/api/public/matters/", MatterKind.COMPLAINT,
            "/api/matters/", MatterKind.COUNCIL,
            "/api/moderation/", MatterKind.PETITION,
            "/api/public/councils/", MatterKind.COUNCIL,
            "/api/public/petitions/", MatterKind.PETITION,
            "/api/public/pictures/", MatterKind.PETITION);

    private static final Map<String, MatterKind> COLLECTIONS = Map.of(
            "/api/complaints/", MatterKind.COMPLAINT,
            "/api/cases/", MatterKind.CASE,
            "/api/councils/", MatterKind.COUNCIL,
            "/api/disputes/", MatterKind.DISPUTE,
            "/api/enforcement/tasks/", MatterKind.ENFORCEMENT,
            "/api/petitions/", MatterKind.PETITION);

    static List<Operation> all(JsonNode document) {
        Bodies bodies = new Bodies(document.at("/components/schemas"));
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(each -> all.add(of(path.getKey(), each.getKey(), each.getValue(), bodies))));
        return all;
    }

    private static Operation of(String path, String method, JsonNode operation, Bodies bodies) {
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
        return new Operation(
                operation.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("security").isArray()
                        && operation.path("security").isEmpty(),
                operation
                        .path("parameters")
                        .valueStream()
                        .anyMatch(parameter -> parameter.path("name").asString().equals("If-Match")),
                query(operation.path("parameters")),
                schema.isMissingNode() ? null : bodies.minimal(path, schema),
                operation.at("/requestBody/content").has("application/octet-stream"));
    }

    private static String query(JsonNode parameters) {
        return parameters
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query")
                        && parameter.path("required").asBoolean(false)
                        && parameter.at("/schema/type").asString().equals("integer"))
                .map(parameter -> parameter.path("name").asString() + "=1")
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The kind of matter that its path names; empty where it names none. */
    Optional<MatterKind> kind() {
        if (!path.contains("{")) return Optional.empty();
        if (OF_PETITIONS.stream().anyMatch(path::startsWith)) return Optional.of(MatterKind.PETITION);
        if (path.startsWith(SUPPORT)) return Optional.of(MatterKind.COMPLAINT);
        return Stream.of(OTHERWISE, COLLECTIONS)
                .flatMap(prefixes -> prefixes.entrySet().stream())
                .filter(prefix -> path.startsWith(prefix.getKey() + "{"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the matter is named by its public code. */
    boolean byCode() {
        return path.contains("{code}");
    }

    /** Asked as it would be about this matter, or about the registry. */
    Answer ask(ApiClient client, String named, long version) {
        String target = path.replace("{size}", "1")
                .replace("{kind}", "acceptance")
                .replace("{item}", path.contains("picture") ? "attachment-1" : "statement")
                .replace("{number}", method.equals("GET") ? "1" : NEVER)
                .replaceFirst("\\{\\w+}", named == null ? nobodys() : named);
        if (method.equals("GET"))
            return client.get(target + (path.startsWith("/api/registry/") ? "?path=hz/xihu" : query));
        if (file) return client.upload(target, PICTURE, "坡道.png");
        Map<String, String> headers = versioned ? Map.of("If-Match", etag(version)) : Map.of();
        return body == null ? client.post(target, Map.of(), headers) : client.post(target, asMap(), headers);
    }

    /** Where the path names no matter. */
    private String nobodys() {
        return path.startsWith("/api/erasures/") ? "era-3f0e6c1a-52d7-4b57-9f52-0d1d3f6f7a11" : "org-yujing-property";
    }

    private String etag(long version) {
        String of =
                switch (kind().orElseThrow()) {
                    case COMPLAINT -> "c";
                    case CASE -> "k";
                    case COUNCIL, DISPUTE, ENFORCEMENT, PETITION -> "m";
                };
        return '"' + of + version + '"';
    }

    @SuppressWarnings("unchecked")
    private Map<String, ?> asMap() {
        return (Map<String, ?>) body;
    }
}
