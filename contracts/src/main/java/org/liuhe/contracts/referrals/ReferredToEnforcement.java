package org.liuhe.contracts.referrals;

import org.liuhe.contracts.PersonalData;

/** An enforcement team 综合执法 is asked to look into a suspected violation. */
public interface ReferredToEnforcement extends Referred {

    /** Where to look. */
    @PersonalData
    String place();
}
