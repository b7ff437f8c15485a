package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Keeps the language that the reader chose by {@code ?lang=}; an unknown one is ignored. */
class LanguageChoice implements HandlerInterceptor {

    static final String PARAMETER = "lang";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String chosen = request.getParameter(PARAMETER);
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (chosen == null || resolver == null) return true;
        Locale locale = Locale.forLanguageTag(chosen);
        if (locale.getLanguage().equals("zh") || locale.getLanguage().equals("en"))
            resolver.setLocale(request, response, locale);
        return true;
    }
}
