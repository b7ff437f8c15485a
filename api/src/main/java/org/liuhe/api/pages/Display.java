package org.liuhe.api.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How pages are shown: as usual, or larger, calmer and with fewer choices (长辈模式). */
enum Display {
    STANDARD,
    ELDER;

    static Optional<Display> of(String value) {
        return Arrays.stream(values())
                .filter(display -> display.value().equals(value))
                .findFirst();
    }

    /** As it stands in a link and in the cookie. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    Display other() {
        return this == ELDER ? STANDARD : ELDER;
    }
}
