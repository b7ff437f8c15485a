package org.liuhe.api.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.PublicCouncil;
import org.liuhe.contracts.councils.VoteOutcome;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.OpenDuty;

/** One council at the points that its page tells apart. */
final class CouncilSamples {

    static final String ID = "cnl-1";
    static final String COMMUNITY = "org-baochu";
    static final String OWNERS = "org-beishan";
    static final String PROPERTY = "org-lvyuan";
    static final List<String> ALL = List.of(COMMUNITY, OWNERS, PROPERTY);

    CouncilStage stage = CouncilStage.INVITED;
    List<String> acts = List.of();
    List<CouncilView.Answer> answers = new ArrayList<>();
    List<String> present = List.of();
    Instant heldAt;
    List<CouncilView.Motion> motions = new ArrayList<>();
    CouncilView.Vote vote;
    DueDate minutesDue;
    String minutes;
    boolean whole = true;

    static CouncilSamples invited() {
        CouncilSamples council = new CouncilSamples();
        council.answers.add(new CouncilView.Answer(COMMUNITY, true, null));
        council.answers.add(new CouncilView.Answer(OWNERS, false, "<b>外出"));
        return council;
    }

    static CouncilSamples inSession(String matter, List<String> agree) {
        CouncilSamples council = invited();
        council.stage = CouncilStage.IN_SESSION;
        council.present = ALL;
        council.heldAt = Samples.NOW;
        council.motions.add(new CouncilView.Motion(
                1, PROPERTY, "充电棚建在北门", PROPERTY, Samples.due("2026-12-20"), matter, agree, List.of(OWNERS)));
        return council;
    }

    /** 90 owners with 9000 m². */
    static CouncilSamples voting(long area, int heads, Long areaFor, Integer headsFor, VoteOutcome outcome) {
        CouncilSamples council = inSession("covenant", List.of(PROPERTY));
        council.stage = CouncilStage.VOTING;
        council.vote = vote(area, heads, areaFor, headsFor, outcome);
        council.minutesDue = Samples.due("2026-11-20");
        return council;
    }

    static CouncilView.Vote vote(long area, int heads, Long areaFor, Integer headsFor, VoteOutcome outcome) {
        return new CouncilView.Vote(
                1,
                "covenant",
                "民法典",
                "第二百七十八条",
                "2020",
                900_000,
                90,
                area,
                heads,
                areaFor,
                headsFor,
                outcome,
                Samples.due("2026-12-01"),
                Samples.NOW);
    }

    CouncilView view() {
        return new CouncilView(
                new MatterHead(
                        ID,
                        MatterKind.COUNCIL,
                        4,
                        null,
                        Samples.ESTATE,
                        stage.name(),
                        Samples.NOW,
                        List.of(new OpenDuty("confirm", Task.COUNCIL_CONFIRM, COMMUNITY, false, null, false)),
                        acts,
                        List.of(),
                        whole
                                ? List.of(new DossierEntry(
                                        ID,
                                        0,
                                        Samples.NOW,
                                        "CouncilConvened",
                                        "staff",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                                : List.of()),
                whole ? "充电棚建在哪里？" : null,
                "case-1",
                COMMUNITY,
                COMMUNITY,
                OWNERS,
                PROPERTY,
                1,
                null,
                Samples.due("2026-11-20"),
                whole ? answers : List.of(),
                present,
                heldAt,
                motions,
                vote,
                null,
                null,
                null,
                minutes,
                minutesDue,
                minutes == null ? null : Samples.NOW,
                false,
                null);
    }

    static PublicCouncil owed(String due) {
        return new PublicCouncil(
                ID,
                Samples.ESTATE,
                CouncilStage.RESOLVED,
                Samples.NOW,
                ALL,
                Samples.due(due),
                null,
                null,
                false,
                null,
                null,
                null);
    }

    static PublicCouncil published(CouncilView.Vote vote) {
        return new PublicCouncil(
                ID,
                Samples.ESTATE,
                CouncilStage.RESOLVED,
                Samples.NOW,
                ALL,
                Samples.due("2026-11-20"),
                "<i>三方到会",
                Samples.NOW,
                true,
                new CouncilView.Resolution("充电棚建在北门", PROPERTY, Samples.due("2026-12-20"), vote != null, true),
                vote,
                null);
    }
}
