package org.liuhe.policy.files;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.liuhe.policy.PolicyInvalid;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A kind of data file: YAML under one JSON Schema. */
public final class DataFormat {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // told apart below, with its line
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .locale(Locale.ROOT)
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .build()));

    private final Schema schema;

    private DataFormat(Schema schema) {
        this.schema = schema;
    }

    /** @param resource the schema's place on the class path */
    public static DataFormat ofSchema(String resource) {
        try (InputStream in = DataFormat.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalArgumentException("no schema " + resource);
            return new DataFormat(SCHEMAS.getSchema(in, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name how the file is called in refusals
     * @throws PolicyInvalid where the text is no YAML, or breaks the schema; the first fault by line is named
     */
    public DataFile read(String name, String text) {
        DataFile file = parse(name, text);
        schema.validate(file.root()).stream()
                .map(error -> refusal(file, error))
                .min(Comparator.comparingInt(PolicyInvalid::line))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        return file;
    }

    private static DataFile parse(String name, String text) {
        try (JsonParser parser = YAML.createParser(text)) {
            JsonNode root = YAML.readTree(text);
            if (root == null || root.isMissingNode() || root.isNull()) throw new PolicyInvalid(name, 1, "is empty");
            Map<String, Integer> lines = LineIndex.of(parser);
            if (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                throw new PolicyInvalid(name, line, "holds more than one document");
            }
            return new DataFile(name, root, lines);
        } catch (JacksonException e) {
            throw unreadable(name, e);
        }
    }

    private static PolicyInvalid unreadable(String name, JacksonException fault) {
        // the parser's own place is where it had got to, the mark is where the fault is
        if (fault.getCause() instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            int line = yaml.getProblemMark().get().getLine() + 1;
            return new PolicyInvalid(name, line, "is no valid YAML: " + yaml.getProblem());
        }
        int line = fault.getLocation() == null
                ? 0
                : Math.max(0, fault.getLocation().getLineNr());
        return new PolicyInvalid(
                name,
                line,
                "is no valid YAML: "
                        + fault.getOriginalMessage().lines().findFirst().orElse(""));
    }

    private static PolicyInvalid refusal(DataFile file, Error error) {
        String pointer = error.getInstanceLocation().toString();
        String at = error.getKeyword().equals("additionalProperties")
                ? LineIndex.child(pointer, error.getProperty())
                : pointer;
        String where = pointer.isEmpty() ? "" : pointer + ": ";
        return file.invalid(at, where + error.getMessage());
    }
}
