package org.liuhe.api.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.PetitionView;

class PetitionGatesTest {

    private static final Actor OFFICE = new Actor("clerk", Set.of(Role.PETITIONS), Set.of("org-office"));
    private static final Actor RESIDENT = new Actor("lin", Set.of(Role.RESIDENT), Set.of());

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, accept, object=later reply=later answer-review=later ask-review=later",
        "FORWARDED, , accept=whose forward=when object=whose reply=later",
        "ACCEPTED, , accept=when reply=whose refer-to-mediation=in-mediation",
        "IN_REREVIEW, , answer-review=nobody ask-review=when",
        "FINAL, , accept=ended ask-review=ended"
    })
    void saysOfEachActWhyItIsNotOpen(String stage, String open, String expected) {
        assertThat(reasons(stage, true, open, OFFICE)).contains(expected.split(" "));
    }

    @Test
    void tellsAPetitionerOfTheirOwnActs() {
        assertThat(reasons("ACCEPTED", true, null, RESIDENT)).containsExactly("ask-review=later");
    }

    @Test
    void saysNothingToWhoSeesButAPart() {
        assertThat(reasons("ACCEPTED", false, null, OFFICE)).isEmpty();
    }

    private static List<String> reasons(String stage, boolean whole, String open, Actor actor) {
        return PetitionGates.bars(petition(stage, whole, open == null ? List.of() : List.of(open)), actor).stream()
                .map(bar -> bar.label().replace("act.petition.", "") + "=" + bar.reason())
                .toList();
    }

    private static PetitionView petition(String stage, boolean whole, List<String> acts) {
        MatterHead head = new MatterHead(
                "pet-1",
                MatterKind.PETITION,
                4,
                null,
                "hz",
                stage,
                Instant.EPOCH,
                List.of(),
                acts,
                List.of(),
                List.of());
        return new PetitionView(
                head,
                whole,
                null,
                null,
                "org-office",
                "org-body",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                "<5",
                false,
                true);
    }
}
