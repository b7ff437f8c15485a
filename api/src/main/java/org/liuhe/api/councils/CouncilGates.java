package org.liuhe.api.councils;

import static org.liuhe.contracts.councils.CouncilStage.ADJOURNED;
import static org.liuhe.contracts.councils.CouncilStage.CLOSED;
import static org.liuhe.contracts.councils.CouncilStage.CONVENED;
import static org.liuhe.contracts.councils.CouncilStage.INVITED;
import static org.liuhe.contracts.councils.CouncilStage.IN_SESSION;
import static org.liuhe.contracts.councils.CouncilStage.OVERDUE;
import static org.liuhe.contracts.councils.CouncilStage.REPORTED;
import static org.liuhe.contracts.councils.CouncilStage.RESOLVED;
import static org.liuhe.contracts.councils.CouncilStage.VOTING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.liuhe.api.matters.Gate;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.OpenDuty;

/** When each act of a council is open, and to whom. */
final class CouncilGates {

    private static final Object THE_THREE = new MatterScreen.Label("bar.whose.three");
    private static final Object OWNERS = new MatterScreen.Label("bar.whose.owners");
    private static final Set<CouncilStage> AFTER_THE_MEETING =
            EnumSet.complementOf(EnumSet.of(CONVENED, INVITED, ADJOURNED, IN_SESSION));

    private final CouncilView council;
    private final Actor actor;
    private final List<Gate<CouncilStage>> gates = new ArrayList<>();

    private CouncilGates(CouncilView council, Actor actor) {
        this.council = council;
        this.actor = actor;
    }

    /** @param whole false for an owner, who is told of the vote alone */
    static List<MatterScreen.Bar> bars(CouncilView council, boolean whole, Actor actor) {
        CouncilGates all = new CouncilGates(council, actor);
        if (whole) all.ofTheThree();
        else all.vote(true);
        CouncilStage stage = CouncilStage.valueOf(council.head().stage());
        return Gate.bars(council.head(), stage, CLOSED, all.gates);
    }

    private void ofTheThree() {
        String clerk = council.ownersCommittee() == null ? council.community() : council.ownersCommittee();
        boolean seated = Stream.of(council.community(), council.ownersCommittee(), council.propertyManager())
                .filter(Objects::nonNull)
                .anyMatch(actor::belongsTo);
        boolean counts = actor.belongsTo(clerk) || actor.belongsTo(council.community());
        gate("answer", Set.of(INVITED), THE_THREE, seated, "done");
        ofTheCommunity("hold", Set.of(INVITED), "done");
        gate("motion", Set.of(IN_SESSION), THE_THREE, seated, "done");
        gate("position", Set.of(IN_SESSION), THE_THREE, seated, "no-motion");
        gate("open-vote", Set.of(IN_SESSION), organisation(clerk), counts, "no-reserved-motion");
        ofTheCommunity("close", Set.of(IN_SESSION), "done");
        vote(actor.belongsTo(clerk));
        gate("count", Set.of(VOTING), organisation(clerk), counts, "vote-running");
        minutes();
        String responsible =
                council.resolution() == null ? null : council.resolution().responsible();
        gate("report", Set.of(RESOLVED, OVERDUE), organisation(responsible), actor.belongsTo(responsible), "done");
        String confirmer = confirmer();
        for (String act : List.of("confirm", "reject"))
            gate(act, Set.of(REPORTED), organisation(confirmer), actor.belongsTo(confirmer), "done");
        ofTheCommunity("refer", Set.of(OVERDUE), "done");
        ofTheCommunity("escalate", Set.of(OVERDUE), "done");
    }

    private void vote(boolean mine) {
        gate("vote", Set.of(VOTING), OWNERS, mine, "voted");
    }

    private void minutes() {
        if (council.publicMinutes() != null) gate("minutes", AFTER_THE_MEETING, null, true, "minutes-published");
        else if (council.minutesDue() == null) gate("minutes", AFTER_THE_MEETING, null, true, "no-meeting");
        else ofTheCommunity("minutes", AFTER_THE_MEETING, "done");
    }

    private void ofTheCommunity(String act, Set<CouncilStage> stages, String missing) {
        gate(act, stages, organisation(council.community()), actor.belongsTo(council.community()), missing);
    }

    private void gate(String act, Set<CouncilStage> stages, Object whose, boolean mine, String missing) {
        gates.add(new Gate<>(act, stages, whose, mine, missing));
    }

    /** Who owes the confirmation. */
    private String confirmer() {
        return council.head().duties().stream()
                .filter(duty -> duty.task() == Task.COUNCIL_CONFIRM)
                .map(OpenDuty::organisation)
                .findFirst()
                .orElse(null);
    }

    private static OrganisationId organisation(String id) {
        return id == null ? null : new OrganisationId(id);
    }
}
