package org.liuhe.app.importing;

/**
 * Whether the matter may be listed.
 *
 * @param always the answer for every row, or null where the table has it
 */
record PublicField(Boolean always, Table<Boolean> table) {

    /** Null, with a refusal, where the value is not in the table. */
    Boolean read(Row.Readable row, Findings findings) {
        return always != null ? always : table.meaning(row, "mayBePublic", ImportRule.PUBLIC_UNMAPPED, findings);
    }
}
