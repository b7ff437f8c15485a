package org.liuhe.query.authority;

import static org.liuhe.contracts.Role.PRIVACY;
import static org.liuhe.contracts.authority.Otherwise.LEFT_OUT;
import static org.liuhe.contracts.authority.Otherwise.NOBODY;
import static org.liuhe.contracts.authority.Relation.ANYONE;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;
import static org.liuhe.contracts.authority.Relation.TAKES_PART;
import static org.liuhe.contracts.authority.Row.SIGNED_IN;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.privacy.FindErasures;
import org.liuhe.contracts.privacy.FindMattersNaming;
import org.liuhe.contracts.privacy.FindMyData;
import org.liuhe.contracts.privacy.FindMyErasure;
import org.liuhe.contracts.privacy.FindMyReads;

/** Who may ask about personal data. */
final class PrivacyAuthority {

    private static final Standing OWN = OWN_MATTER.where("it is the asker's own data", LEFT_OUT);

    private PrivacyAuthority() {}

    static Rows<Query<?>> rows() {
        return new Rows<Query<?>>()
                .allow(FindMyData.class, OWN, SIGNED_IN)
                .allow(FindMyReads.class, OWN, SIGNED_IN)
                .allow(FindMyErasure.class, OWN, SIGNED_IN)
                .allow(FindErasures.class, ANYONE.where("an officer", NOBODY), PRIVACY)
                .allow(
                        FindMattersNaming.class,
                        TAKES_PART.where("of the matters that the asker may read as a whole", LEFT_OUT),
                        PublicAuthority.staffAndOperators());
    }
}
