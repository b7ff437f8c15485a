package org.liuhe.contracts.referrals;

/** A council 三方联席会议 is asked to take the matter on its agenda. */
public interface ReferredToCouncil extends Referred {}
