package org.liuhe.policy.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what has the shape of a personal detail 个人信息 (个人信息保护法 art. 4): the one home of the patterns, for what is refused in
 * a text that is written for the public and what is suggested to be left out of one that becomes public. Shapes only: whoever
 * is described without a number or a known name is not found.
 */
public final class PersonalDetails {

    private static final String HAN_DIGITS = "〇零一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖";
    private static final String THEIR_DIGITS = "0012345678912123456789";
    private static final String HYPHENS = "‐‑‒–—−－﹣";
    private static final int WIDE = 0xFEE0;
    private static final int SHORTEST_NAME = 2;

    private PersonalDetails() {}

    /** Whether the text has what is refused in a text for everyone; null has nothing. */
    public static boolean areRefusedIn(String text) {
        return text != null
                && in(text, List.of()).stream().anyMatch(found -> found.kind().refused());
    }

    /**
     * All that is found, in the order of the text; no two overlap.
     *
     * @param names how people are called who are known to take part; nulls and names of one sign are passed over
     */
    public static List<Finding> in(String text, Collection<String> names) {
        String plain = plain(text);
        String spelt = spelt(plain);
        List<Finding> all = Stream.of(
                        shapes(Shape.NUMBERS, plain),
                        shapes(Shape.NUMBERS, spelt),
                        shapes(Shape.OTHERS, plain),
                        names(plain, names))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(found -> found.from() - found.to())
                        .thenComparing(Finding::from))
                .toList();
        List<Finding> kept = new ArrayList<>();
        for (Finding each : all) if (kept.stream().noneMatch(each::overlaps)) kept.add(each);
        kept.sort(Comparator.comparing(Finding::from));
        return List.copyOf(kept);
    }

    private static Stream<Finding> shapes(Shape[] shapes, String plain) {
        return Arrays.stream(shapes).flatMap(shape -> shape.in(plain));
    }

    private static Stream<Finding> names(String plain, Collection<String> names) {
        String lower = lower(plain);
        return names.stream()
                .filter(name -> name != null && name.strip().length() >= SHORTEST_NAME)
                .map(name -> lower(plain(name.strip())))
                .distinct()
                .flatMap(name -> places(lower, name));
    }

    private static Stream<Finding> places(String text, String name) {
        List<Finding> places = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length()))
            if (wordEnds(text, at) && wordEnds(text, at + name.length()))
                places.add(new Finding(PersonalKind.NAME, at, at + name.length()));
        return places.stream();
    }

    /** Letters on both sides of the place belong to one word; Chinese writes its words without a space. */
    private static boolean wordEnds(String text, int at) {
        return at == 0 || at == text.length() || !latin(text.charAt(at - 1)) || !latin(text.charAt(at));
    }

    private static boolean latin(char sign) {
        return Character.isLetter(sign) && Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }

    /** Each sign by itself, so that places stay where they are: some letters have longer capitals. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) lower.append(Character.toLowerCase(text.charAt(i)));
        return lower.toString();
    }

    /** Full-width signs as narrow ones, sign by sign. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (HYPHENS.indexOf(sign) >= 0) plain.append('-');
            else if (sign >= '！' && sign <= '～') plain.append((char) (sign - WIDE));
            else if (sign == '\u3000' || sign == '\u00a0') plain.append(' ');
            else plain.append(sign);
        }
        return plain.toString();
    }

    /** Chinese digits as those of a telephone, and no others: a word before a number is not part of it. */
    private static String spelt(String plain) {
        StringBuilder spelt = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int digit = HAN_DIGITS.indexOf(plain.charAt(i));
            spelt.append(
                    digit < 0
                            ? Character.isDigit(plain.charAt(i)) ? '#' : plain.charAt(i)
                            : THEIR_DIGITS.charAt(digit));
        }
        return spelt.toString();
    }
}
