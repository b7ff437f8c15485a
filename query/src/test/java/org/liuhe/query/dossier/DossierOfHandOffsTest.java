package org.liuhe.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.DossierView.HelpAsked;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** What the dossier says of hand-offs, of help, and of the matters that a case is tied to. */
class DossierOfHandOffsTest {

    private final ReadModels models = ReadModels.empty();
    private final Story story =
            new Story(1).filed().accepted().opened().assigned(1, Story.PROPERTY).signed(1, Story.PROPERTY);

    @AfterEach
    void untie() {
        models.db().sql("TRUNCATE matter, matter_link").update();
    }

    @Test
    void knowsWhatIsOpen() {
        story.helpAsked(1, 1, Story.PROPERTY, Story.OWNERS)
                .helpAsked(2, 1, Story.PROPERTY, Story.COMMUNITY)
                .helped(2, Story.COMMUNITY)
                .handedToCouncil(1, 1, Story.PROPERTY);
        models.play(story.events());
        DossierView dossier = dossier(null, Story.OPERATOR);
        assertThat(dossier.referralId())
                .isEqualTo(ReferralId.of(story.caseId, 1).value());
        assertThat(dossier.stage()).isEqualTo(Stage.WAITS_FOR_COUNCIL);
        assertThat(dossier.task()).isNull();
        assertThat(dossier.holder()).isEqualTo(Story.PROPERTY);
        assertThat(dossier.helpAsked()).containsExactly(new HelpAsked(1, Story.OWNERS, story.due("help-1", 2)));
    }

    @Test
    void keepsTheHandOffOpenForWhoeverTakesTheCaseOver() {
        story.handedToCouncil(1, 1, Story.PROPERTY).assigned(2, Story.STREET);
        models.play(story.events());
        assertThat(dossier(null, Story.OPERATOR).referralId()).isNotNull();
        assertThat(dossier(null, Story.OPERATOR).stage()).isEqualTo(Stage.ASSIGNED);
        story.cameBack(1, 2, ReferralOutcome.RESOLUTION_DONE, true);
        models.play(story.events());
        assertThat(dossier(null, Story.OPERATOR).referralId()).isNull();
    }

    @Test
    void tellsTheStory() {
        story.helpAsked(1, 1, Story.PROPERTY, Story.OWNERS)
                .helpDeclined(1, Story.OWNERS)
                .handedToCouncil(1, 1, Story.PROPERTY)
                .cameBack(1, 1, ReferralOutcome.COUNCIL_DISAGREED, true)
                .handedToMediation(2, 1, Story.PROPERTY)
                .takenBack(2, 1, Story.PROPERTY)
                .appealed(1, Story.PROPERTY)
                .passedUp(2, Story.STREET);
        models.play(story.events());
        assertThat(dossier(null, Story.OPERATOR).entries())
                .extracting(
                        DossierEntry::type,
                        DossierEntry::organisation,
                        DossierEntry::toOrganisation,
                        DossierEntry::reason,
                        entry -> entry.text() != null)
                .contains(
                        tuple("CoHandlerAsked", Story.PROPERTY, Story.OWNERS, null, true),
                        tuple("CoHandlingDeclined", Story.OWNERS, null, "NOT_OUR_AREA", true),
                        tuple("CaseReferredToCouncil", Story.PROPERTY, null, null, true),
                        tuple("CaseReferralEnded", null, null, "COUNCIL_DISAGREED", false),
                        tuple("CaseReferredToMediation", Story.PROPERTY, null, null, true),
                        tuple("CaseReferralWithdrawn", Story.PROPERTY, null, null, true),
                        tuple("RulingAppealed", Story.PROPERTY, null, null, true),
                        tuple("RulingPassedUp", Story.STREET, null, null, true));
    }

    @Test
    void isOpenToWhoeverIsAskedToHelp() {
        models.play(story.events());
        assertThat(models.refusal(query(null), Story.staff(Story.OWNERS)).code())
                .isEqualTo(CommonRule.MATTER_UNKNOWN.code());
        story.helpAsked(1, 1, Story.PROPERTY, Story.OWNERS);
        models.play(story.events());
        assertThat(dossier(null, Story.staff(Story.OWNERS)).caseId()).isEqualTo(story.caseId);
    }

    @Test
    void namesTheMattersThatItIsTiedToAsKnownThen() {
        Instant met = story.time(10);
        tied("cnl-1", met);
        models.db()
                .sql("INSERT INTO matter_link VALUES (:case, 'enf-never-opened', 'REFERRAL')")
                .param("case", story.caseId)
                .update();
        models.play(story.events());
        MatterLink council = new MatterLink("cnl-1", MatterLink.Relation.REFERRAL);
        assertThat(dossier(null, Story.OPERATOR).links()).containsExactly(council);
        assertThat(dossier(met, Story.OPERATOR).links()).containsExactly(council);
        assertThat(dossier(met.minus(Duration.ofMillis(1)), Story.OPERATOR).links())
                .isEmpty();
    }

    private void tied(String council, Instant at) {
        models.db()
                .sql("INSERT INTO matter (matter_id, kind, stage, opened_at) VALUES (:id, 'COUNCIL', 'OPEN', :at)")
                .param("id", council)
                .param("at", Timestamp.from(at))
                .update();
        models.db()
                .sql("INSERT INTO matter_link VALUES (:case, :id, 'REFERRAL')")
                .param("case", story.caseId)
                .param("id", council)
                .update();
    }

    private DossierView dossier(Instant asKnownAt, Actor actor) {
        return models.ask(query(asKnownAt), DossierView.class, actor);
    }

    private FindDossier query(Instant asKnownAt) {
        return new FindDossier(story.complaintId, asKnownAt, null);
    }
}
