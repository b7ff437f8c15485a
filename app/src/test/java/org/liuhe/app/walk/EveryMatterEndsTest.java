package org.liuhe.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.CouncilReferralWithdrawn;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.enforcement.EnforcementEvent;
import org.liuhe.contracts.petitions.PetitionEvent;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * No matter waits for ever: whatever people do, in whatever order, and wherever they fall silent, it ends or somebody has it
 * in the inbox, and whoever asked for it has an outcome. The aggregates, the sagas and the read models are the real ones.
 */
class EveryMatterEndsTest {

    /** How many walks each test goes at least, and, where one is named, the only one that it goes. */
    private static final int WALKS = Integer.getInteger("walks", 200);

    private static final Integer SEED = Integer.getInteger("walk.seed");
    /**
     * Remarks, which no saga hears; what happens so seldom at random that fixtures alone show it; and what two matters do together, whereas
     * each walk is one's.
     */
    private static final Set<Class<?>> NOT_HERE = Set.of(
            ActionRecorded.class,
            CaseCommented.class,
            CouncilReferralWithdrawn.class,
            CaseClustered.class,
            CaseUnclustered.class);

    private static final int MOST = 1_500;
    private static final List<Moves> KINDS =
            List.of(new Cases(), new Councils(), new Disputes(), new Tasks(), new Petitions());

    private static EmbeddedPostgres postgres;
    private static City city;
    private static Inbox inbox;
    private static Clock before;

    private final Set<String> attended = new HashSet<>();
    private final Set<Enum<?>> reached = new HashSet<>();
    private final Set<Class<?>> happened = new HashSet<>();

    @BeforeAll
    static void build() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        DataSource database =
                new SingleConnectionDataSource(postgres.getPostgresDatabase().getConnection(), true);
        city = new City(database);
        inbox = new Inbox(database, city.clock());
        before = GenericEventMessage.clock;
        GenericEventMessage.clock = city.clock();
    }

    @AfterAll
    static void close() throws IOException {
        GenericEventMessage.clock = before;
        postgres.close();
    }

    @Test
    void ofCouncils() {
        walk(new Councils(), "Council", CouncilEvent.class);
    }

    @Test
    void ofDisputes() {
        walk(new Disputes(), "Dispute", DisputeEvent.class);
    }

    @Test
    void ofTasks() {
        walk(new Tasks(), "EnforcementTask", EnforcementEvent.class);
    }

    @Test
    void ofCases() {
        walk(new Cases(), "Case", CaseEvent.class);
    }

    @Test
    void ofPetitions() {
        walk(new Petitions(), "Petition", PetitionEvent.class);
    }

    /** So many walks, and more of them until every stage was reached and every event happened: else they would prove little. */
    private void walk(Moves first, String aggregate, Class<? extends Event> family) {
        Set<Enum<?>> stages = stages(aggregate);
        Set<Class<?>> events = Stream.of(family.getPermittedSubclasses())
                // the holidays of the year are announced here
                .filter(event -> !DueSettled.class.isAssignableFrom(event))
                .filter(event -> !NOT_HERE.contains(event))
                .collect(Collectors.toSet());
        if (SEED != null) {
            walk(first, SEED);
            return;
        }
        for (int seed = 0; seed < WALKS || seed < MOST && !seen(stages, events); seed++) walk(first, seed);
        assertThat(reached).as("stages of %s", aggregate).containsAll(stages);
        assertThat(happened).as("events of %s", family.getSimpleName()).containsAll(events);
    }

    private void walk(Moves first, int seed) {
        new RandomWalk(city, inbox, KINDS, attended, seed)
                .walk(first, (long) first.kind().ordinal() << 32 | seed);
        for (Matter matter : city.matters()) {
            matter.events().forEach(event -> happened.add(event.getClass()));
            reached.addAll(matter.stages());
        }
    }

    private boolean seen(Set<Enum<?>> stages, Set<Class<?>> events) {
        return reached.containsAll(stages) && happened.containsAll(events);
    }

    private static Set<Enum<?>> stages(String aggregate) {
        Enum<?> one = city.lifecycles().get(aggregate).ends().get(0);
        return Set.of(one.getDeclaringClass().getEnumConstants());
    }
}
