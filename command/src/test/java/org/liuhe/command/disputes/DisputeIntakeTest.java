package org.liuhe.command.disputes;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.MemberRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.disputes.AcceptDispute;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.disputes.AssignCommittee;
import org.liuhe.contracts.disputes.CommitteeAssigned;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.disputes.Consent;
import org.liuhe.contracts.disputes.DeclineDispute;
import org.liuhe.contracts.disputes.DisputeAccepted;
import org.liuhe.contracts.disputes.DisputeNotAccepted;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.disputes.DisputeWithdrawn;
import org.liuhe.contracts.disputes.HandOverDispute;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.IdentifyParty;
import org.liuhe.contracts.disputes.Injury;
import org.liuhe.contracts.disputes.MediationRefused;
import org.liuhe.contracts.disputes.NotAcceptedReason;
import org.liuhe.contracts.disputes.OpenDispute;
import org.liuhe.contracts.disputes.PartyConsented;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.PartyRemoved;
import org.liuhe.contracts.disputes.RefuseMediation;
import org.liuhe.contracts.disputes.RemoveParty;
import org.liuhe.contracts.disputes.ReportCommitteeGap;
import org.liuhe.contracts.disputes.WithdrawDispute;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;

class DisputeIntakeTest extends DisputeStory {

    private static final Party WANG = new Party(null, null, null, "王先生", null);

    @Test
    void opensByApplicationOfAParty() {
        accepts(
                apply("楼上半夜装修", WANG),
                Town.LIN,
                opening(List.of(
                        new Party("p1", "lin", null, "林女士", "0571-00000001"),
                        new Party("p2", null, null, "王先生", null))));
    }

    @Test
    void doesNotBelieveTheApplicantWhichAccountTheOtherSideHas() {
        accepts(
                apply("楼上半夜装修", new Party("p9", "lin", null, "王先生", null)),
                Town.LIN,
                opening(List.of(
                        new Party("p1", "lin", null, "林女士", "0571-00000001"),
                        new Party("p2", null, null, "王先生", null))));
    }

    @Test
    void opensForAnOrganisationOfTheActor() {
        ApplyForMediation command = new ApplyForMediation(
                DISPUTE,
                Town.ESTATE,
                null,
                "楼上半夜装修",
                new OrganisationId(Town.PROPERTY),
                null,
                null,
                List.of(WANG),
                false);
        accepts(
                command,
                Town.CLERK,
                opening(List.of(
                        new Party("p1", null, Town.PROPERTY, null, null), new Party("p2", null, null, "王先生", null))));
        refuses(command, Town.OWNER, CommonRule.NOT_YOURS, "organisation");
    }

    @Test
    void absorbsTheSameApplicationTwice() {
        opened();
        absorbs(apply("楼上半夜装修", WANG), Town.LIN);
    }

    @Test
    void refusesAnotherApplicationUnderTheSameId() {
        opened();
        refuses(apply("漏水", WANG), Town.LIN, DisputeRule.OPENED_DIFFERENTLY);
    }

    @Test
    void tellsAStrangerNothingOfAnIdThatIsTaken() {
        opened();
        refuses(apply("楼上半夜装修", WANG), STRANGER, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesAnApplicationWhileProceedingsRun() {
        refuses(
                new ApplyForMediation(DISPUTE, Town.ESTATE, null, "r", null, "林女士", null, List.of(WANG), true),
                Town.LIN,
                DisputeRule.PROCEEDINGS_RUNNING,
                "proceedingsRunning");
    }

    @Test
    void refusesADisputeWithOneself() {
        refuses(apply("楼上半夜装修"), Town.LIN, DisputeRule.TWO_SIDES_NEEDED, "parties");
        refuses(
                new ApplyForMediation(
                        DISPUTE,
                        Town.ESTATE,
                        null,
                        "楼上半夜装修",
                        new OrganisationId(Town.PROPERTY),
                        null,
                        null,
                        List.of(new Party(null, null, Town.PROPERTY, null, null)),
                        false),
                Town.CLERK,
                DisputeRule.SIDE_TWICE,
                "parties");
    }

    @Test
    void refusesASideThatNobodyCouldFind() {
        refuses(
                apply("楼上半夜装修", new Party(null, null, null, " ", null)),
                Town.LIN,
                DisputeRule.SIDE_NAMELESS,
                "parties");
        refuses(
                apply("楼上半夜装修", new Party(null, null, "org-nowhere", null, null)),
                Town.LIN,
                AreaRule.ORGANISATION_UNKNOWN,
                "parties");
    }

    @Test
    void refusesAnUnknownAreaOrCategoryOrAnEmptyRequest() {
        refuses(
                new ApplyForMediation(
                        DISPUTE, new AreaPath("nowhere"), null, "r", null, "林女士", null, List.of(WANG), false),
                Town.LIN,
                AreaRule.AREA_UNKNOWN,
                "area");
        refuses(
                new ApplyForMediation(DISPUTE, Town.ESTATE, "none", "r", null, "林女士", null, List.of(WANG), false),
                Town.LIN,
                ComplaintRule.CATEGORY_UNKNOWN,
                "category");
        refuses(apply(" ", WANG), Town.LIN, CommonRule.TEXT_BLANK, "request");
    }

    @Test
    void takesDisputesOverFromThePolice() {
        accepts(
                handOver(HandOverGround.CIVIL_DISPUTE, Town.POLICE, true, false, Injury.MINOR, false),
                Town.CONSTABLE,
                new DisputeOpened(
                        ID,
                        DisputeOrigin.POLICE,
                        null,
                        null,
                        Town.POLICE,
                        HandOverGround.CIVIL_DISPUTE,
                        Town.ESTATE.value(),
                        null,
                        "楼上半夜装修",
                        unidentified(),
                        null,
                        now()));
    }

    @Test
    void takesWhatACourtEntrustsWhileItsOwnTrialStays() {
        accepts(
                handOver(HandOverGround.ENTRUSTED, Town.COURT, true, false, Injury.NONE, true),
                Town.JUDGE,
                new DisputeOpened(
                        ID,
                        DisputeOrigin.COURT,
                        null,
                        null,
                        Town.COURT,
                        HandOverGround.ENTRUSTED,
                        Town.ESTATE.value(),
                        null,
                        "楼上半夜装修",
                        unidentified(),
                        null,
                        now()));
    }

    @Test
    void refusesFromTheCourtBeforeFilingWhatRunsElsewhere() {
        refuses(
                handOver(HandOverGround.BEFORE_FILING, Town.COURT, true, false, Injury.NONE, true),
                Town.JUDGE,
                DisputeRule.PROCEEDINGS_RUNNING,
                "proceedingsRunning");
    }

    @Test
    void refusesFromThePoliceWhatTheLawPunishes() {
        refuses(
                handOver(HandOverGround.CIVIL_DISPUTE, Town.POLICE, true, true, Injury.NONE, false),
                Town.CONSTABLE,
                DisputeRule.PUBLIC_SECURITY_CASE,
                "punishable");
        refuses(
                handOver(HandOverGround.CIVIL_DISPUTE, Town.POLICE, true, false, Injury.ABOVE_MINOR, false),
                Town.CONSTABLE,
                DisputeRule.INJURY_TOO_GRAVE,
                "injury");
        refuses(
                handOver(HandOverGround.CIVIL_DISPUTE, Town.POLICE, false, false, Injury.NONE, false),
                Town.CONSTABLE,
                DisputeRule.NOT_CIVIL,
                "civil");
    }

    @Test
    void refusesThePoliceTheCourtsGroundAndAnotherStation() {
        refuses(
                handOver(HandOverGround.ENTRUSTED, Town.POLICE, true, false, Injury.NONE, false),
                Town.CONSTABLE,
                DisputeRule.GROUND_NOT_YOURS,
                "ground");
        refuses(
                handOver(HandOverGround.CIVIL_DISPUTE, Town.POLICE, true, false, Injury.NONE, false),
                new Actor("other", Set.of(Role.POLICE), Set.of("org-other-police")),
                CommonRule.NOT_YOURS,
                "organisation");
    }

    @Test
    void opensForAHandOffAndAbsorbsItsRepeat() {
        OpenDispute command = new OpenDispute(
                DISPUTE,
                new ReferralId("ref-1"),
                "case-1",
                new OrganisationId(Town.PROPERTY),
                Town.ESTATE,
                null,
                "楼上半夜装修",
                PARTIES);
        referred();
        Object opened = past().get(0);
        absorbs(command, SAGA);
        fixture.givenNoPriorActivity().when(command, SAGA.metaData()).expectEvents(opened);
    }

    @Test
    void isPutBeforeTheCommitteeOnce() {
        opened();
        AssignCommittee command = new AssignCommittee(DISPUTE, new OrganisationId(Town.MEDIATION));
        accepts(command, SAGA, new CommitteeAssigned(ID, Town.MEDIATION, due(DisputeTerms.DECIDE), now()));
        assigned();
        absorbs(command, SAGA);
    }

    @Test
    void isPutBeforeNoCommitteeThatIsItselfAParty() {
        happened(opening(List.of(PARTIES.get(0), new Party("p2", null, Town.MEDIATION, null, null))));
        AssignCommittee command = new AssignCommittee(DISPUTE, new OrganisationId(Town.MEDIATION));
        accepts(command, SAGA, new CommitteeGapFound(ID, Town.ESTATE.value(), false, now()));
        refuses(command, Town.OPERATOR, DisputeRule.COMMITTEE_IS_PARTY, "organisation");
    }

    @Test
    void waitsForTheOperatorWhereNoCommitteeServes() {
        opened();
        accepts(new ReportCommitteeGap(DISPUTE), SAGA, new CommitteeGapFound(ID, Town.ESTATE.value(), false, now()));
        happened(new CommitteeGapFound(ID, Town.ESTATE.value(), false, now()));
        absorbs(new ReportCommitteeGap(DISPUTE), SAGA);
        accepts(
                new AssignCommittee(DISPUTE, new OrganisationId(Town.MEDIATION)),
                Town.OPERATOR,
                new CommitteeAssigned(ID, Town.MEDIATION, due(DisputeTerms.DECIDE), now()));
        refuses(
                new AssignCommittee(DISPUTE, new OrganisationId("org-nowhere")),
                Town.OPERATOR,
                AreaRule.ORGANISATION_UNKNOWN,
                "organisation");
    }

    @Test
    void endsWhereNoCommitteeServesAndAnotherMatterWaits() {
        referred();
        accepts(new ReportCommitteeGap(DISPUTE), SAGA, new CommitteeGapFound(ID, Town.ESTATE.value(), true, now()));
    }

    @Test
    void invitesThePartiesOnAcceptance() {
        assigned();
        accepts(
                new AcceptDispute(DISPUTE, latest()),
                Town.CHEN,
                new DisputeAccepted(ID, Town.MEDIATION, due(DisputeTerms.INVITE), due(DisputeTerms.FINISH), now()));
    }

    @Test
    void isAcceptedByItsCommitteeOnly() {
        assigned();
        refuses(new AcceptDispute(DISPUTE, null), Town.LIN, CommonRule.NOT_YOURS);
        refuses(new AcceptDispute(DISPUTE, null), STRANGER, CommonRule.MATTER_UNKNOWN);
        refusesStale(new AcceptDispute(DISPUTE, latest() - 1), Town.CHEN);
    }

    @Test
    void isNotAcceptedTwice() {
        invited();
        refuses(new AcceptDispute(DISPUTE, null), Town.CHEN, DisputeRule.NOT_NOW);
    }

    @Test
    void isDeclinedWithAReason() {
        assigned();
        accepts(
                decline("劳动争议由仲裁处理"),
                Town.CHEN,
                new DisputeNotAccepted(
                        ID, Town.MEDIATION, NotAcceptedReason.EXCLUDED_BY_LAW, "劳动争议由仲裁处理", ROUTES, now()));
        refuses(decline(" "), Town.CHEN, CommonRule.TEXT_BLANK, "explanation");
        refuses(decline("r"), Town.WANG, CommonRule.NOT_YOURS);
    }

    @Test
    void needsTheConsentOfAll() {
        invited();
        accepts(consent("p1"), Town.LIN, new PartyConsented(ID, "p1", false, false, now()));
        consented("p1", false);
        refuses(consent("p1"), Town.LIN, DisputeRule.CONSENTED_BEFORE);
        accepts(consent("p2"), Town.WANG, new PartyConsented(ID, "p2", false, true, now()));
    }

    @Test
    void takesNobodysConsentForAnother() {
        invited();
        refuses(consent("p2"), Town.LIN, CommonRule.NOT_YOURS, "partyId");
        refuses(consent("p2"), Town.CHEN, CommonRule.NOT_YOURS, "partyId");
        refuses(consent("p9"), Town.LIN, DisputeRule.PARTY_UNKNOWN, "partyId");
        refuses(consent("p1"), STRANGER, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void letsTheCommitteeRecordTheConsentOfWhoeverHasNoAccount() {
        happened(opening(List.of(PARTIES.get(0), new Party("p2", null, null, "王先生", null))));
        invited();
        accepts(consent("p2"), Town.CHEN, new PartyConsented(ID, "p2", true, false, now()));
    }

    @Test
    void endsWithOneClearRefusal() {
        invited();
        accepts(refuse("p2"), Town.WANG, new MediationRefused(ID, "p2", false, false, "不愿意", ROUTES, now()));
        refuses(refuse("p2"), Town.LIN, CommonRule.NOT_YOURS);
    }

    @Test
    void endsWhereAPartyRefusesAfterHavingConsented() {
        invited();
        consented("p1", false);
        accepts(refuse("p1"), Town.LIN, new MediationRefused(ID, "p1", true, false, "不愿意", ROUTES, now()));
        consented("p2", true);
        accepts(refuse("p2"), Town.WANG, new MediationRefused(ID, "p2", true, false, "不愿意", ROUTES, now()));
    }

    @Test
    void isWithdrawnByTheApplicantOnlyAndBeforeItBinds() {
        invited();
        accepts(new WithdrawDispute(DISPUTE, null), Town.LIN, new DisputeWithdrawn(ID, "p1", now()));
        refuses(new WithdrawDispute(DISPUTE, null), Town.WANG, DisputeRule.NOT_APPLICANT);
    }

    @Test
    void isWithdrawnInTheMiddleByTheMatterThatItCameFrom() {
        mediated();
        accepts(new WithdrawDispute(DISPUTE, null), SAGA, new DisputeWithdrawn(ID, null, now()));
        withdrawn();
        absorbs(new WithdrawDispute(DISPUTE, null), SAGA);
        refuses(new WithdrawDispute(DISPUTE, null), Town.LIN, DisputeRule.ENDED);
    }

    @Test
    void anAgreementInEffectBindsWhateverBecomesOfItsOrigin() {
        effective();
        absorbs(new WithdrawDispute(DISPUTE, null), SAGA);
        refuses(new WithdrawDispute(DISPUTE, null), Town.LIN, DisputeRule.NOT_NOW);
    }

    @Test
    void learnsTheAccountOfASide() {
        happened(opening(List.of(PARTIES.get(0), new Party("p2", null, null, "王先生", null))));
        assigned();
        IdentifyParty command = new IdentifyParty(DISPUTE, "p2", "wang", null, null);
        accepts(command, Town.CHEN, new PartyIdentified(ID, "p2", "wang", null, now()));
        refuses(command, Town.LIN, CommonRule.NOT_YOURS);
        refuses(new IdentifyParty(DISPUTE, "p2", "lin", null, null), Town.CHEN, DisputeRule.SIDE_TWICE, "parties");
        refuses(
                new IdentifyParty(DISPUTE, "p2", null, new OrganisationId(Town.MEDIATION), null),
                Town.CHEN,
                DisputeRule.COMMITTEE_IS_PARTY,
                "organisation");
        happened(new PartyIdentified(ID, "p2", "wang", null, now()));
        absorbs(command, Town.CHEN);
    }

    @Test
    void learnsTheAccountOfASideByItsUserName() {
        happened(opening(List.of(PARTIES.get(0), new Party("p2", null, null, "王先生", null))));
        assigned();
        town.memberships.accounts.put("wang", "wang-id");
        accepts(byName("wang"), Town.CHEN, new PartyIdentified(ID, "p2", "wang-id", null, now()));
        refuses(byName("wan"), Town.CHEN, MemberRule.ACCOUNT_UNKNOWN, "account");
        refuses(byName("wang"), Town.LIN, CommonRule.NOT_YOURS);
    }

    private static IdentifyParty byName(String account) {
        return new IdentifyParty(DISPUTE, "p2", null, account, null, null);
    }

    @Test
    void followsAMergeOfTwoAccounts() {
        mediated();
        IdentifyParty command = new IdentifyParty(DISPUTE, "p2", "wang-new", null, null);
        accepts(command, Town.OPERATOR, new PartyIdentified(ID, "p2", "wang-new", null, now()));
        refuses(
                new IdentifyParty(DISPUTE, "p2", CHEN, null, null),
                Town.OPERATOR,
                DisputeRule.MEDIATOR_RELATED,
                "subject");
    }

    @Test
    void endsWhereASideIsErased() {
        mediated();
        accepts(new RemoveParty(DISPUTE, "p2", null), Town.OPERATOR, new PartyRemoved(ID, "p2", ROUTES, now()));
        refuses(new RemoveParty(DISPUTE, "p7", null), Town.OPERATOR, DisputeRule.PARTY_UNKNOWN);
        withdrawn();
        absorbs(new RemoveParty(DISPUTE, "p2", null), Town.OPERATOR);
    }

    private static ApplyForMediation apply(String request, Party... others) {
        return new ApplyForMediation(
                DISPUTE, Town.ESTATE, null, request, null, "林女士", "0571-00000001", List.of(others), false);
    }

    private static HandOverDispute handOver(
            HandOverGround ground, String from, boolean civil, boolean punishable, Injury injury, boolean running) {
        return new HandOverDispute(
                DISPUTE,
                new OrganisationId(from),
                ground,
                Town.ESTATE,
                null,
                "楼上半夜装修",
                PARTIES,
                civil,
                punishable,
                injury,
                running);
    }

    private static List<Party> unidentified() {
        return PARTIES.stream()
                .map(party -> new Party(party.partyId(), null, null, party.name(), party.phone()))
                .toList();
    }

    private static DeclineDispute decline(String explanation) {
        return new DeclineDispute(DISPUTE, NotAcceptedReason.EXCLUDED_BY_LAW, explanation, null);
    }

    private static Consent consent(String partyId) {
        return new Consent(DISPUTE, partyId, null);
    }

    private static RefuseMediation refuse(String partyId) {
        return new RefuseMediation(DISPUTE, partyId, "不愿意", null);
    }
}
