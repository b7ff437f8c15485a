package org.liuhe.command.authority;

import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;
import static org.liuhe.contracts.authority.Relation.TAKES_PART;
import static org.liuhe.contracts.authority.Row.SIGNED_IN;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.WithdrawAttachment;
import org.liuhe.contracts.authority.Rows;

/** Who adds files to a matter. */
final class AttachmentAuthority {

    private AttachmentAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(
                        AttachFile.class,
                        TAKES_PART.where(
                                "filed it; of a complaint, holds or held its case, was asked to help, or is a community office of the area;"
                                        + " of a petition, an office that has or had it, and nobody of the accused;"
                                        + " of an enforcement task, leads it, or an inspection is theirs",
                                UNKNOWN),
                        SIGNED_IN)
                .allow(WithdrawAttachment.class, OWN_MATTER.where("added the file", UNKNOWN), SIGNED_IN);
    }
}
