package org.liuhe.policy;

/** One data file that holds on its own, ready to be joined with the others. */
@FunctionalInterface
interface PolicyPart {

    /** @throws PolicyInvalid where it does not hold together with what the draft has; the draft is then unchanged */
    void addTo(PolicyDraft draft);
}
