package org.liuhe.command.authority;

import static org.liuhe.contracts.Role.COMMUNITY;
import static org.liuhe.contracts.Role.PETITIONS;
import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.ORGANISATIONS_AREA;

import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.moderation.PublishPicture;
import org.liuhe.contracts.moderation.PublishText;
import org.liuhe.contracts.moderation.TakeBackText;
import org.liuhe.contracts.moderation.WithholdText;

/** Who decides what becomes public of what people wrote. */
final class ModerationAuthority {

    private static final Standing MODERATORS = ORGANISATIONS_AREA.where(
            "of a complaint, a community office that serves the area; of a petition, the office that has it, and nobody of the accused",
            UNKNOWN);

    private ModerationAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(PublishText.class, MODERATORS, COMMUNITY, PETITIONS)
                .allow(PublishPicture.class, MODERATORS, COMMUNITY, PETITIONS)
                .allow(WithholdText.class, MODERATORS, COMMUNITY, PETITIONS)
                .allow(TakeBackText.class, MODERATORS, COMMUNITY, PETITIONS);
    }
}
