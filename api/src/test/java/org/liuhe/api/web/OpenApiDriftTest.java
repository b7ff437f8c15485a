package org.liuhe.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The document in the repository is what the code says; {@code -Dopenapi.update} writes it anew. */
class OpenApiDriftTest extends ApiTest {
    private static final Path FILE = Path.of("openapi.yaml");

    /** What one person adds, or takes back of their own: nobody else's change makes it wrong. */
    private static final List<String> ADDS = List.of("/comments", "/co-signature", "/co-signature-withdrawal");

    @Test
    void theDocumentInTheRepositoryIsWhatTheCodeSays() throws Exception {
        String generated = document("/api/openapi.yaml");
        if (System.getProperty("openapi.update") != null) Files.writeString(FILE, generated);

        assertThat(generated).isEqualTo(Files.readString(FILE));
    }

    @Test
    void everyOperationSaysWhatCanGoWrong() throws Exception {
        Map<String, Map<String, Map<String, Object>>> paths = paths();

        assertThat(paths).hasSizeGreaterThan(20);
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            assertThat(operation).as(method + " " + path).containsKeys("operationId", "summary", "tags", "responses");
            assertThat(object(operation.get("responses")))
                    .as(method + " " + path)
                    .containsKeys("400", "422", "429", "500", "503");
        }));
    }

    /** Only asks. */
    private static final String SEARCH = "/api/matters/search";

    /** No matter, and without versions: each of its steps is refused unless it is the next. */
    private static final String ERASURES = "/api/erasures/";

    @Test
    void everyChangeAsksForAKeyAndEveryChangeOfAMatterForAVersion() throws Exception {
        paths().forEach((path, methods) -> {
            Map<String, Object> post = methods.get("post");
            if (post == null || path.equals(SEARCH)) return;
            List<?> parameters = (List<?>) post.get("parameters");
            assertThat(parameters.toString()).as(path).contains("Idempotency-Key");
            boolean ofAMatter = path.contains("{id}")
                    && !path.startsWith("/api/organisations/")
                    && !path.startsWith(ERASURES)
                    && ADDS.stream().noneMatch(path::endsWith);
            assertThat(parameters.toString().contains("If-Match")).as(path).isEqualTo(ofAMatter);
            assertThat(object(post.get("responses")).containsKey("412"))
                    .as(path)
                    .isEqualTo(ofAMatter);
        });
    }

    @Test
    void onlyPublicReadingNeedsNoToken() throws Exception {
        paths().forEach((path, methods) -> methods.forEach((method, operation) -> {
            boolean open = method.equals("get")
                    && (path.startsWith("/api/public/")
                            || List.of("/api/areas", "/api/areas/boundaries", "/api/organisations", "/api/categories")
                                    .contains(path));
            assertThat(List.of().equals(operation.get("security")))
                    .as(method + " " + path)
                    .isEqualTo(open);
        }));
    }

    private Map<String, Map<String, Map<String, Object>>> paths() throws Exception {
        Map<String, Object> document =
                JsonMapper.shared().readValue(document("/api/openapi"), new TypeReference<>() {});
        assertThat(document.get("openapi")).asString().startsWith("3.1");
        return JsonMapper.shared().convertValue(document.get("paths"), new TypeReference<>() {});
    }

    private static Map<String, Object> object(Object value) {
        return JsonMapper.shared().convertValue(value, new TypeReference<>() {});
    }

    private String document(String path) throws Exception {
        MockHttpServletResponse response =
                http.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
