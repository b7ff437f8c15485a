package org.liuhe.papers;

import java.util.List;
import java.util.Locale;

/**
 * A text in one language; begins on a page of its own.
 *
 * @param language in which a reader's program reads it aloud
 */
public record Sheet(Locale language, List<Block> blocks) {

    public Sheet {
        blocks = List.copyOf(blocks);
    }
}
