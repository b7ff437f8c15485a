package org.liuhe.policy.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Which days are worked. */
public interface WorkingDays {

    /** Why the day is off: {@code weekend} or the holiday's code; empty on a working day. */
    Optional<String> dayOff(LocalDate day);

    /** True where the State Council's notice for the year is known. */
    boolean announced(int year);
}
