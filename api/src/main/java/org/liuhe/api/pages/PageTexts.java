package org.liuhe.api.pages;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The sentences of the pages, by key and language. */
public record PageTexts(MessageSource source) {

    /** The sentence with the key, its placeholders filled. */
    public String get(Locale language, String key, Object... arguments) {
        return source.getMessage(key, arguments, language);
    }

    /** The sentence with the key, or the fallback where there is none. */
    public String orElse(Locale language, String key, String fallback) {
        return source.getMessage(key, null, fallback, language);
    }

    /** The name of a value of the published language; its key is {@code <type>.<value>}. */
    public String of(Locale language, Enum<?> value) {
        return get(language, value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
