package org.liuhe.query.areas;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The parts of an area that are told apart: what lies directly in it or, where that is one area alone that has others in it, in
 * that one. A city with one district would else be one row and one shape.
 *
 * @param within the area whose parts they are; null for the topmost areas
 */
public record AreaParts(String within) {

    /** What lies directly in an area, {@code under} being its path with a slash, or nothing for the topmost. */
    public static final String DIRECTLY_IN =
            "retired_at IS NULL AND starts_with(path, :under) AND strpos(substr(path, length(:under) + 1), '/') = 0";

    /** @param area path, or null for all */
    public static AreaParts of(String area, JdbcClient db) {
        String within = area;
        List<String> parts = directlyIn(area, db);
        while (parts.size() == 1) {
            List<String> inside = directlyIn(parts.get(0), db);
            if (inside.isEmpty()) break;
            within = parts.get(0);
            parts = inside;
        }
        return new AreaParts(within);
    }

    /** With two it is known that there are several. */
    private static List<String> directlyIn(String area, JdbcClient db) {
        return db.sql("SELECT path FROM directory_area WHERE " + DIRECTLY_IN + " LIMIT 2")
                .param("under", new AreaParts(area).under())
                .query(String.class)
                .list();
    }

    /** As {@link #DIRECTLY_IN} wants it. */
    public String under() {
        return within == null ? "" : within + "/";
    }

    /** SQL for the part that a column {@code area} lies in; the area itself, or one above it, where it lies in no part. */
    public String part() {
        int depth = within == null ? 1 : within.split("/").length + 1;
        return "array_to_string((string_to_array(area, '/'))[1 : %d], '/')".formatted(depth);
    }
}
