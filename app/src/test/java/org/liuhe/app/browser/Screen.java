package org.liuhe.app.browser;

import java.util.Locale;

/** A screen that a page must fit. */
enum Screen {
    PHONE(390, 844),
    DESKTOP(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
