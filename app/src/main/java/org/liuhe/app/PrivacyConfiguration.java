package org.liuhe.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.liuhe.privacy.PrivacyAnswers;
import org.liuhe.privacy.PrivacyModule;
import org.liuhe.privacy.Serializers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Personal data is sealed where it is kept, on every node that stores or reads events or takes files. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole({NodeRole.COMMAND, NodeRole.SAGAS, NodeRole.QUERY, NodeRole.API})
@Import(PrivacyModule.class)
class PrivacyConfiguration {

    /** A node that only takes files stores no event. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole({NodeRole.COMMAND, NodeRole.SAGAS, NodeRole.QUERY})
    static class Events {

        @Bean
        @Qualifier("eventSerializer")
        Serializer eventSerializer(
                Serializers sealed, ObjectMapper defaultAxonObjectMapper, RevisionResolver revisions) {
            return sealed.forEvents(JacksonSerializer.builder()
                    .objectMapper(defaultAxonObjectMapper)
                    .revisionResolver(revisions)
                    .build());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(NodeRole.QUERY)
    @Import(PrivacyAnswers.class)
    static class Answers {}
}
