package org.liuhe.contracts.attachments;

import org.liuhe.contracts.PersonalData;

/**
 * Where the content of a file is that the asking actor may read; for the edge.
 *
 * @param address as {@link Contents} takes it
 */
public record KeptFile(String matterId, @PersonalData String name, FileType type, String address) {}
