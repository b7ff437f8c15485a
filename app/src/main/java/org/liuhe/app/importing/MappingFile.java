package org.liuhe.app.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.policy.PolicyInvalid;
import org.liuhe.policy.files.DataFile;
import org.liuhe.policy.files.DataFormat;
import tools.jackson.databind.JsonNode;

/** Reads a mapping; every fault names the file, the line and the reason. */
final class MappingFile {

    private static final DataFormat FORMAT = DataFormat.ofSchema("/importing/mapping.schema.json");

    private final DataFile file;
    private final JsonNode root;
    private final JsonNode fields;
    private final Set<String> columns = new TreeSet<>();
    private final Map<String, String> categories = new TreeMap<>();

    private MappingFile(DataFile file) {
        this.file = file;
        this.root = file.root();
        this.fields = root.get("fields");
    }

    /** @throws ImportStopped where it cannot be read or does not hold */
    static Mapping read(Path path) {
        String name = path.getFileName().toString();
        try {
            return read(name, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ImportStopped(ImportRule.MAPPING_UNREADABLE, e, path);
        }
    }

    static Mapping read(String name, String text) {
        try {
            return new MappingFile(FORMAT.read(name, text)).mapping();
        } catch (PolicyInvalid invalid) {
            throw new ImportStopped(ImportRule.MAPPING_INVALID, invalid, invalid.getMessage());
        }
    }

    private Mapping mapping() {
        root.path("header").forEach(column -> columns.add(column.asString()));
        Template sourceId = template("sourceId");
        Table<String> category = category();
        AreaField area = area();
        Template place = template("place");
        Template text = template("text");
        Table<SourceStatus> status = table("status", node -> SourceStatus.valueOf(node.asString()));
        TimeField filedAt = time("filedAt");
        TimeField closedAt = time("closedAt");
        PublicField mayBePublic = mayBePublic();
        MappedAreas areas = MappedAreas.read(file);
        columns.addAll(areas.columns());
        return new Mapping(
                root.get("source").asString(),
                Mapping.Format.valueOf(root.path("format").asString("csv").toUpperCase(Locale.ROOT)),
                encoding(),
                delimiter(),
                Set.copyOf(columns),
                sourceId,
                category,
                area,
                place,
                text,
                status,
                filedAt,
                closedAt,
                mayBePublic,
                areas.fixed(),
                areas.ofRows(),
                Map.copyOf(categories));
    }

    private Template template(String field) {
        return template(fields.get(field));
    }

    private Template template(JsonNode node) {
        Template template = new Template(node.asString());
        columns.addAll(template.columns());
        return template;
    }

    private String column(JsonNode node) {
        String column = node.get("column").asString();
        columns.add(column);
        return column;
    }

    private Table<String> category() {
        Table<String> table = table("category", JsonNode::asString);
        fields.get("category")
                .path("table")
                .properties()
                .forEach(row -> categories.putIfAbsent(
                        row.getValue().asString(), at("/fields/category/table/" + escaped(row.getKey()))));
        if (table.otherwise() != null) categories.putIfAbsent(table.otherwise(), at("/fields/category/otherwise"));
        return table;
    }

    private <T> Table<T> table(String field, Function<JsonNode, T> meaning) {
        JsonNode node = fields.get(field);
        Map<String, T> meanings = new HashMap<>();
        node.path("table")
                .properties()
                .forEach(row -> meanings.put(CleanText.value(row.getKey()), meaning.apply(row.getValue())));
        return new Table<>(
                column(node),
                Map.copyOf(meanings),
                node.has("otherwise") ? meaning.apply(node.get("otherwise")) : null);
    }

    private AreaField area() {
        JsonNode node = fields.get("area");
        if (node.isString()) return new AreaField(path("/fields/area", node).value(), null, null, null, null);
        Map<String, String> table = null;
        if (node.has("table")) {
            table = new HashMap<>();
            for (Map.Entry<String, JsonNode> row : node.get("table").properties())
                table.put(CleanText.value(row.getKey()), row.getValue().asString());
        }
        return new AreaField(
                node.path("prefix").asString(""),
                column(node),
                table,
                node.has("pattern") ? pattern(node.get("pattern").asString()) : null,
                node.has("blank") ? path("/fields/area/blank", node.get("blank")) : null);
    }

    private Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw file.invalid("/fields/area/pattern", "is no regular expression: " + e.getDescription());
        }
    }

    private AreaPath path(String pointer, JsonNode node) {
        try {
            return new AreaPath(node.asString());
        } catch (RuleBroken e) {
            throw file.invalid(pointer, "is no path of an area: " + node.asString());
        }
    }

    private TimeField time(String field) {
        JsonNode node = fields.get(field);
        List<TimeFormat> formats = new ArrayList<>();
        for (int i = 0; i < node.get("patterns").size(); i++) {
            try {
                formats.add(TimeFormat.of(node.get("patterns").get(i).asString(), locale()));
            } catch (IllegalArgumentException e) {
                throw file.invalid("/fields/" + field + "/patterns/" + i, e.getMessage());
            }
        }
        String otherwise = node.has("otherwise") ? node.get("otherwise").asString() : null;
        if (otherwise != null) columns.add(otherwise);
        return new TimeField(
                field,
                column(node),
                otherwise,
                List.copyOf(formats),
                zone(),
                TimeField.Twice.valueOf(
                        root.path("timeShownTwice").asString("earlier").toUpperCase(Locale.ROOT)));
    }

    private PublicField mayBePublic() {
        return fields.get("mayBePublic").isBoolean()
                ? new PublicField(fields.get("mayBePublic").asBoolean(), null)
                : new PublicField(null, table("mayBePublic", JsonNode::asBoolean));
    }

    private Charset encoding() {
        String name = root.path("encoding").asString("UTF-8");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw file.invalid("/encoding", "there is no encoding " + name);
        }
    }

    private char delimiter() {
        return root.path("delimiter").asString(",").charAt(0);
    }

    private ZoneId zone() {
        String name = root.get("zone").asString();
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw file.invalid("/zone", "there is no zone " + name);
        }
    }

    private Locale locale() {
        String tag = root.path("locale").asString("en");
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw file.invalid("/locale", "is no language tag: " + tag);
        }
    }

    private String at(String pointer) {
        PolicyInvalid spot = file.invalid(pointer, "");
        return spot.file() + ":" + spot.line();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
