package org.liuhe.app;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How messages are written, who they say sent them, and what stands before their handlers. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    /**
     * The mapper of everything that Axon stores. Fields only, so that snapshots and sagas need no accessors; unknown ones
     * are passed over, so that a node of the previous version can read what a newer one wrote.
     */
    @Bean
    ObjectMapper defaultAxonObjectMapper() {
        return axonMapper();
    }

    static ObjectMapper axonMapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider actorOrigin() {
        return new ActorOriginProvider();
    }

    /** Registered when all beans are there: the buses are part of the configuration that a module of Axon's would build. */
    @Bean
    SmartInitializingSingleton interceptors(
            CommandBus commands,
            QueryBus queries,
            ObjectProvider<MessageHandlerInterceptor<CommandMessage<?>>> commandInterceptors,
            ObjectProvider<MessageHandlerInterceptor<QueryMessage<?, ?>>> queryInterceptors) {
        return () -> {
            commandInterceptors.orderedStream().forEach(commands::registerHandlerInterceptor);
            queryInterceptors.orderedStream().forEach(queries::registerHandlerInterceptor);
        };
    }
}
