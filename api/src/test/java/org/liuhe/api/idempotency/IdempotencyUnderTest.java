package org.liuhe.api.idempotency;

import java.time.Clock;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.harness.Harness;
import org.liuhe.api.problems.Problems;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** The real filter on the tests' database, where only the chain of the pages has it. */
public class IdempotencyUnderTest {

    @Bean
    IdempotencyFilter idempotencyFilter(CurrentActor actor, Problems problems, Clock clock) {
        return new IdempotencyFilter(new IdempotencyStore(Harness.database(), clock), actor, problems);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> onlyInTheChain(IdempotencyFilter filter) {
        FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
