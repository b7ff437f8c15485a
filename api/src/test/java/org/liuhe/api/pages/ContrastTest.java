package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Each colour of a text against each ground that it may stand on, in all five palettes, by the formula of WCAG 2.2, 1.4.3: at
 * least 4.5 to 1, and 7 to 1 (1.4.6) where somebody chose it larger. Borders of fields: 3 to 1 (1.4.11).
 */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):(#[0-9a-f]{3,6})(?![0-9a-f])");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TEXT = Pattern.compile("(?:^|;)color:([^;]+)");
    private static final Pattern GROUND = Pattern.compile("(?:^|;)background(?:-color)?:([^;]+)");

    private static final List<String> TEXTS =
            List.of("ink", "ink-soft", "jade", "jade-hover", "jade-deep", "visited", "late", "amber");
    private static final List<String> GROUNDS = List.of("paper", "card", "sand", "quote");

    private static final String OWN = read("assets/liuhe.css") + read("assets/map.css") + read("assets/modes.css");

    private final Map<String, Map<String, String>> palettes = palettes();

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the cascade makes them. */
    private static Map<String, Map<String, String>> palettes() {
        List<Map<String, String>> blocks = RULE.matcher(read("assets/palette.css"))
                .results()
                .map(rule -> COLOUR.matcher(rule.group(2))
                        .results()
                        .collect(HashMap<String, String>::new, ContrastTest::put, HashMap::putAll))
                .<Map<String, String>>map(block -> block)
                .toList();
        assertThat(blocks).hasSize(5);
        return Map.of(
                "light", cascade(blocks.get(0)),
                "dark", cascade(blocks.get(0), blocks.get(1)),
                "elder", cascade(blocks.get(0), blocks.get(2)),
                "elder-dark", cascade(blocks.get(0), blocks.get(1), blocks.get(2), blocks.get(3)),
                "big", cascade(blocks.get(0), blocks.get(4)));
    }

    private static void put(Map<String, String> colours, MatchResult colour) {
        colours.put(colour.group(1), colour.group(2));
    }

    @SafeVarargs
    private static Map<String, String> cascade(Map<String, String>... blocks) {
        Map<String, String> all = new HashMap<>();
        for (Map<String, String> block : blocks) all.putAll(block);
        return all;
    }

    @Test
    void everyPaletteHasEveryColour() {
        List<String> names = RULE.matcher(read("assets/palette.css"))
                .results()
                .map(rule -> COLOUR.matcher(rule.group(2))
                        .results()
                        .map(each -> each.group(1))
                        .sorted()
                        .toList())
                .map(List::toString)
                .distinct()
                .toList();
        assertThat(names).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"light, 4.5", "dark, 4.5", "elder, 7", "elder-dark, 7", "big, 7"})
    void everyTextIsReadOnEveryGround(String palette, double least) {
        Map<String, String> colours = palettes.get(palette);
        List<String> weak = new ArrayList<>();
        for (String text : TEXTS)
            for (String ground : GROUNDS)
                weigh(weak, text + " on " + ground, colours.get(text), colours.get(ground), least);
        for (String text : List.of("on-head", "on-head-soft"))
            weigh(weak, text + " on head", colours.get(text), colours.get("head"), least);
        for (String ground : List.of("button", "button-hover", "warning", "warning-hover"))
            weigh(weak, "white on " + ground, "#fff", colours.get(ground), least);
        for (String ground : List.of("card", "paper", "quote"))
            weigh(weak, "edge on " + ground, colours.get("edge"), colours.get(ground), 3);
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light, 4.5", "dark, 4.5", "elder, 7", "elder-dark, 7", "big, 7"})
    void everyRuleWithATextAndAGroundOfItsOwnIsRead(String palette, double least) {
        Map<String, String> colours = palettes.get(palette);
        List<String> weak = new ArrayList<>();
        int seen = 0;
        for (MatchResult rule : RULE.matcher(OWN).results().toList()) {
            Matcher text = TEXT.matcher(rule.group(2));
            Matcher ground = GROUND.matcher(rule.group(2));
            if (!text.find() || !ground.find() || ground.group(1).equals("none")) continue;
            seen++;
            weigh(weak, rule.group(1).strip(), colour(text.group(1), colours), colour(ground.group(1), colours), least);
        }
        assertThat(weak).isEmpty();
        assertThat(seen).isGreaterThan(10);
    }

    /** A colour that no palette knows would stay the same in the dark. */
    @Test
    void nothingOfOursHasAColourBesideThePalettes() {
        assertThat(OWN.replaceAll("(?s)@media print\\{\\n.*?\\n}", "")
                        .lines()
                        .filter(line -> !line.startsWith(".lh-picture rect"))
                        .filter(line -> Pattern.compile("#[0-9a-f]{3,6}\\b")
                                .matcher(line.replace("color:#fff", ""))
                                .find()))
                .isEmpty();
    }

    private static String colour(String value, Map<String, String> colours) {
        if (!value.startsWith("var(--")) return value;
        return colours.get(value.substring(6, value.indexOf(')')));
    }

    private static void weigh(List<String> weak, String what, String text, String ground, double least) {
        double contrast = contrast(text, ground);
        if (contrast < least) weak.add("%s: %.2f".formatted(what, contrast));
    }

    @Test
    void reckonsAsTheGuidelinesDo() {
        assertThat(contrast("#000", "#ffffff")).isCloseTo(21, within(1e-9));
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.48);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        String six = hex.length() == 4 ? hex.substring(1).replaceAll("(.)", "$1$1") : hex.substring(1);
        return 0.2126 * channel(six, 0) + 0.7152 * channel(six, 2) + 0.0722 * channel(six, 4);
    }

    private static double channel(String six, int at) {
        double part = Integer.parseInt(six, at, at + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
