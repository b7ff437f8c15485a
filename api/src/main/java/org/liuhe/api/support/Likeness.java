package org.liuhe.api.support;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two texts are, from 0 to 1: the part that the shorter one's pieces have in common with the other's (overlap
 * coefficient). A piece is a pair of neighbouring Chinese characters, or a word of letters and digits; so both languages are
 * compared without a dictionary.
 */
final class Likeness {

    /** Common words say nothing of what a matter is about. */
    private static final Set<String> COMMON = Set.of(
            "a",
            "after",
            "also",
            "an",
            "and",
            "are",
            "at",
            "be",
            "been",
            "but",
            "by",
            "can",
            "could",
            "do",
            "does",
            "for",
            "from",
            "had",
            "has",
            "have",
            "he",
            "her",
            "here",
            "his",
            "i",
            "if",
            "in",
            "is",
            "it",
            "its",
            "me",
            "more",
            "my",
            "no",
            "not",
            "now",
            "of",
            "on",
            "or",
            "our",
            "please",
            "she",
            "since",
            "so",
            "some",
            "somebody",
            "someone",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "to",
            "us",
            "very",
            "want",
            "wants",
            "was",
            "we",
            "were",
            "what",
            "when",
            "where",
            "which",
            "who",
            "will",
            "with",
            "would",
            "you",
            "your");

    /** Fewer pieces than this are no text to compare. */
    private static final int LEAST = 3;

    /** So many words are named. */
    static final int MOST = 6;

    private Likeness() {}

    static double of(String one, String other) {
        Set<String> left = pieces(one);
        Set<String> right = pieces(other);
        if (left.size() < LEAST || right.size() < LEAST) return 0;
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        return (double) shared.size() / Math.min(left.size(), right.size());
    }

    /** What both say, in the words of the first: the longest first, neighbouring pairs of characters put together again. */
    static List<String> shared(String one, String other) {
        Set<String> both = pieces(one);
        both.retainAll(pieces(other));
        String first = plain(one);
        String second = plain(other);
        List<String> words = new ArrayList<>();
        for (String piece : both) {
            String longer = words.isEmpty() ? "" : words.get(words.size() - 1);
            String joined = longer + piece.substring(piece.offsetByCodePoints(0, 1));
            boolean goesOn = isChinese(piece)
                    && !longer.isEmpty()
                    && longer.codePointBefore(longer.length()) == piece.codePointAt(0)
                    && first.contains(joined)
                    && second.contains(joined);
            if (goesOn) words.set(words.size() - 1, joined);
            else words.add(piece);
        }
        return words.stream()
                // a door's number says nothing by itself
                .filter(word -> word.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST)
                .toList();
    }

    private static boolean isChinese(String piece) {
        return Character.UnicodeScript.of(piece.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** In the order of the text. */
    private static Set<String> pieces(String text) {
        Set<String> pieces = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        int before = -1;
        String plain = plain(text);
        for (int at = 0; at < plain.length(); ) {
            int sign = plain.codePointAt(at);
            at += Character.charCount(sign);
            boolean chinese = Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
            if (chinese && before >= 0) pieces.add(Character.toString(before) + Character.toString(sign));
            before = chinese ? sign : -1;
            if (!chinese && Character.isLetterOrDigit(sign)) word.appendCodePoint(sign);
            else end(word, pieces);
        }
        end(word, pieces);
        return pieces;
    }

    private static void end(StringBuilder word, Set<String> pieces) {
        if (word.length() > 0 && !COMMON.contains(word.toString())) pieces.add(word.toString());
        word.setLength(0);
    }
}
