package org.liuhe.app;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Present only on nodes that have one of the roles. */
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnRole.OnRole.class)
public @interface ConditionalOnRole {

    NodeRole[] value();

    /** Asks the environment. */
    class OnRole implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Object roles = metadata.getAnnotationAttributes(ConditionalOnRole.class.getName())
                    .get("value");
            return Stream.of((NodeRole[]) roles).anyMatch(NodeRole.of(context.getEnvironment())::contains);
        }
    }
}
