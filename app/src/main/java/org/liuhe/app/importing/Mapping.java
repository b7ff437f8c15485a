package org.liuhe.app.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the records of one other system become complaints.
 *
 * @param source name of the other system; part of the identity of every record
 * @param columns those that a CSV file must have
 * @param areas registered before the first row
 * @param areasOfRows registered when a row first names them
 * @param categories every code that a row can get, with the line of the mapping that names it
 */
record Mapping(
        String source,
        Format format,
        Charset encoding,
        char delimiter,
        Set<String> columns,
        Template sourceId,
        Table<String> category,
        AreaField area,
        Template place,
        Template text,
        Table<SourceStatus> status,
        TimeField filedAt,
        TimeField closedAt,
        PublicField mayBePublic,
        List<AreaToRegister> areas,
        List<AreaToRegister> areasOfRows,
        Map<String, String> categories) {

    /** Form of the file. */
    enum Format {
        CSV,
        /** One object a line. */
        JSONL,
        /** One array of objects. */
        JSON
    }
}
