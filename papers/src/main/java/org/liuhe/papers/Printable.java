package org.liuhe.papers;

import java.text.Normalizer;
import java.util.List;

/**
 * A text as it can be printed.
 *
 * @param paragraphs none of them empty
 * @param missing how many characters are shown as 〓
 */
record Printable(List<String> paragraphs, int missing) {

    /** Stands for a character that the type has not, as Chinese printing does it. */
    static final char GETA = '〓';

    /** Nothing that turns the direction, hides, or is no character, comes through. */
    static Printable of(String typed, Typeface type) {
        StringBuilder text = new StringBuilder();
        int missing = 0;
        String composed = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); ) {
            int character = composed.codePointAt(i);
            i += Character.charCount(character);
            switch (Character.getType(character)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                    if (character == '\t') text.append(' ');
                    else if (character >= '\n' && character <= '\r' || character > 0x7f) text.append('\n');
                }
                case Character.FORMAT -> {}
                case Character.SPACE_SEPARATOR -> text.append(' ');
                default -> {
                    if (isVariant(character)) continue;
                    boolean there = type.has(character);
                    if (there) text.appendCodePoint(character);
                    else text.append(GETA);
                    if (!there) missing++;
                }
            }
        }
        List<String> paragraphs = text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Printable(paragraphs, missing);
    }

    /** Chooses how the character before it looks, and is none itself. */
    private static boolean isVariant(int character) {
        return character >= 0xfe00 && character <= 0xfe0f || character >= 0xe0100 && character <= 0xe01ef;
    }
}
