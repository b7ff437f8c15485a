package org.liuhe.command.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where each rule comes from, as its constant in the contracts says. */
final class Articles {

    private static final Path CONTRACTS = Path.of("..", "contracts", "src", "main", "java");
    private static final Pattern CONSTANT = Pattern.compile(
            "(?:/\\*\\*(?<says>(?:(?!\\*/).)*)\\*/\\s*)?\\b(?<name>[A-Z][A-Z0-9_]+)\\(\"(?<code>[a-z0-9.-]+)\"",
            Pattern.DOTALL);
    private static final Pattern ARTICLE =
            Pattern.compile("\\p{IsHan}+ art\\. \\d+(?: \\(\\d+\\))?(?:, \\d+(?: \\(\\d+\\))?)*");

    /** @param code stable, as people receive it */
    record Source(String code, String article) {}

    private Articles() {}

    /** By {@code CaseRule.NOT_SIGNED} and the like. */
    static Map<String, Source> all() throws IOException {
        Map<String, Source> all = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(CONTRACTS)) {
            files = walk.filter(file -> file.getFileName().toString().endsWith("Rule.java"))
                    .toList();
        }
        for (Path file : files) {
            String rule = file.getFileName().toString().replace(".java", "");
            Matcher constant = CONSTANT.matcher(Files.readString(file));
            while (constant.find()) all.put(rule + "." + constant.group("name"), source(constant));
        }
        return all;
    }

    private static Source source(Matcher constant) {
        String says = constant.group("says") == null ? "" : constant.group("says");
        List<String> articles = ARTICLE.matcher(says.replaceAll("\\s*\\n\\s*\\*\\s*", " "))
                .results()
                .map(match -> match.group())
                .toList();
        return new Source(constant.group("code"), String.join("; ", articles));
    }
}
