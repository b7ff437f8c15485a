package org.liuhe.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.liuhe.command.authority.AuthorityInterceptor;
import org.liuhe.command.authority.RefusalInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.annotation.Order;

/**
 * All of the command side. Needs beans for {@code Clock}, {@code Policy}, {@code EventStore}, {@code DataSource}, {@code Memberships}
 * and a {@code snapshotTrigger}; the two interceptors must be registered on the command bus in their order.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CommandModule {

    /** The outer one: it must see the refusals of the other. */
    @Bean
    @Order(1)
    MessageHandlerInterceptor<CommandMessage<?>> refusalInterceptor() {
        return new RefusalInterceptor();
    }

    @Bean
    @Order(2)
    MessageHandlerInterceptor<CommandMessage<?>> authorityInterceptor() {
        return new AuthorityInterceptor();
    }
}
