package org.liuhe.app.walk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.query.QueryModule;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What organisations and people have in their inbox: the real read models, on a real database. */
final class Inbox {

    /** Those that an inbox row comes from; the others would only cost time. */
    private static final Set<String> GROUPS = Set.of("projection.directory", "projection.inbox", "projection.matters");

    private final List<AnnotationEventHandlerAdapter> projections = new ArrayList<>();
    private final JdbcClient db;
    private final Map<String, Integer> played = new HashMap<>();

    Inbox(DataSource database, Clock clock) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                QueryUpdateEmitter.class, () -> SimpleQueryBus.builder().build().queryUpdateEmitter());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(City.Unsealed.class);
        context.register(QueryModule.class);
        context.refresh();
        db = context.getBean(JdbcClient.class);
        for (String name : context.getBeanDefinitionNames()) {
            Object bean = context.getBean(name);
            ProcessingGroup group = bean.getClass().getAnnotation(ProcessingGroup.class);
            if (group != null && GROUPS.contains(group.value()))
                projections.add(new AnnotationEventHandlerAdapter(bean));
        }
    }

    /** True where somebody has the matter in the inbox, or is on the operator's list with it. */
    boolean has(String matterId, City city) {
        catchUp(matterId, city);
        return db.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM inbox WHERE :id IN (complaint_id, case_id) AND task IS NOT NULL)
                            OR EXISTS (SELECT 1 FROM matter_duty WHERE matter_id = :id)""")
                .param("id", matterId)
                .query(Boolean.class)
                .single();
    }

    /** The keys of what is owed to the matter. */
    Set<String> duties(String matterId, City city) {
        catchUp(matterId, city);
        return db.sql("SELECT duty_key FROM matter_duty WHERE matter_id = :id")
                .param("id", matterId)
                .query(String.class)
                .set();
    }

    private void catchUp(String matterId, City city) {
        if (played.isEmpty()) city.registry().forEach(this::play);
        List<DomainEventMessage<?>> log = city.log().stream()
                .filter(event -> event.getAggregateIdentifier().equals(matterId)
                        || event.getPayload() instanceof ComplaintEvent complaint
                                && CaseId.forComplaint(complaint.complaintId())
                                        .value()
                                        .equals(matterId))
                .toList();
        int from = played.getOrDefault(matterId, 0);
        log.subList(from, log.size()).forEach(this::play);
        played.put(matterId, log.size());
    }

    private void play(EventMessage<?> event) {
        for (AnnotationEventHandlerAdapter projection : projections) {
            try {
                projection.handle(event);
            } catch (Exception e) {
                throw new IllegalStateException(event.getPayload().toString(), e);
            }
        }
    }
}
