package org.liuhe.app.browser;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The pages' sentences in one of the two languages, to find buttons and links by what is written on them. */
enum Say {
    ZH("zh-CN", Locale.ROOT),
    EN("en-GB", Locale.ENGLISH);

    private final String browserLanguage;
    private final Locale locale;

    Say(String browserLanguage, Locale locale) {
        this.browserLanguage = browserLanguage;
        this.locale = locale;
    }

    /** What the browser asks for. */
    String browserLanguage() {
        return browserLanguage;
    }

    /** What a page in the language says of itself. */
    String pageLanguage() {
        return this == EN ? "en" : "zh-CN";
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(String key, Object... arguments) {
        String sentence = Stream.of(
                        "pages",
                        "accountability",
                        "attachments",
                        "calendar",
                        "cases",
                        "cockpit",
                        "cockpit-errors",
                        "councils",
                        "disputes",
                        "enforcement",
                        "errors",
                        "field",
                        "messages",
                        "petitions",
                        "members",
                        "moderation",
                        "privacy",
                        "support")
                .map(this::texts)
                .filter(texts -> texts.containsKey(key))
                .map(texts -> texts.getString(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody says " + key));
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, locale).format(arguments);
    }

    private ResourceBundle texts(String bundle) {
        return ResourceBundle.getBundle(
                "messages/" + bundle,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
