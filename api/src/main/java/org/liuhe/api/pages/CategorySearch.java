package org.liuhe.api.pages;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.ScenarioPack;

/**
 * Finds categories by words of either language. Chinese has no blanks between its words: any two neighbouring characters that
 * the name has, too, find it, so that 电梯坏了 finds 电梯故障. A word in letters finds what begins alike.
 */
final class CategorySearch {

    private static final int LEAST = 3;

    private CategorySearch() {}

    /** Scenario by scenario; all where nothing was asked for, none where nothing is found. */
    static List<CategoryChoice> find(List<ScenarioPack> packs, String words) {
        List<String> pieces = pieces(words);
        return packs.stream()
                .map(pack -> new CategoryChoice(
                        pack,
                        pack.categories().stream()
                                .filter(category -> words.isBlank() || found(category, pack, pieces))
                                .toList()))
                .filter(choice -> !choice.categories().isEmpty())
                .toList();
    }

    private static boolean found(Category category, ScenarioPack pack, List<String> pieces) {
        String chinese = plain(category.nameZh()) + " " + plain(pack.nameZh());
        String[] english = (plain(category.nameEn()) + " " + plain(pack.nameEn())).split("[^\\p{L}\\p{N}]+");
        return pieces.stream()
                .anyMatch(piece -> isChinese(piece.codePointAt(0)) ? chinese.contains(piece) : begins(english, piece));
    }

    private static boolean begins(String[] words, String piece) {
        for (String word : words)
            if (word.startsWith(piece) || word.length() >= LEAST && piece.startsWith(word)) return true;
        return false;
    }

    private static List<String> pieces(String words) {
        return List.of(plain(words).split("[^\\p{L}\\p{N}]+")).stream()
                .flatMap(word -> word.codePoints().anyMatch(CategorySearch::isChinese)
                        ? pairs(word).stream()
                        : List.of(word).stream())
                .filter(piece -> piece.codePoints().anyMatch(CategorySearch::isChinese) || piece.length() >= LEAST)
                .toList();
    }

    /** A single character stands for itself. */
    private static List<String> pairs(String word) {
        int[] signs = word.codePoints().filter(CategorySearch::isChinese).toArray();
        if (signs.length == 1) return List.of(Character.toString(signs[0]));
        return IntStream.range(1, signs.length)
                .mapToObj(at -> Character.toString(signs[at - 1]) + Character.toString(signs[at]))
                .toList();
    }

    private static boolean isChinese(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
