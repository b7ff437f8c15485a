package org.liuhe.api.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.api.pages.Directory;
import org.liuhe.api.pages.PageTexts;
import org.liuhe.contracts.DueDate;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;

/** What papers say, in one language. */
final class PaperWords {

    private final Locale language;
    private final PageTexts texts;
    private final Directory directory;
    private final Policy policy;
    private final DueSentence dueSentence;

    PaperWords(Locale language, PageTexts texts, Directory directory, Policy policy, DueSentence dueSentence) {
        this.language = language;
        this.texts = texts;
        this.directory = directory;
        this.policy = policy;
        this.dueSentence = dueSentence;
    }

    Locale language() {
        return language;
    }

    boolean english() {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }

    String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** What somebody wrote: it is translated by nobody, and stands in the Chinese paper alone. */
    String written(String words) {
        return english() ? text("paper.as-written") : words;
    }

    /** The name of a constant that a timeline tells. */
    String constant(Class<? extends Enum<?>> type, String name) {
        return texts.orElse(language, type.getSimpleName() + "." + name, name);
    }

    /** The organisation's name; its code where it is not known. */
    String organisation(String id) {
        return directory
                .organisation(id)
                .map(found -> english() && found.nameEn() != null ? found.nameEn() : found.nameZh())
                .orElse(id);
    }

    String category(String code) {
        return policy.packs().category(code).map(this::name).orElse(code);
    }

    private String name(Category category) {
        return english() && category.nameEn() != null ? category.nameEn() : category.nameZh();
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, DueSentence.ZONE));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("paper.day"), language).format(day);
    }

    /** Until when, by which article of which version of the law, and which days do not count. */
    String until(DueDate due) {
        String explained = dueSentence.explain(due, language);
        return due.lawVersion() == null || due.lawVersion().isBlank()
                ? explained
                : explained + text("paper.law-version", due.lawVersion());
    }
}
