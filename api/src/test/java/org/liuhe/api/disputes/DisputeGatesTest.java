package org.liuhe.api.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementView;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;

class DisputeGatesTest {

    private static final Actor SECRETARY = new Actor("secretary", Set.of(Role.MEDIATOR), Set.of("org-committee"));
    private static final Actor ELSEWHERE = new Actor("chen", Set.of(Role.MEDIATOR), Set.of());

    @ParameterizedTest
    @CsvSource({
        "OPENED, , accept=later name-mediator=later seal=later consent=later ask-confirmation=later",
        "DECIDING, accept, consent=later",
        "INVITING, , accept=when consent=whose choose-mediator=later",
        "CHOOSING, name-mediator, schedule-session=later agree-extension=whose",
        "MEDIATING, , keep-mediator=no-recusal record-agreement=whose ask-recusal=whose",
        "SIGNING, , seal=parties-sign-first sign-mediator=whose sign=whose hold-session=whose",
        "EFFECTIVE, , seal=when report-done=whose ask-confirmation=whose refer-enforcement=whose",
        "FAILED, , accept=ended sign=ended"
    })
    void tellsTheCommitteeOfEverybodysActs(String stage, String open, String expected) {
        List<String> reasons = reasons(stage, open, false, false, SECRETARY);
        assertThat(reasons).contains(expected.split(" "));
        if (open != null) assertThat(reasons).noneMatch(reason -> reason.startsWith(open + "="));
    }

    @ParameterizedTest
    @CsvSource({
        "MEDIATING, hold-session=no-session schedule-session=done refer-enforcement=referred",
        "SIGNING, sign-mediator=parties-sign-first seal=whose schedule-session=when"
    })
    void tellsTheMediatorWhatIsWantedFirst(String stage, String expected) {
        assertThat(reasons(stage, null, true, false, ELSEWHERE)).contains(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "INVITING, consent=done sign=later",
        "MEDIATING, ask-recusal=recusal-asked agree-extension=extension-agreed",
        "SIGNING, sign=done",
        "EFFECTIVE, report-done=owes-nothing confirm-done=owed-nothing ask-confirmation=done"
    })
    void tellsASideOfItsOwnActsAlone(String stage, String expected) {
        assertThat(reasons(stage, null, false, true, ELSEWHERE))
                .contains(expected.split(" "))
                .noneMatch(reason -> reason.startsWith("seal") || reason.startsWith("record-agreement"));
    }

    @Test
    void saysWhoseSignatureIsWantedNext() {
        DisputeView signed = dispute("SIGNING", null, true, false, true, true, null, false);
        assertThat(reasons(signed, SECRETARY)).contains("seal=mediator-signs-first", "sign-mediator=done");
    }

    @Test
    void saysThatTheTimeToAskTheCourtIsOver() {
        AgreementView late = new AgreementView(
                AgreementForm.WRITTEN,
                null,
                null,
                null,
                "十点后停工",
                List.of(),
                true,
                true,
                Instant.EPOCH,
                null,
                Confirmation.WINDOW_PASSED,
                null);
        DisputeView dispute = dispute("EFFECTIVE", null, false, true, true, true, late, false);
        assertThat(reasons(dispute, ELSEWHERE)).contains("ask-confirmation=confirmation-late");
    }

    @Test
    void letsNobodyDecideOnTheirOwnRecusal() {
        DisputeView asked = dispute("MEDIATING", null, true, false, true, false, null, true);
        assertThat(reasons(asked, SECRETARY)).contains("keep-mediator=not-on-oneself");
    }

    @Test
    void saysNothingToWhoSeesTheOutcomeOnly() {
        DisputeView outcome = dispute("MEDIATING", null, false, false, false, false, null, false);
        assertThat(reasons(outcome, SECRETARY)).isEmpty();
    }

    @Test
    void saysNothingToTheCourt() {
        assertThat(reasons("EFFECTIVE", null, false, false, ELSEWHERE)).isEmpty();
    }

    private static List<String> reasons(String stage, String open, boolean mediator, boolean side, Actor actor) {
        return reasons(dispute(stage, open, mediator, side, true, false, null, false), actor);
    }

    private static List<String> reasons(DisputeView dispute, Actor actor) {
        return DisputeGates.bars(dispute, actor).stream()
                .map(bar -> bar.label().replace("act.dispute.", "") + "=" + bar.reason())
                .toList();
    }

    private static DisputeView dispute(
            String stage,
            String open,
            boolean mediator,
            boolean side,
            boolean whole,
            boolean signed,
            AgreementView agreement,
            boolean recusalAsked) {
        MatterHead head = new MatterHead(
                "dsp-1",
                MatterKind.DISPUTE,
                4,
                null,
                "hz",
                stage,
                Instant.EPOCH,
                List.of(),
                open == null ? List.of() : List.of(open),
                List.of(),
                List.of());
        return new DisputeView(
                head,
                whole,
                DisputeOrigin.APPLICATION,
                null,
                null,
                "noise",
                null,
                "org-committee",
                true,
                "chen",
                mediator,
                recusalAsked,
                List.of(party("p1", side, signed), party("p2", false, signed)),
                List.of(),
                List.of(),
                List.of(),
                null,
                agreement,
                false,
                List.of());
    }

    private static PartyView party(String id, boolean mine, boolean signed) {
        return new PartyView(id, null, "林女士", null, mine, true, true, signed, null, true);
    }
}
