package org.liuhe.query.councils;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.councils.CouncilStage;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.RollEntry;

/** What somebody may do about a council now; the command's own rules decide. */
final class CouncilActs {

    private final CouncilFold council;
    private final Actor actor;
    private final List<String> acts = new ArrayList<>();

    private CouncilActs(CouncilFold council, Actor actor) {
        this.council = council;
        this.actor = actor;
    }

    static List<String> of(CouncilFold council, Actor actor) {
        CouncilActs mine = new CouncilActs(council, actor);
        mine.collect();
        return List.copyOf(mine.acts);
    }

    private void collect() {
        boolean leads = actor.belongsTo(council.community);
        boolean member = council.seats().stream().anyMatch(actor::belongsTo);
        boolean clerk = actor.belongsTo(council.clerk());
        may("answer", at(CouncilStage.INVITED) && member);
        may("hold", at(CouncilStage.INVITED) && leads);
        may("motion", at(CouncilStage.IN_SESSION) && member);
        may("position", at(CouncilStage.IN_SESSION) && member && hasMotion(false));
        may("open-vote", at(CouncilStage.IN_SESSION) && (clerk || leads) && hasMotion(true));
        may("close", at(CouncilStage.IN_SESSION) && leads);
        may("vote", at(CouncilStage.VOTING) && !allVoted() && (clerk || hasVote()));
        may("count", at(CouncilStage.VOTING) && allVoted() && (clerk || leads));
        may("minutes", leads && council.minutesDue != null && council.minutes == null);
        may("report", (at(CouncilStage.RESOLVED) || at(CouncilStage.OVERDUE)) && isResponsible());
        may("confirm", at(CouncilStage.REPORTED) && confirms());
        may("reject", at(CouncilStage.REPORTED) && confirms());
        may("refer", at(CouncilStage.OVERDUE) && leads);
        may("escalate", at(CouncilStage.OVERDUE) && leads);
    }

    private void may(String act, boolean so) {
        if (so) acts.add(act);
    }

    private boolean at(CouncilStage stage) {
        return council.stage == stage;
    }

    private boolean hasMotion(boolean reserved) {
        return council.motions.stream()
                .map(CouncilView.Motion::matter)
                .anyMatch(matter -> reserved == (matter != null));
    }

    private boolean hasVote() {
        List<RollEntry> roll = council.vote.roll();
        return IntStream.range(0, roll.size())
                .filter(index -> actor.subject().equals(roll.get(index).subject()))
                .anyMatch(index -> !council.voted.contains(index + 1));
    }

    /** Before that, it is counted when its term has passed, by itself. */
    private boolean allVoted() {
        return council.votedHeads == council.vote.roll().size();
    }

    private boolean isResponsible() {
        return actor.belongsTo(council.resolution.responsible());
    }

    private boolean confirms() {
        return actor.belongsTo(council.resolution.confirmer());
    }
}
