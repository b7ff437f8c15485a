package org.liuhe.app;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.DeadlineManagerSpanFactory;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerHumanReadableDeadlineDetails;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Deadlines of the sagas, kept in PostgreSQL so that they outlive every node. */
@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {

    /** JSON rather than Java serialization: a deadline may be read by a later version of this program. */
    @Bean
    @Qualifier("deadlineDetailsTask")
    Task<DbSchedulerHumanReadableDeadlineDetails> deadlineTask(ApplicationContext context) {
        return DbSchedulerDeadlineManager.humanReadableTask(() -> context.getBean(DbSchedulerDeadlineManager.class));
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(
            DataSource dataSource,
            @Qualifier("deadlineDetailsTask") Task<DbSchedulerHumanReadableDeadlineDetails> deadlineTask,
            Clock clock,
            @Value("${liuhe.deadlines.poll-every:1s}") Duration pollEvery,
            @Value("${liuhe.deadlines.threads:2}") int threads) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), deadlineTask)
                .serializer(new JacksonSerializer())
                .clock(clock::instant)
                .pollingInterval(pollEvery)
                .threads(threads)
                .build();
    }

    @Bean
    DeadlineManager deadlineManager(
            Scheduler scheduler,
            org.axonframework.config.Configuration configuration,
            @Qualifier("eventSerializer") Serializer serializer,
            TransactionManager transactionManager,
            DeadlineManagerSpanFactory spanFactory) {
        DbSchedulerDeadlineManager.Builder builder = DbSchedulerDeadlineManager.builder()
                .scheduler(scheduler)
                .scopeAwareProvider(new ConfigurationScopeAwareProvider(configuration))
                .serializer(serializer)
                .transactionManager(transactionManager)
                .spanFactory(spanFactory)
                .useBinaryPojo(false)
                .startScheduler(false)
                .stopScheduler(false);
        return new ForgivingDeadlines(builder, scheduler);
    }

    /** Only now: a deadline that was due before the sagas are known would fail. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(NodeRole.SAGAS)
    static class StartWhenReady {

        private final Scheduler scheduler;

        StartWhenReady(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ContextRefreshedEvent.class)
        void start() {
            if (!scheduler.getSchedulerState().isStarted()) scheduler.start();
        }
    }
}
