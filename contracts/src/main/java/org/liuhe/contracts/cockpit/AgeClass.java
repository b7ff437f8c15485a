package org.liuhe.contracts.cockpit;

/** How long something has been open, in whole days since its filing. */
public enum AgeClass {
    UNDER_3(0, 3),
    UNDER_7(3, 7),
    UNDER_15(7, 15),
    UNDER_30(15, 30),
    UNDER_60(30, 60),
    OVER_60(60, 100_000);

    private final int from;
    private final int until;

    AgeClass(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** In days. */
    public int from() {
        return from;
    }

    /** In days, which are not in it any more. */
    public int until() {
        return until;
    }
}
