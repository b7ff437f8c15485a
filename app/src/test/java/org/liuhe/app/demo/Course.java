package org.liuhe.app.demo;

import java.util.List;

/** What becomes of a matter of the demo, told in steps. */
interface Course {

    /** What somebody does. */
    interface Deed {}

    /** A deed, so many hours after the opening. */
    record Step(int hours, Deed deed) {}

    /** How it begins. */
    default Deed opening() {
        return Story.Act.FILE;
    }

    /** Least age of the matter in hours. */
    int youngest();

    /** Greatest age of the matter in hours. */
    int oldest();

    List<Step> steps();

    /** Whether it begins with a decision of the community office. */
    boolean reviewed();

    default boolean has(Deed deed) {
        return steps().stream().anyMatch(step -> step.deed() == deed);
    }
}
