package org.liuhe.api.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.enforcement.TaskView;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;

class TaskGatesTest {

    @ParameterizedTest
    @CsvSource({
        "OPENED, org-lead, form-team, dispatch=later accept=later reinspect=later decide-penalty=later",
        "DISPATCHED, org-partner, , form-team=when dispatch=whose accept=whose",
        "INSPECTING, org-lead, , dispatch=when accept=when record-finding=whose order-rectification=later",
        "NOT_RECTIFIED, org-lead, record-hearing, order-rectification=orders-used decide-penalty=hear-first",
        "CLOSED, org-lead, , form-team=ended decide-penalty=ended",
        "MERGED, org-lead, , accept=ended"
    })
    void saysOfEachActWhyItIsNotOpen(String stage, String organisation, String open, String expected) {
        assertThat(reasons(stage, organisation, open)).contains(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"org-other"})
    void saysNothingToWhoIsNotOfTheTeam(String organisation) {
        assertThat(reasons("INSPECTING", organisation, null)).isEmpty();
    }

    private static List<String> reasons(String stage, String organisation, String open) {
        Actor actor = new Actor("officer", Set.of(Role.ENFORCEMENT), Set.of(organisation));
        return TaskGates.bars(task(stage, open == null ? List.of() : List.of(open)), actor).stream()
                .map(bar -> bar.label().replace("act.enforcement.", "") + "=" + bar.reason())
                .toList();
    }

    private static TaskView task(String stage, List<String> acts) {
        MatterHead head = new MatterHead(
                "enf-1",
                MatterKind.ENFORCEMENT,
                4,
                null,
                "hz",
                stage,
                Instant.EPOCH,
                List.of(),
                acts,
                List.of(),
                List.of());
        return new TaskView(
                head,
                null,
                null,
                null,
                null,
                "org-lead",
                List.of("org-partner"),
                1,
                null,
                null,
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                List.of());
    }
}
