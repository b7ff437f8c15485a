package org.liuhe.contracts.referrals;

import java.util.List;

/** A mediation committee is asked to mediate (人民调解法 art. 17, 18); a petition's is 访调对接. */
public interface ReferredToMediation extends Referred {

    /** The people or organisations between whom it is; at least two. */
    List<Party> parties();
}
