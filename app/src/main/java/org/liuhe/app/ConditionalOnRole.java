package org.liuhe.app;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Present only on nodes that have the role. */
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnRole.OnRole.class)
public @interface ConditionalOnRole {

    NodeRole value();

    /** Asks the environment. */
    class OnRole implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Object role = metadata.getAnnotationAttributes(ConditionalOnRole.class.getName())
                    .get("value");
            return NodeRole.of(context.getEnvironment()).contains((NodeRole) role);
        }
    }
}
