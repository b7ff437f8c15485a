package org.liuhe.api.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** The language in which a caller of the API reads: {@code ?lang=}, else Accept-Language, else Chinese. */
public final class ReaderLanguage {
    private static final List<Locale> OFFERED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final String PARAMETER = "lang=";

    private ReaderLanguage() {}

    public static Locale of(HttpServletRequest request) {
        String asked = asked(request.getQueryString());
        return best(asked != null ? asked : request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Not by getParameter, which would read a form, however long and slow. */
    private static String asked(String query) {
        if (query == null) return null;
        return Stream.of(query.split("&"))
                .filter(part -> part.startsWith(PARAMETER))
                .map(part -> part.substring(PARAMETER.length()))
                .findFirst()
                .orElse(null);
    }

    private static Locale best(String ranges) {
        if (ranges == null || ranges.isBlank() || ranges.length() > 200) return OFFERED.get(0);
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(ranges), OFFERED);
            if (best != null) return best;
            boolean english =
                    Locale.LanguageRange.parse(ranges).get(0).getRange().startsWith("en");
            return OFFERED.get(english ? 1 : 0);
        } catch (IllegalArgumentException malformed) {
            return OFFERED.get(0);
        }
    }
}
