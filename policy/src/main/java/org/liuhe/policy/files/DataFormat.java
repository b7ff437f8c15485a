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
import org.liuhe.policy.PolicyInvalid;
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
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
        try (JsonParser lines = YAML.createParser(text)) {
            JsonNode root = YAML.readTree(text);
            if (root == null || root.isMissingNode() || root.isNull()) {
                throw new PolicyInvalid(name, 1, "is empty");
            }
            return new DataFile(name, root, LineIndex.of(lines));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new PolicyInvalid(name, line, "is no valid YAML: " + firstLine(e.getOriginalMessage()));
        }
    }

    private static PolicyInvalid refusal(DataFile file, Error error) {
        String pointer = error.getInstanceLocation().toString();
        String at = error.getKeyword().equals("additionalProperties")
                ? LineIndex.child(pointer, error.getProperty())
                : pointer;
        String where = pointer.isEmpty() ? "" : pointer + ": ";
        return file.invalid(at, where + error.getMessage());
    }

    private static String firstLine(String message) {
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }
}
