package org.liuhe.sagas.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.sagas.Town;
import org.liuhe.sagas.cases.RoutingSaga;
import org.liuhe.sagas.complaints.ConfirmationSaga;
import org.liuhe.sagas.complaints.IntakeSaga;
import org.liuhe.sagas.walk.Matter.Limits;
import org.liuhe.sagas.walk.Matter.Status;

/**
 * Who waits? Walks through every state that one matter can reach, whoever acts and whichever term passes, in any order,
 * with every saga stored as JSON at each step. Wherever the sagas have caught up, either the matter and all sagas have
 * ended, or it is somebody's turn: with a deadline, or with a row in an inbox after the last deadline passed.
 */
class EveryWayEndsTest {

    private static final String DECIDE = "intake.decide-due";
    private static final String SUPPLEMENT = "intake.supplement-due";
    private static final String CONFIRM = "confirmation.confirm-due";
    private static final String SIGN = "routing.sign-due";
    private static final String DUTY = "routing.duty-due";
    private static final String CASE = "routing.case-due";

    /** How a world was reached. */
    private record Path(Path before, String move) {
        @Override
        public String toString() {
            return before == null ? move : before + " → " + move;
        }
    }

    private final Set<String> seen = new HashSet<>();
    private final Deque<Map.Entry<World, Path>> toVisit = new ArrayDeque<>();
    private final Set<Status> settled = EnumSet.noneOf(Status.class);

    private Town town = Town.complete();
    private int lag;
    private boolean dying;
    private Predicate<World> farEnough = world -> false;
    private boolean gapsSettled;
    private boolean waitsSettled;
    private boolean overdueSettled;

    @Test
    void fromFilingToTheCaseWithSagasThatLagAndDie() {
        lag = 1;
        dying = true;
        farEnough = world -> world.matter.number > 0 && !world.isAlive(IntakeSaga.class);
        walk(true, new Limits(0, 1, 0, 0, 1));

        assertThat(settled).contains(Status.FILED, Status.SUPPLEMENT_ASKED, Status.ACCEPTED, Status.ENDED);
    }

    @Test
    void alongTheRouteAndUpTheTiersWithSagasThatDie() {
        dying = true;
        walk(false, new Limits(2, 2, 1, 1, 0));

        assertThat(settled).containsExactlyInAnyOrder(Status.ACCEPTED, Status.ANSWERED, Status.ENDED);
        assertThat(overdueSettled).isTrue();
        assertThat(gapsSettled).isFalse();
    }

    @Test
    void alongTheRouteWithSagasThatLag() {
        lag = 1;
        walk(false, new Limits(1, 1, 0, 1, 0));

        assertThat(settled).containsExactlyInAnyOrder(Status.ACCEPTED, Status.ANSWERED, Status.ENDED);
    }

    /** Whoever waits has no term of its own; the reporter's clock runs, and whoever was asked brings the outcome back. */
    @Test
    void whileAnOutcomeIsWaitedForWithSagasThatDie() {
        dying = true;
        walk(false, new Limits(2, 1, 0, 1, 0, 1, false));

        assertThat(settled).containsExactlyInAnyOrder(Status.ACCEPTED, Status.ANSWERED, Status.ENDED);
        assertThat(waitsSettled).isTrue();
    }

    @Test
    void whileAnOutcomeIsWaitedForWithSagasThatLag() {
        lag = 1;
        walk(false, new Limits(1, 1, 0, 0, 0, 1, false));

        assertThat(waitsSettled).isTrue();
    }

    /** A ruling that is not accepted, and ruling bodies that are themselves parties. */
    @Test
    void toAHigherRulingWithSagasThatDie() {
        dying = true;
        walk(false, new Limits(2, 1, 1, 0, 0, 0, true));

        assertThat(settled).containsExactlyInAnyOrder(Status.ACCEPTED, Status.ANSWERED, Status.ENDED);
        assertThat(gapsSettled).isTrue();
    }

    @Test
    void toAHigherRulingThatIsGiven() {
        walk(false, new Limits(2, 1, 2, 0, 0, 0, true));

        assertThat(settled).containsExactlyInAnyOrder(Status.ACCEPTED, Status.ANSWERED, Status.ENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"property", "property owners", "street", "district", "owners street", "street district"})
    void whereSomePlacesAreNotServed(String unserved) {
        town.without(unserved.split(" "));
        walk(false, new Limits(2, 2, 1, 1, 0));

        assertThat(settled).containsExactlyInAnyOrder(Status.ACCEPTED, Status.ANSWERED, Status.ENDED);
        assertThat(gapsSettled).isEqualTo(unserved.contains("district"));
    }

    @Test
    void whereNobodyServesAnyPlace() {
        town = new Town();
        walk(false, new Limits(2, 2, 1, 1, 0));

        assertThat(gapsSettled).isTrue();
    }

    private void walk(boolean reviewed, Limits limits) {
        Engine engine = new Engine(town);
        visit(new World(new Matter(reviewed, limits)), new Path(null, "filed"), engine);
        while (!toVisit.isEmpty()) {
            Map.Entry<World, Path> next = toVisit.poll();
            World world = next.getKey();
            Path path = next.getValue();
            if (farEnough.test(world)) continue;
            for (Class<?> saga : Engine.SAGAS)
                if (world.unread(saga) > 0)
                    move(world, path, saga.getSimpleName(), engine, copy -> engine.step(saga, copy));
            if (Engine.SAGAS.stream().anyMatch(saga -> world.unread(saga) > lag)) continue;
            for (String id : List.copyOf(world.alarms.keySet())) {
                String name = world.alarms.get(id).name();
                move(world, path, name, engine, copy -> engine.fire(copy.alarms.remove(id), copy));
            }
            for (String act : world.matter.acts()) {
                World copy = world.copy();
                copy.matter.act(act);
                visit(copy, new Path(path, act), engine);
            }
        }
    }

    private void move(World world, Path path, String name, Engine engine, Consumer<World> move) {
        World after = world.copy();
        try {
            move.accept(after);
        } catch (RuntimeException e) {
            fail("failed after " + new Path(path, name), e);
        }
        visit(after, new Path(path, name), engine);
        if (dying) visit(world.diedIn(after), new Path(path, name + " dies"), engine);
    }

    private void visit(World world, Path path, Engine engine) {
        engine.skipWhatIsIgnored(world);
        if (!seen.add(world.key(Engine.SAGAS))) return;
        if (Engine.SAGAS.stream().allMatch(saga -> world.unread(saga) == 0))
            assertThatSomebodyWaits(world, path.toString());
        toVisit.add(Map.entry(world, path));
    }

    private void assertThatSomebodyWaits(World world, String path) {
        Matter matter = world.matter;
        settled.add(matter.status);
        switch (matter.status) {
            case FILED -> assertThat(world.alarmNames()).as(path).containsExactly(DECIDE);
            case SUPPLEMENT_ASKED -> assertThat(world.alarmNames()).as(path).containsExactly(SUPPLEMENT);
            case ACCEPTED -> assertThatTheCaseIsSomebodys(world, path);
            case ANSWERED -> {
                assertThat(matter.resolved).as(path).isTrue();
                assertThat(world.alarmNames()).as(path).contains(CONFIRM).doesNotContain(SIGN, DUTY);
            }
            case ENDED -> assertThatNothingIsLeft(world, path);
        }
        boolean inWork = matter.status == Status.ACCEPTED || matter.status == Status.ANSWERED;
        assertThat(world.isAlive(RoutingSaga.class)).as(path).isEqualTo(inWork);
        assertThat(world.isAlive(ConfirmationSaga.class)).as(path).isEqualTo(inWork);
        assertThat(world.isAlive(IntakeSaga.class)).as(path).isEqualTo(!inWork && matter.status != Status.ENDED);
    }

    private void assertThatTheCaseIsSomebodys(World world, String path) {
        Matter matter = world.matter;
        assertThat(matter.open && !matter.closed && !matter.resolved).as(path).isTrue();
        assertThat(matter.held).as("held, or the operator has it: " + path).isNotEqualTo(matter.gap);
        gapsSettled |= matter.gap;
        waitsSettled |= matter.waits;

        boolean owesDuty = matter.owes(OverdueCause.NOT_RESOLVED) || matter.owes(OverdueCause.NOT_RULED);
        assertAlarm(world, SIGN, matter.owes(OverdueCause.NOT_SIGNED), path);
        assertAlarm(world, DUTY, owesDuty, path);
        assertAlarm(world, CASE, !matter.caseTermPassed, path);
        assertAlarm(world, CONFIRM, false, path);

        if (matter.passed.isEmpty()) return;
        overdueSettled = true;
        assertThat(town.servedTiers(matter.limits.tiers()))
                .as("overdue below a tier that could take it: " + path)
                .allMatch(tier -> tier <= matter.tier || matter.mayNotRule(tier));
    }

    /** Where the process may die, a deadline that fired may be there still, to fire again. */
    private void assertAlarm(World world, String name, boolean expected, String path) {
        boolean running = world.alarmNames().contains(name);
        assertThat(running || !expected).as(name + " is missing: " + path).isTrue();
        assertThat(!running || expected || dying).as(name + " is moot: " + path).isTrue();
    }

    private static void assertThatNothingIsLeft(World world, String path) {
        Matter matter = world.matter;
        assertThat(world.alarms).as(path).isEmpty();
        assertThat(world.sagas).as(path).isEmpty();
        assertThat(matter.closed).as(path).isEqualTo(matter.open);
        if (matter.open)
            assertThat(matter.log)
                    .as(path)
                    .filteredOn(CaseClosed.class::isInstance)
                    .singleElement()
                    .satisfies(
                            event -> assertThat(((CaseClosed) event).outcome()).isEqualTo(matter.expectedOutcome()));
    }
}
