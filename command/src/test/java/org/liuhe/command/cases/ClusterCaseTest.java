package org.liuhe.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.CarryReply;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.ClusterCase;
import org.liuhe.contracts.cases.EndClustering;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.UnclusterCase;
import org.liuhe.contracts.cases.UnclusterCause;

/** Two residents complain about one lift: the second case is handled together with the first 合并办理. */
class ClusterCaseTest extends CaseStory {

    private static final CaseId LEAD = CaseId.forComplaint("cmp-lead");
    private static final String COMMUNITY = "hz/xihu/beishan/baochu";
    private static final Actor CLUSTER = Actor.system("cluster");
    private static final KnownCases.Shielded OPEN = new KnownCases.Shielded(null, null, false);

    @BeforeEach
    void bothAreHeld() {
        town.cases.is(known(CASE, Town.ESTATE.value(), Town.PROPERTY, true, OPEN));
        town.cases.is(known(LEAD, Town.ESTATE.value(), Town.PROPERTY, true, OPEN));
    }

    @Test
    void theHolderOfBothHandlesThemTogether() {
        held();
        accepts(cluster(1, LEAD), Town.CLERK, clustered());
        assertThat(town.clusters.leads(LEAD.value())).isTrue();
    }

    @Test
    void twoEstatesOfOneStreetMayBeAlike() {
        held();
        town.cases.is(known(LEAD, COMMUNITY, Town.PROPERTY, true, OPEN));
        accepts(cluster(1, LEAD), Town.CLERK, clustered());
    }

    @Test
    void refusesWhoeverDoesNotHoldIt() {
        held();
        refuses(cluster(1, LEAD), Town.WORKER, CaseRule.NOT_THE_HOLDER);
        refuses(new UnclusterCase(CASE, 1, null), Town.WORKER, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesBeforeSigningAndWhileWaiting() {
        assigned();
        refuses(cluster(1, LEAD), Town.CLERK, CaseRule.NOT_SIGNED);
        signed();
        happened(referredToCouncil(1));
        refuses(cluster(1, LEAD), Town.CLERK, CaseRule.REFERRAL_OPEN);
    }

    /** What somebody else holds is not known here, whether there is such a case or not. */
    @Test
    void refusesWhatAnotherHoldsLikeWhatThereIsNot() {
        held();
        town.cases.is(known(LEAD, Town.ESTATE.value(), Town.OFFICE, true, OPEN));
        refuses(cluster(1, LEAD), Town.CLERK, CaseRule.LEAD_NOT_IN_HAND, "lead");
        refuses(cluster(1, CaseId.forComplaint("cmp-none")), Town.CLERK, CaseRule.LEAD_NOT_IN_HAND, "lead");
    }

    @Test
    void refusesALeadThatIsNotSignedForOrIsAnswered() {
        held();
        town.cases.is(known(LEAD, Town.ESTATE.value(), Town.PROPERTY, false, OPEN));
        refuses(cluster(1, LEAD), Town.CLERK, CaseRule.LEAD_NOT_IN_HAND, "lead");
    }

    @Test
    void refusesAnotherStreetAndAnotherScenario() {
        held();
        town.cases.is(known(LEAD, Town.ELSEWHERE.value(), Town.PROPERTY, true, OPEN));
        refuses(cluster(1, LEAD), Town.CLERK, CaseRule.NOT_ALIKE, "lead");
        town.cases.is(new KnownCases.Known(
                LEAD.value(), "cmp-lead", "traffic", Town.ESTATE.value(), Town.PROPERTY, true, OPEN));
        refuses(cluster(1, LEAD), Town.CLERK, CaseRule.NOT_ALIKE, "lead");
    }

    /** Nobody may learn from the one whom they are kept from in the other. */
    @Test
    void refusesWhereOthersAreKeptFromTheReporter() {
        held();
        for (KnownCases.Shielded other : new KnownCases.Shielded[] {
            new KnownCases.Shielded(Town.PROPERTY, null, false),
            new KnownCases.Shielded(null, "property", false),
            new KnownCases.Shielded(null, null, true)
        }) {
            town.cases.is(known(LEAD, Town.ESTATE.value(), Town.PROPERTY, true, other));
            refuses(cluster(1, LEAD), Town.CLERK, CaseRule.SHIELD_DIFFERS, "lead");
        }
    }

    @Test
    void refusesItselfAndChains() {
        held();
        refuses(cluster(1, CASE), Town.CLERK, CaseRule.LEAD_UNSUITABLE, "lead");
        town.clusters.join(LEAD.value(), "case-third");
        refuses(cluster(1, LEAD), Town.CLERK, CaseRule.LEAD_UNSUITABLE, "lead");
        town.clusters.part(LEAD.value());
        town.clusters.join("case-third", CASE.value());
        refuses(cluster(1, LEAD), Town.CLERK, CaseRule.CLUSTERED);
    }

    @Test
    void refusesASecondLead() {
        together();
        refuses(cluster(1, LEAD), Town.CLERK, CaseRule.CLUSTERED);
    }

    @Test
    void refusesAStaleVersion() {
        held();
        refusesStale(new ClusterCase(CASE, 1, LEAD, stale()), Town.CLERK);
    }

    @Test
    void whatFollowsAnotherIsHandedNowhereByItself() {
        together();
        refuses(new ReferCaseToCouncil(CASE, 1, "请三方商议", null), Town.CLERK, CaseRule.CLUSTERED);
    }

    @Test
    void theHolderTakesItOutAgainAndNothingIsLost() {
        together();
        accepts(new UnclusterCase(CASE, 1, null), Town.CLERK, unclustered(Town.PROPERTY, UnclusterCause.HOLDER));
        assertThat(town.clusters.follows(CASE.value())).isFalse();
        happened(unclustered(Town.PROPERTY, UnclusterCause.HOLDER));
        accepts(new ResolveCase(CASE, 1, Resolution.DONE, "林女士，已经修好", null, null), Town.CLERK, reply("林女士，已经修好", null));
    }

    @Test
    void refusesToTakeOutWhatIsByItselfOrAnswered() {
        held();
        refuses(new UnclusterCase(CASE, 1, null), Town.CLERK, CaseRule.NOT_CLUSTERED);
        joined();
        resolved(1);
        refuses(new UnclusterCase(CASE, 1, null), Town.CLERK, CaseRule.ALREADY_RESOLVED);
    }

    @Test
    void mayFollowAnotherAfterwards() {
        together();
        town.clusters.part(CASE.value());
        happened(unclustered(null, UnclusterCause.LEAD_ENDED));
        accepts(cluster(1, LEAD), Town.CLERK, clustered());
    }

    /** A tier above takes it over, or it ends: the saga says so, and it is parted in whatever state it is. */
    @Test
    void isPartedByWhatBecomesOfEither() {
        together();
        escalatedToStreet();
        accepts(
                new EndClustering(CASE, LEAD, UnclusterCause.HANDED_ON),
                CLUSTER,
                unclustered(null, UnclusterCause.HANDED_ON));
        closed();
        accepts(new EndClustering(CASE, LEAD, UnclusterCause.ENDED), CLUSTER, unclustered(null, UnclusterCause.ENDED));
    }

    @Test
    void absorbsAnEndOfWhatIsNotTogether() {
        held();
        absorbs(new EndClustering(CASE, LEAD, UnclusterCause.LEAD_ENDED), CLUSTER);
        joined();
        absorbs(new EndClustering(CASE, CaseId.forComplaint("cmp-third"), UnclusterCause.LEAD_ENDED), CLUSTER);
    }

    @Test
    void isAnsweredInTheWordsForEveryoneAndNotInThoseForAnother() {
        together();
        accepts(carry(Town.PROPERTY, "电梯已修复"), CLUSTER, reply("电梯已修复", "电梯已修复"));
    }

    @Test
    void absorbsAReplyWhereItIsAnsweredOrHandledByItselfOrByAnother() {
        held();
        absorbs(carry(Town.PROPERTY, "电梯已修复"), CLUSTER);
        joined();
        absorbs(carry(Town.OFFICE, "电梯已修复"), CLUSTER);
        absorbs(carry(Town.PROPERTY, null), CLUSTER);
        resolved(1);
        absorbs(carry(Town.PROPERTY, "电梯已修复"), CLUSTER);
    }

    @Test
    void refusesToAnswerOthersWithoutWordsForEveryone() {
        held();
        town.clusters.join(LEAD.value(), CASE.value());
        refuses(
                new ResolveCase(CASE, 1, Resolution.DONE, "林女士，已经修好", null, null),
                Town.CLERK,
                CaseRule.SUMMARY_NEEDED,
                "publicSummary");
        accepts(
                new ResolveCase(CASE, 1, Resolution.DONE, "林女士，已经修好", "电梯已修复", null),
                Town.CLERK,
                reply("林女士，已经修好", "电梯已修复"));
    }

    private void held() {
        assigned();
        signed();
    }

    private void together() {
        held();
        joined();
    }

    private void joined() {
        town.clusters.join(CASE.value(), LEAD.value());
        happened(clustered());
    }

    private static KnownCases.Known known(
            CaseId id, String area, String holder, boolean inHand, KnownCases.Shielded shield) {
        return new KnownCases.Known(
                id.value(), id.equals(LEAD) ? "cmp-lead" : COMPLAINT, "town", area, holder, inHand, shield);
    }

    private static ClusterCase cluster(int assignment, CaseId lead) {
        return new ClusterCase(CASE, assignment, lead, null);
    }

    private static CarryReply carry(String organisation, String summary) {
        return new CarryReply(CASE, LEAD, new OrganisationId(organisation), Resolution.DONE, summary);
    }

    private CaseClustered clustered() {
        return new CaseClustered(CASE.value(), COMPLAINT, LEAD.value(), "cmp-lead", 1, Town.PROPERTY, now());
    }

    private CaseUnclustered unclustered(String by, UnclusterCause cause) {
        return new CaseUnclustered(CASE.value(), COMPLAINT, LEAD.value(), "cmp-lead", by, cause, now());
    }

    private CaseResolved reply(String reply, String summary) {
        return new CaseResolved(CASE.value(), COMPLAINT, 1, Town.PROPERTY, 1, Resolution.DONE, reply, summary, now());
    }
}
