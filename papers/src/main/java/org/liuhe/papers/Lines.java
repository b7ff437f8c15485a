package org.liuhe.papers;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines. Chinese may break anywhere but before closing and after opening punctuation (避头尾, GB/T 15834);
 * words and numbers in Latin script stay whole where they fit a line.
 */
final class Lines {

    private static final String NEVER_FIRST = "、。，．：；？！）〕］｝〉》」』】〗’”…—～·％‰℃々〃,.:;?!)]}%";
    private static final String NEVER_LAST = "（〔［｛〈《「『【〖‘“([{￥＄№§";
    private static final String IN_WORDS = "-_',./:@+#&=~";

    private final Typeface type;
    private final float size;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final float full;
    private float room;
    private float used;

    /**
     * @param width in points
     * @param last whether the paragraph ends with it
     */
    record Line(String text, float width, boolean last) {

        private Line asLast() {
            return new Line(text, width, true);
        }
    }

    private Lines(Typeface type, float size, float first, float full) {
        this.type = type;
        this.size = size;
        this.full = full;
        this.room = first;
    }

    /**
     * All in points.
     *
     * @param first room of the first line
     * @param full room of every other
     */
    static List<Line> of(String paragraph, Typeface type, float size, float first, float full) {
        Lines lines = new Lines(type, size, first, full);
        atoms(paragraph).forEach(lines::add);
        lines.end();
        if (!lines.lines.isEmpty())
            lines.lines.set(
                    lines.lines.size() - 1,
                    lines.lines.get(lines.lines.size() - 1).asLast());
        return lines.lines;
    }

    /** What stays together. */
    private static List<String> atoms(String text) {
        List<StringBuilder> atoms = new ArrayList<>();
        boolean open = false;
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            boolean inWord = isWord(character) && (isWord(before) || IN_WORDS.indexOf(before) >= 0)
                    || IN_WORDS.indexOf(character) >= 0 && isWord(before);
            boolean clings = before != ' ' && NEVER_FIRST.indexOf(character) >= 0;
            if (atoms.isEmpty() || !(open || inWord || clings)) atoms.add(new StringBuilder());
            atoms.get(atoms.size() - 1).appendCodePoint(character);
            open = NEVER_LAST.indexOf(character) >= 0;
            before = character;
        }
        return atoms.stream().map(StringBuilder::toString).toList();
    }

    private static boolean isWord(int character) {
        return character < 0x2000 && Character.isLetterOrDigit(character);
    }

    private void add(String atom) {
        if (line.isEmpty() && atom.equals(" ")) return;
        float width = type.width(atom) * size;
        if (used + width > room && !atom.equals(" ") && !line.isEmpty()) end();
        if (width > room) torn(atom);
        else put(atom, width);
    }

    /** Nothing of it stays together for ever: it may be longer than a line. */
    private void torn(String atom) {
        for (int i = 0; i < atom.length(); ) {
            String character = Character.toString(atom.codePointAt(i));
            i += character.length();
            float width = type.width(character) * size;
            if (used + width > room && !line.isEmpty()) end();
            put(character, width);
        }
    }

    private void put(String text, float width) {
        line.append(text);
        used += width;
    }

    private void end() {
        String text = line.toString().stripTrailing();
        if (!text.isEmpty()) lines.add(new Line(text, type.width(text) * size, false));
        line.setLength(0);
        used = 0;
        room = full;
    }
}
