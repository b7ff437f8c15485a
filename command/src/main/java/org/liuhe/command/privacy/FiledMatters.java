package org.liuhe.command.privacy;

import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.privacy.Person;

/** What was filed without an account. */
interface FiledMatters {

    /**
     * Whether this person is who the matter that they are named by is kept for; false where whoever filed it has an account.
     *
     * @throws RuleBroken {@link CommonRule#MATTER_UNKNOWN} where no complaint, petition or dispute has that id
     */
    boolean by(Person behind);
}
