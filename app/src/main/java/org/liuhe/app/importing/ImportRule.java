package org.liuhe.app.importing;

/** What can be wrong with a file, a row or the run itself; the code is stable and the key of its sentence. */
enum ImportRule {
    USAGE("import.usage"),
    MAPPING_UNREADABLE("import.mapping-unreadable"),
    MAPPING_INVALID("import.mapping-invalid"),
    FILE_MISSING("import.file-missing"),
    FILE_UNREADABLE("import.file-unreadable"),
    FILE_EMPTY("import.file-empty"),
    REPORT_UNWRITABLE("import.report-unwritable"),
    HEADER_BROKEN("import.header-broken"),
    HEADER_MISSING("import.header-missing"),
    HEADER_TWICE("import.header-twice"),
    ENCODING_DIFFERS("import.encoding-differs"),
    ENCODING_BROKEN("import.encoding-broken"),
    QUOTE_BROKEN("import.quote-broken"),
    RECORD_TOO_LONG("import.record-too-long"),
    COLUMNS_DIFFER("import.columns-differ"),
    JSON_BROKEN("import.json-broken"),
    ID_TWICE("import.id-twice"),
    CATEGORY_UNMAPPED("import.category-unmapped"),
    AREA_UNMAPPED("import.area-unmapped"),
    STATUS_UNMAPPED("import.status-unmapped"),
    PUBLIC_UNMAPPED("import.public-unmapped"),
    TIME_UNREADABLE("import.time-unreadable"),
    TIME_IMPOSSIBLE("import.time-impossible"),
    /** The clocks were put forward over it. */
    TIME_SKIPPED("import.time-skipped"),
    /** The clocks were put back over it. */
    TIME_TWICE("import.time-twice"),
    FILING_TIME_MISSING("import.filing-time-missing"),
    CLOSING_TIME_MISSING("import.closing-time-missing"),
    CLOSING_TIME_UNEXPECTED("import.closing-time-unexpected"),
    CLOSING_TIME_INSTEAD("import.closing-time-instead"),
    CATEGORY_UNKNOWN("import.category-unknown"),
    AREA_REFUSED("import.area-refused"),
    FORMAT_UNKNOWN("import.format-unknown"),
    REGISTRY_ROW_UNKNOWN("import.registry-row-unknown"),
    REGISTRY_VALUE_UNKNOWN("import.registry-value-unknown"),
    BOUNDARY_OUTSIDE("import.boundary-outside"),
    DATABASE_UNREACHABLE("import.database-unreachable"),
    NOT_TAKEN("import.not-taken"),
    START_FAILED("import.start-failed"),
    INTERRUPTED("import.interrupted");

    private final String code;

    ImportRule(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
