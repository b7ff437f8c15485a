package org.liuhe.api.pages;

import jakarta.servlet.MultipartConfigElement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.liuhe.api.edge.Bundles;
import org.liuhe.api.web.FileForms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Language, messages and templates of the pages. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageChoice()).excludePathPatterns("/api/**", "/assets/**");
        registry.addInterceptor(new DisplayChoice()).excludePathPatterns("/api/**", "/assets/**");
    }

    @Bean
    MultipartConfigElement formsWithFiles() {
        return FileForms.inMemory();
    }

    @Bean
    LocaleResolver localeResolver() {
        return Languages.resolver(Duration.ofDays(365));
    }

    /** Only the pages' own texts, so that no other module's bundle can shadow them. */
    @Bean
    PageTexts pageTexts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(Bundles.PAGES.toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.ROOT);
        return new PageTexts(source);
    }

    @Bean
    SpringTemplateEngine templateEngine(
            ObjectProvider<ITemplateResolver> resolvers, ObjectProvider<IDialect> dialects, PageTexts texts) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(true);
        engine.setTemplateEngineMessageSource(texts.source());
        resolvers.orderedStream().forEach(engine::addTemplateResolver);
        dialects.orderedStream().forEach(engine::addDialect);
        return engine;
    }
}
