package org.liuhe.sagas.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.SettleCaseDue;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.SettleComplaintDue;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.SettleCouncilDue;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.disputes.SettleDisputeDue;
import org.liuhe.contracts.enforcement.SettleTaskDue;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.contracts.matters.ProvisionalDue;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.SettlePetitionDue;
import org.liuhe.policy.Policy;
import org.liuhe.policy.calendar.WorkingDays;
import org.liuhe.sagas.Fixtures;
import org.liuhe.sagas.Stories;

class SettlementTest {

    private final List<ProvisionalDue> provisional = new ArrayList<>();
    private final List<CommandMessage<?>> sent = new ArrayList<>();
    private final Set<Integer> announced = new TreeSet<>(Set.of(2026));

    @Test
    void asksEveryKindOfMatterToSettleItsOwn() {
        DueDate due = due("2026-12-30", "2027-01-05");
        announced.add(2027);
        for (String id : List.of("cmp-1", "case-1", "cnl-1", "dsp-1", "enf-1", "pet-1"))
            provisional.add(new ProvisionalDue(id, due));
        assertThat(settlement().settle()).isEqualTo(6);
        assertThat(sent)
                .<Object>extracting(CommandMessage::getPayload)
                .containsExactly(
                        new SettleComplaintDue(new ComplaintId("cmp-1"), due),
                        new SettleCaseDue(new CaseId("case-1"), due),
                        new SettleCouncilDue(new CouncilId("cnl-1"), due),
                        new SettleDisputeDue(new DisputeId("dsp-1"), due),
                        new SettleTaskDue(new TaskId("enf-1"), due),
                        new SettlePetitionDue(new PetitionId("pet-1"), due));
        assertThat(sent).allSatisfy(command -> assertThat(Actor.of(command.getMetaData()))
                .contains(Actor.system("calendar")));
    }

    @Test
    void leavesWhatReachesIntoAYearThatIsNotAnnounced() {
        provisional.add(new ProvisionalDue("case-1", due("2026-12-30", "2027-01-05")));
        provisional.add(new ProvisionalDue("case-2", due("2027-12-30", "2028-01-05")));
        assertThat(settlement().settle()).isZero();
        announced.add(2027);
        assertThat(settlement().settle()).isEqualTo(1);
    }

    @Test
    void readsAllPages() {
        announced.add(2027);
        for (int i = 0; i < 450; i++) provisional.add(new ProvisionalDue("case-" + i, due("2026-12-30", "2027-01-05")));
        assertThat(settlement().settle()).isEqualTo(450);
    }

    private static DueDate due(String start, String last) {
        DueDate any = Stories.dueAfter(1);
        return new DueDate(
                any.at(),
                any.term(),
                any.law(),
                any.article(),
                any.lawVersion(),
                any.length(),
                any.unit(),
                LocalDate.parse(start),
                LocalDate.parse(last),
                any.skipped(),
                true);
    }

    private Settlement settlement() {
        SimpleCommandBus commands = SimpleCommandBus.builder().build();
        Stream.of(
                        SettleComplaintDue.class,
                        SettleCaseDue.class,
                        SettleCouncilDue.class,
                        SettleDisputeDue.class,
                        SettleTaskDue.class,
                        SettlePetitionDue.class)
                .forEach(type -> commands.subscribe(type.getName(), sent::add));
        SimpleQueryBus queries = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(this).subscribe(queries);
        return new Settlement(
                new Policy(new Announced(), null, null),
                DefaultQueryGateway.builder().queryBus(queries).build(),
                Fixtures.commands(
                        DefaultCommandGateway.builder().commandBus(commands).build()),
                Clock.fixed(Stories.START, ZoneOffset.UTC));
    }

    @SuppressWarnings("rawtypes")
    @QueryHandler
    Page on(ListProvisionalDues query, MetaData metaData) {
        assertThat(Actor.of(metaData)).contains(Actor.system("calendar"));
        int skip = query.cursor() == null ? 0 : Integer.parseInt(query.cursor());
        int end = Math.min(provisional.size(), skip + query.size());
        return new Page<>(provisional.subList(skip, end), end < provisional.size() ? String.valueOf(end) : null);
    }

    private final class Announced implements WorkingDays {
        @Override
        public Optional<String> dayOff(LocalDate day) {
            throw new AssertionError("no day is counted here");
        }

        @Override
        public boolean announced(int year) {
            return announced.contains(year);
        }
    }
}
