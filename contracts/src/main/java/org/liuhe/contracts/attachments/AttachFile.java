package org.liuhe.contracts.attachments;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * Adds a file, which was cleaned and kept before, to a complaint, petition or enforcement task.
 *
 * @param name as its owner calls it
 * @param type what it became
 * @param bytes how many it has
 * @param address under which {@link Contents} kept it
 */
public record AttachFile(String matterId, @PersonalData String name, FileType type, int bytes, String address)
        implements Command {

    /** Most files that a matter has at one time. */
    public static final int MOST = 20;

    /** Most that it ever had: who adds and takes back ends, too. */
    public static final int MOST_EVER = 200;

    /** Longest name, in characters. */
    public static final int NAME = 120;

    @TargetAggregateIdentifier
    public AttachmentsId attachmentsId() {
        return AttachmentsId.of(matterId);
    }
}
