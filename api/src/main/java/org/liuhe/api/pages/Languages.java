package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The two languages: Chinese first, English where the reader chose it or their browser asks for it. */
final class Languages {

    static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String COOKIE = "liuhe-language";

    private Languages() {}

    static LocaleResolver resolver(Duration kept) {
        CookieLocaleResolver resolver = new CookieLocaleResolver(COOKIE);
        resolver.setCookieMaxAge(kept);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(Languages::wanted);
        return new Known(resolver);
    }

    /** The nearest of the two. */
    static Locale nearest(Locale locale) {
        return locale != null && locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    static boolean english(Locale locale) {
        return ENGLISH.equals(nearest(locale));
    }

    private static Locale wanted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return CHINESE;
        for (Locale locale : Collections.list(request.getLocales())) {
            if (locale.getLanguage().equals("zh")) return CHINESE;
            if (locale.getLanguage().equals("en")) return ENGLISH;
        }
        return CHINESE;
    }

    /** Never answers with a third language, whatever the cookie says. */
    private record Known(LocaleResolver kept) implements LocaleResolver {

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return nearest(kept.resolveLocale(request));
        }

        @Override
        public void setLocale(
                HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response, Locale locale) {
            kept.setLocale(request, response, nearest(locale));
        }
    }
}
