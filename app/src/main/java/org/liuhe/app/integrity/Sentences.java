package org.liuhe.app.integrity;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Everything that the commands say, in one language. */
final class Sentences {

    private final Locale language;
    private final ResourceBundle bundle;

    Sentences(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "integrity.sentences",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is not known, is not said. */
    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language)
                .format(Arrays.stream(arguments)
                        .map(argument -> argument == null ? "?" : String.valueOf(argument))
                        .toArray());
    }
}
