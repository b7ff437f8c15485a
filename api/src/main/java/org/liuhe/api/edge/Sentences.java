package org.liuhe.api.edge;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.liuhe.contracts.Refusal;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the edge says to people, in Chinese unless the reader's language is English. */
@Component
public class Sentences {
    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public Sentences() {
        source.setBasenames(Bundles.REFUSALS.toArray(String[]::new));
        source.addBasenames("messages/terms", "messages/messages");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
    }

    /** The sentence of a refusal, for a page or a problem's detail; names no person. */
    public String of(Refusal refusal, Locale language) {
        return of(refusal.code(), language, refusal.arguments().toArray());
    }

    /** What sort of problem a status is, in a few words. */
    public String title(HttpStatus status, Locale language) {
        return of("title." + status.value(), language);
    }

    /** The sentence with the key. */
    public String text(String key, Locale language, Object... arguments) {
        return of(key, language, arguments);
    }

    String of(String key, Locale language, Object... arguments) {
        return source.getMessage(key, arguments, language);
    }

    String orElse(String key, String otherKey, Locale language) {
        return find(key, language).orElseGet(() -> of(otherKey, language));
    }

    Optional<String> find(String key, Locale language) {
        return Optional.ofNullable(source.getMessage(key, null, null, language));
    }
}
