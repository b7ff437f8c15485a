package org.liuhe.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.matters.MatterKind;

/** One walk: people act, terms pass, deadlines come late and twice, something is taken back; then nobody does anything more. */
final class RandomWalk {

    private static final int LONGEST = 60;
    private static final int PATIENCE = 400;

    private final City city;
    private final Inbox inbox;
    private final List<Moves> kinds;
    private final Set<String> attended;
    private final Random random;
    private final List<String> path = new ArrayList<>();

    /** @param attended situations in which the inbox was found to have the matter; shared by all walks */
    RandomWalk(City city, Inbox inbox, List<Moves> kinds, Set<String> attended, long seed) {
        this.city = city;
        this.inbox = inbox;
        this.kinds = kinds;
        this.attended = attended;
        this.random = new Random(seed);
        path.add("seed " + seed);
    }

    /** @throws AssertionError with the path, where something waits that nobody knows of */
    void walk(Moves first, long number) {
        try {
            city.begin(number, random);
            path.add("idle: " + city.town().idle());
            first.begin(city, random);
            settle();
            int steps = 4 + random.nextInt(LONGEST);
            int busy = random.nextBoolean() ? 85 : 55;
            for (int i = 0; i < steps; i++) {
                move(busy);
                if (random.nextInt(5) > 0) settle();
                else city.step(random);
                everyAlarmHasItsSaga();
            }
            silence();
            nothingIsLeftBehind();
        } catch (Throwable failed) {
            throw new AssertionError(String.join("\n", path) + "\n" + city.matters(), failed);
        }
    }

    private void move(int busy) {
        int what = random.nextInt(100);
        Optional<Alarms.Alarm> next = city.alarms().next();
        if (what < busy) act();
        else if (what < 92) next.ifPresent(alarm -> fire(alarm, Duration.ZERO, "fires"));
        else if (what < 94) next.ifPresent(alarm -> fire(alarm, Duration.ofDays(366), "fires a year late"));
        else if (what < 96) again();
        else takeBack();
    }

    private void act() {
        city.pass(Duration.ofMinutes(random.nextInt(24 * 60)));
        if (random.nextInt(5) > 0) whatIsDueFires();
        Move.Choice choice = new Move.Choice();
        // whoever acts at the wrong time is refused
        boolean confused = random.nextInt(12) == 0;
        for (Matter matter : city.matters())
            kinds.stream()
                    .filter(kind -> kind.kind() == matter.kind())
                    .forEach(kind -> kind.about(matter, city, random, choice));
        send(choice, confused);
    }

    private void takeBack() {
        Move.Choice choice = new Move.Choice();
        for (Matter matter : city.matters())
            kinds.stream()
                    .filter(kind -> kind.kind() == matter.kind())
                    .forEach(kind -> kind.takeBack(matter, city, choice));
        send(choice, false);
    }

    private void send(Move.Choice choice, boolean confused) {
        if (choice.moves().isEmpty()) return;
        Move chosen = choice.moves().get(random.nextInt(choice.moves().size()));
        Move move = confused ? new Move(Town.PEOPLE.get(random.nextInt(Town.PEOPLE.size())), chosen.command()) : chosen;
        path.add(city.now() + " " + move);
        Optional<Refusal> refused = city.send(move);
        refused.ifPresent(refusal -> path.add("    refused: " + refusal.code()));
    }

    private void whatIsDueFires() {
        for (Optional<Alarms.Alarm> next = city.alarms().next();
                next.filter(alarm -> !alarm.at().isAfter(city.now())).isPresent();
                next = city.alarms().next()) {
            fire(next.get(), Duration.ZERO, "fires");
            settle();
        }
    }

    private void again() {
        List<Alarms.Alarm> fired = city.alarms().fired();
        if (!fired.isEmpty()) fire(fired.get(random.nextInt(fired.size())), Duration.ZERO, "fires again");
    }

    private void fire(Alarms.Alarm alarm, Duration late, String how) {
        if (alarm.at().plus(late).isAfter(city.now()))
            city.pass(Duration.between(city.now(), alarm.at().plus(late)));
        path.add(city.now() + " " + alarm.name() + " " + alarm.payload() + " " + how);
        city.fire(alarm);
    }

    private void settle() {
        city.settle(random);
        everyAlarmHasItsSaga();
        for (Matter matter : city.matters()) {
            assertAttended(matter);
            assertHasWhatItIsOwed(matter);
        }
    }

    private void silence() {
        path.add("silence");
        settle();
        for (int i = 0; city.alarms().next().isPresent(); i++) {
            assertThat(i).as("deadlines that follow from silence alone").isLessThan(PATIENCE);
            fire(city.alarms().next().orElseThrow(), Duration.ZERO, "fires");
            settle();
        }
    }

    /** Each state has a timer, or an owner with an inbox row, or waits for a matter of which the same is true. */
    private void assertAttended(Matter matter) {
        assertThat(isAttended(matter, new HashSet<>()))
                .as("%s: a timer, an inbox row, or something that is waited for", matter)
                .isTrue();
    }

    private void assertHasWhatItIsOwed(Matter matter) {
        Set<String> owed = new HashSet<>();
        for (Moves kind : kinds) if (kind.kind() == matter.kind()) owed.addAll(kind.owes(matter));
        if (owed.isEmpty()) return;
        alarms(matter).map(Alarms.Alarm::name).forEach(owed::remove);
        // the inbox is on a database: looked into only where something is to be found there
        if (!owed.isEmpty()) owed.removeAll(inbox.duties(matter.id(), city));
        assertThat(owed).as("what %s is owed, and nothing has", matter).isEmpty();
    }

    private boolean isAttended(Matter matter, Set<Matter> waiting) {
        if (matter.hasEnded() || hasAlarm(matter)) return true;
        if (!waiting.add(matter)) return false;
        String situation = matter.stage() + "/"
                + matter.events().get(matter.events().size() - 1).getClass().getSimpleName();
        if (attended.contains(matter.kind() + situation)) return true;
        if (inbox.has(matter.id(), city)) return attended.add(matter.kind() + situation);
        return waitsFor(matter).stream().anyMatch(other -> !other.hasEnded() && isAttended(other, waiting));
    }

    private List<Matter> waitsFor(Matter matter) {
        if (matter.kind() == MatterKind.COMPLAINT)
            return city.matters(MatterKind.CASE).stream()
                    .filter(other -> other.last(CaseOpened.class)
                            .orElseThrow()
                            .complaintId()
                            .equals(matter.id()))
                    .toList();
        return Referrals.open(matter).stream()
                .flatMap(referral -> Referrals.asked(referral, city).stream())
                .toList();
    }

    private boolean hasAlarm(Matter matter) {
        return alarms(matter).findAny().isPresent();
    }

    private Stream<Alarms.Alarm> alarms(Matter matter) {
        return city.alarms().all().stream().filter(alarm -> {
            StoredSagas.Stored saga = city.sagas().alive().get(alarm.saga());
            return saga != null && saga.knows(matter.id());
        });
    }

    private void everyAlarmHasItsSaga() {
        assertThat(city.alarms().all())
                .as("alarms without their saga")
                .filteredOn(alarm -> !city.sagas().alive().containsKey(alarm.saga()))
                .isEmpty();
    }

    private void nothingIsLeftBehind() {
        for (Matter matter : city.matters())
            for (String referral : Referrals.open(matter))
                assertThat(Referrals.asked(referral, city))
                        .as("%s waits for %s", matter, referral)
                        .hasValueSatisfying(asked -> assertThat(asked.hasEnded())
                                .as("%s has ended", asked)
                                .isFalse());
        for (Map.Entry<String, StoredSagas.Stored> saga : city.sagas().alive().entrySet())
            assertThat(city.matters())
                    .as("the matter of %s", saga.getValue())
                    .anyMatch(matter -> !matter.hasEnded() && saga.getValue().knows(matter.id()));
    }
}
