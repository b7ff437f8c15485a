package org.liuhe.contracts.calendar;

/** What an entry of the calendar is. */
public enum CalendarKind {
    /** A session of mediation, with its hour. */
    SESSION,
    /** A council 三方联席会议 that is to be held, or brought to a resolution, by then. */
    MEETING,
    /** An inspection or re-inspection that is to be made by then. */
    INSPECTION,
    /** Anything else that is due. */
    DUE
}
