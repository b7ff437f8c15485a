package org.liuhe.command.authority;

import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.ORGANISATIONS_AREA;
import static org.liuhe.contracts.authority.Relation.SYSTEM_PART;

import org.liuhe.contracts.authority.Standing;

/** What the aggregates of several contexts check besides the role. */
final class Relations {

    static final Standing PROCESS = SYSTEM_PART.where("absorbed where it comes twice or too late", REFUSED);

    /** An operator, for a process that found nobody. */
    static final Standing IN_A_GAP =
            ANYONE.where("where nobody serves the area; absorbed where it comes twice", NOBODY);

    static final Standing OWN_AREA = ORGANISATIONS_AREA.where(
            "one of the actor's organisations is a community office that serves the area", UNKNOWN);

    private Relations() {}
}
