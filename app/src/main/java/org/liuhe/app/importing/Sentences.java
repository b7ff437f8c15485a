package org.liuhe.app.importing;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Everything that the command says, in one language. */
final class Sentences {

    private static final String BUNDLE = "importing.sentences";

    private final Locale language;
    private final ResourceBundle bundle;

    Sentences(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence of the code; the code itself where there is none, since a newer command side may know more rules. */
    String of(String code, List<?> arguments) {
        if (!bundle.containsKey(code)) return code;
        return new MessageFormat(bundle.getString(code), language)
                .format(arguments.stream().map(Sentences::shown).toArray());
    }

    String of(String code, Object... arguments) {
        return of(code, List.of(arguments));
    }

    String of(Problem problem) {
        return of(problem.code(), problem.arguments());
    }

    private static String shown(Object argument) {
        return argument instanceof Long number ? String.format(Locale.ROOT, "%,d", number) : String.valueOf(argument);
    }
}
