package org.liuhe.command.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;

class InterceptorsTest {

    private static final AcceptComplaint COMMAND = new AcceptComplaint(new ComplaintId("cmp-1"), null);

    private UnitOfWork<CommandMessage<?>> unitOfWork;

    @AfterEach
    void end() {
        unitOfWork.rollback();
    }

    @Test
    void letsThroughWhomTheTableAllows() throws Exception {
        assertThat(handled(Town.WORKER.metaData(), () -> "done")).isEqualTo("done");
    }

    @Test
    void deniesWhomTheTableDoesNotAllow() {
        refused(Town.LIN.metaData(), () -> "never", new Refusal("authority.denied", Rule.Kind.DENIED, null, List.of()));
    }

    @Test
    void deniesWhoeverHasNoName() {
        refused(Map.of(), () -> "never", new Refusal("authority.denied", Rule.Kind.DENIED, null, List.of()));
    }

    @Test
    void grantsNothingToWhoeverActsOnBehalfOfSomebody() {
        Refusal denied = new Refusal("authority.denied", Rule.Kind.DENIED, null, List.of());
        String clerk = Town.WORKER.subject();
        refused(Map.of(Actor.ON_BEHALF_OF, clerk), () -> "never", denied);
        for (Actor sender : List.of(Town.LIN, Actor.system("routing"))) {
            unitOfWork.rollback();
            refused(MetaData.from(sender.metaData()).and(Actor.ON_BEHALF_OF, clerk), () -> "never", denied);
        }
    }

    @Test
    void carriesABrokenRuleWhole() {
        refused(
                Town.WORKER.metaData(),
                () -> {
                    throw new RuleBroken(ComplaintRule.RATING_OUT_OF_RANGE, "rating", 1, 5);
                },
                new Refusal("complaint.rating-out-of-range", Rule.Kind.BROKEN, "rating", List.of("1", "5")));
    }

    @Test
    void callsAVersionAheadStale() {
        refused(
                Town.WORKER.metaData(),
                () -> {
                    throw new ConflictingAggregateVersionException("cmp-1", 9, 3);
                },
                new Refusal(CommonRule.STALE.code(), Rule.Kind.STALE, null, List.of()));
    }

    @Test
    void callsAMissingStreamUnknown() {
        refused(
                Town.WORKER.metaData(),
                () -> {
                    throw new AggregateNotFoundException("cmp-1", "gone");
                },
                new Refusal(CommonRule.MATTER_UNKNOWN.code(), Rule.Kind.UNKNOWN, null, List.of()));
    }

    @Test
    void leavesADefectAsItIs() {
        assertThatThrownBy(() -> handled(Town.WORKER.metaData(), () -> {
                    throw new IllegalStateException("defect");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private void refused(Map<String, ?> metaData, Handling handling, Refusal refusal) {
        assertThatThrownBy(() -> handled(metaData, handling))
                .isInstanceOfSatisfying(
                        CommandExecutionException.class,
                        thrown -> assertThat(thrown.<Refusal>getDetails()).contains(refusal))
                .hasMessage(refusal.code());
    }

    private Object handled(Map<String, ?> metaData, Handling handling) throws Exception {
        CommandMessage<AcceptComplaint> command = new GenericCommandMessage<>(COMMAND, metaData);
        unitOfWork = DefaultUnitOfWork.startAndGet(command);
        return new DefaultInterceptorChain<>(
                        unitOfWork,
                        List.of(new RefusalInterceptor(), new AuthorityInterceptor()),
                        message -> handling.run())
                .proceed();
    }

    private interface Handling {
        Object run() throws Exception;
    }
}
