package org.liuhe.contracts.referrals;

import org.liuhe.contracts.Event;

/** Whoever asked no longer waits: nothing is to be brought back, and what was opened for it is over. */
public interface ReferralWithdrawn extends Event {

    String referralId();
}
