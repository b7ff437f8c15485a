package org.liuhe.app.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of areas, organisations or boundaries: CSV, YAML or GeoJSON, by its name; UTF-8. */
final class RegistryFile {

    private static final String SEPARATORS = "[\\s,;，；、]+";
    private static final String GEOMETRY = "geometry";

    private RegistryFile() {}

    /** @throws ImportStopped where there is no such file, its name does not say its form, or its beginning is unreadable */
    static SourceFile open(Path path) throws IOException {
        String name = path.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        SourceFile.Form form;
        if (name.endsWith(".csv")) form = text -> new CsvRows(text, ',', Set.of("nameZh", "nameEn"));
        else if (name.endsWith(".yaml") || name.endsWith(".yml"))
            form = text ->
                    new MemberRows(text, new YAMLMapper(), Set.of("areas", "organisations"), RegistryFile::values);
        else if (name.endsWith(".geojson") || name.endsWith(".json"))
            form = text -> new MemberRows(text, JsonFields.MAPPER, Set.of("features"), RegistryFile::feature);
        else throw new ImportStopped(ImportRule.FORMAT_UNKNOWN, path);
        return SourceFile.open(path, StandardCharsets.UTF_8, form);
    }

    /** A list becomes its values, a blank between them, as a CSV cell has them. */
    private static Map<String, String> values(JsonNode row) {
        Map<String, String> values = new HashMap<>();
        row.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isArray())
                values.put(
                        member.getKey(),
                        String.join(
                                " ", value.valueStream().map(JsonNode::asString).toList()));
            else if (value.isValueNode() && !value.isNull())
                values.put(member.getKey(), CleanText.value(value.asString()));
        });
        return values;
    }

    private static Map<String, String> feature(JsonNode feature) {
        return Map.of(
                "area",
                feature.path("properties").path("area").asString(""),
                GEOMETRY,
                feature.path(GEOMETRY).toString());
    }

    /** What the row says. Which columns it has tells what it is about. */
    static RegistryEntry entry(Row.Readable row, Findings findings) {
        Map<String, String> values = row.values();
        try {
            if (values.containsKey(GEOMETRY))
                return new RegistryEntry.Outline(new AreaPath(row.value("area")), row.value(GEOMETRY));
            if (values.containsKey("organisationId")) return organisation(row, findings);
            if (values.containsKey("path")) return area(row, findings);
            findings.refuse(null, ImportRule.REGISTRY_ROW_UNKNOWN);
        } catch (RuleBroken malformed) {
            findings.refuse(Problem.of(malformed));
        }
        return null;
    }

    private static RegistryEntry area(Row.Readable row, Findings findings) {
        AreaLevel level = constant(AreaLevel.class, row, "level", findings);
        return new RegistryEntry.Area(new AreaPath(row.value("path")), level, row.value("nameZh"), row.value("nameEn"));
    }

    private static RegistryEntry organisation(Row.Readable row, Findings findings) {
        OrganisationKind kind = constant(OrganisationKind.class, row, "kind", findings);
        return new RegistryEntry.Organisation(
                new OrganisationId(row.value("organisationId")),
                kind,
                row.value("nameZh"),
                row.value("nameEn"),
                list(row, "areas").stream().map(AreaPath::new).toList(),
                list(row, "capabilities"));
    }

    private static List<String> list(Row.Readable row, String column) {
        return Arrays.stream(row.value(column).split(SEPARATORS))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Row.Readable row, String column, Findings findings) {
        for (E constant : type.getEnumConstants()) if (constant.name().equals(row.value(column))) return constant;
        findings.refuse(
                column,
                ImportRule.REGISTRY_VALUE_UNKNOWN,
                Table.named(row.value(column)),
                Arrays.toString(type.getEnumConstants()));
        return null;
    }
}
