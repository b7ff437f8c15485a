package org.liuhe.api.web;

import java.util.List;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.problems.Version;
import org.liuhe.contracts.StreamPosition;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fills the parameters that are marked {@link Reading} and {@link Seen}. */
@Configuration(proxyBeanMethods = false)
class MessageParameters implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Reading.class) || parameter.hasParameterAnnotation(Seen.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return parameter.hasParameterAnnotation(Seen.class)
                ? Version.parse(request.getHeader(HttpHeaders.IF_MATCH))
                : position(request);
    }

    private static StreamPosition position(NativeWebRequest request) {
        String asked = request.getParameter("after");
        String after = asked == null || asked.isEmpty() ? request.getHeader(IdempotencyFilter.AFTER) : asked;
        return after == null || after.isEmpty() ? null : StreamPosition.parse(after);
    }
}
