package org.liuhe.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.liuhe.app.Node;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.privacy.PersonalTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a node logs, in a file and as JSON, and whether it names anybody or tells what somebody wrote. */
public final class NodeLog {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{16,}\\.");
    /** Shorter Latin words may stand in any line by chance; two Chinese characters do not. */
    private static final Pattern TELLING = Pattern.compile("(?s).*(\\p{IsHan}{2}|.{8}).*");

    private final Path file;

    private NodeLog(Path file) {
        this.file = file;
    }

    public static NodeLog create() {
        try {
            return new NodeLog(Files.createTempDirectory("liuhe-log").resolve("node.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the node has to be started with. */
    public Map<String, String> settings() {
        return Map.of("logging.file.name", file.toString(), "logging.structured.format.file", "ecs");
    }

    /** Looks for every value that the node's events mark as personal, for the demo's people, and for tokens. */
    public void namesNobody(Node node) {
        String log = text();
        assertThat(log).contains("Started");
        assertThat(TOKEN.matcher(log).find()).as("a token in the log").isFalse();
        Set<String> personal = personal(node);
        assertThat(personal).as("what must not be in the log").hasSizeGreaterThan(people().size());
        assertThat(personal.stream().filter(log::contains).toList())
                .as("personal data in the log")
                .isEmpty();
    }

    /** All of it: at midnight what was written so far is packed away. */
    public String text() {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.flatMap(NodeLog::lines)
                    .map(JSON::readTree)
                    .flatMap(NodeLog::texts)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try (InputStream stored = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isContainer() ? node.valueStream().flatMap(NodeLog::texts) : Stream.of(node.asString(""));
    }

    private static Set<String> people() {
        return LocalServices.shared().people().stream()
                .flatMap(person -> Stream.of(person.zh(), person.en(), person.password(), person.subject()))
                .filter(NodeLog::telling)
                .collect(Collectors.toSet());
    }

    private static Set<String> personal(Node node) {
        Set<String> values = new TreeSet<>();
        node.jdbc()
                .sql("SELECT DISTINCT payloadtype, convert_from(payload, 'UTF8') AS payload FROM domainevententry")
                .query(row -> {
                    collect(type(row.getString("payloadtype")), JSON.readTree(row.getString("payload")), values);
                });
        PersonalTexts texts = node.bean(PersonalTexts.class);
        return Stream.concat(
                        values.stream()
                                .map(each -> texts.opened(new Stored(each)).text()),
                        people().stream())
                .filter(NodeLog::telling)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Stored(@PersonalData String text) {}

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Class<?> type, JsonNode json, Set<String> values) {
        if (!type.isRecord()) return;
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = json.path(component.getName());
            if (component.isAnnotationPresent(PersonalData.class)) texts(value).forEach(values::add);
            else if (value.isArray()) value.forEach(each -> collect(element(component), each, values));
            else collect(component.getType(), value, values);
        }
    }

    private static Class<?> element(RecordComponent list) {
        boolean known = list.getGenericType() instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments()[0] instanceof Class<?>;
        return known
                ? (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0]
                : Object.class;
    }

    private static boolean telling(String value) {
        return TELLING.matcher(value).matches();
    }
}
