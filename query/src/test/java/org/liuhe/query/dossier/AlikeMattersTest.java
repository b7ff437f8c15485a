package org.liuhe.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.cases.UnclusterCause;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.dossier.AlikeMatters;
import org.liuhe.contracts.dossier.AlikeMatters.Alike;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindAlikeMatters;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.messages.ListMyMessages;
import org.liuhe.contracts.messages.MessageKind;
import org.liuhe.contracts.messages.MessageView;
import org.liuhe.contracts.support.ComplaintSupported;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.support.SupportOpened;
import org.liuhe.contracts.support.SupportView;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.Together;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

/** Two complaints about one lift, which the property manager holds both. */
class AlikeMattersTest {

    private static final String TABLES = "tracking|dossier.*|inbox|message.*";
    private static final Actor CLERK = new Actor("clerk", Set.of(Role.PROPERTY_MANAGER), Set.of(Story.PROPERTY));
    private static final Actor WORKER = Story.staff(Story.COMMUNITY);

    private final ReadModels models = ReadModels.empty();
    private final Story lead = held(new Story(1).reportedBy("wang"));
    private final Story story = held(new Story(2));

    @BeforeEach
    void town() {
        models.play(Story.town());
        models.play(List.of(new GenericDomainEventMessage<>(
                "Area",
                "area-street",
                0,
                new AreaRegistered(
                        "area-hz/xihu/beishan", "hz/xihu/beishan", AreaLevel.STREET, "北山街道", "Beishan", null))));
        models.play(lead.events());
        models.play(story.events());
    }

    @Test
    void findsWhatTheSameOrganisationHoldsInTheStreet() {
        Story nextDoor = held(new Story(3).in("hz/xihu/beishan/baochu/other"));
        Story otherStreet = held(new Story(4).in("hz/xihu/lingyin/qingzhi"));
        Story unsigned = new Story(5).filed().accepted().opened().assigned(1, Story.PROPERTY);
        Story answered = held(new Story(6)).resolved(1, Story.PROPERTY, 1).answered(1);
        Story others = held(new Story(7), Story.OWNERS);
        Story late = held(new Story(8 + 24 * 31));
        Story accused = held(new Story(9).about(Story.OWNERS));
        Story otherPack = held(new Story(10).of(ReadModels.UNLISTED));
        for (Story each : List.of(nextDoor, otherStreet, unsigned, answered, others, late, accused, otherPack))
            models.play(each.events());
        AlikeMatters found = alike(story, CLERK);
        assertThat(found.matter().complaintId()).isEqualTo(story.complaintId);
        assertThat(found.together()).isEmpty();
        assertThat(found.candidates())
                .extracting(Alike::complaintId)
                .containsExactly(lead.complaintId, nextDoor.complaintId);
        assertThat(found.candidates().get(0))
                .returns(Story.PERSONAL + " text", Alike::text)
                .returns(Story.PERSONAL + " place", Alike::place)
                .returns(lead.code, Alike::trackingCode)
                .returns(1, Alike::assignment)
                .returns(2L, Alike::caseVersion)
                .returns(true, Alike::inHand)
                .returns(false, Alike::leads);
    }

    @Test
    void whoDoesNotHoldItIsToldOfNothingAlike() {
        assertThat(alike(story, Story.OPERATOR).candidates()).isEmpty();
        assertThat(models.refusal(new FindAlikeMatters(story.code, null), WORKER)
                        .code())
                .isEqualTo(CommonRule.MATTER_UNKNOWN.code());
    }

    /** The accused compare what was released to them, and nothing else. */
    @Test
    void theAccusedReadsNoWordsOfEither() {
        Story one = held(new Story(11).about(Story.PROPERTY));
        Story two = held(new Story(12).about(Story.PROPERTY)).released(Story.COMMUNITY);
        models.play(one.events());
        models.play(two.events());
        AlikeMatters found = alike(one, CLERK);
        assertThat(found.matter().text()).isNull();
        assertThat(found.candidates())
                .hasSize(1)
                .first()
                .returns(null, Alike::place)
                .returns(Story.RELEASED, Alike::text);
    }

    @Test
    void tellsEachItsOwnOfWhatIsHandledTogether() {
        models.play(story.follows(lead, Story.PROPERTY).events());
        assertThat(alike(story, CLERK).candidates()).isEmpty();
        assertThat(alike(story, CLERK).together())
                .extracting(Alike::complaintId)
                .containsExactly(lead.complaintId);
        assertThat(alike(lead, CLERK).together()).extracting(Alike::complaintId).containsExactly(story.complaintId);
        assertThat(dossier(story).together()).isEqualTo(new Together(false, lead.code, 1));
        assertThat(dossier(lead).together()).isEqualTo(new Together(true, null, 1));
        assertThat(track(story)).isEqualTo(new Together(false, lead.code, 1));
        assertThat(track(lead)).isEqualTo(new Together(true, null, 1));
        assertThat(mine(story, Story.LIN)).isEqualTo(new Together(false, lead.code, 1));
        // a lead has followers that may lead nothing, and leads to no lead
        Story third = held(new Story(3));
        models.play(third.events());
        assertThat(alike(third, CLERK).candidates()).extracting(Alike::leads).containsExactly(true);
        assertThat(alike(lead, CLERK).candidates())
                .extracting(Alike::complaintId)
                .containsExactly(third.complaintId);
    }

    /** What is not public is told of nobody, but to its own reporter that there are others. */
    @Test
    void doesNotTellInPublicOfWhatIsNotPublic() {
        Story secret = held(new Story(3).notPublic()).follows(lead, Story.PROPERTY);
        models.play(secret.events());
        assertThat(track(lead)).isNull();
        assertThat(track(secret)).isNull();
        assertThat(mine(secret, Story.LIN)).isEqualTo(new Together(false, lead.code, 1));
        assertThat(mine(lead, resident("wang"))).isEqualTo(new Together(true, null, 1));
        Story hidden = held(new Story(4).notPublic());
        models.play(hidden.events());
        models.play(story.follows(hidden, Story.PROPERTY).events());
        assertThat(track(story)).isNull();
        assertThat(mine(story, Story.LIN)).isEqualTo(new Together(false, null, 1));
    }

    @Test
    void countsWhoSupportsSeveralOnce() {
        supported(lead, "a", "b", "c", "d");
        supported(story, "c", "d", "e");
        assertThat(support(lead).together()).isNull();
        models.play(story.follows(lead, Story.PROPERTY).events());
        assertThat(support(lead).together()).isEqualTo("5");
        assertThat(support(lead).supporters()).isEqualTo("<5");
        assertThat(support(story).together()).isNull();
    }

    @Test
    void isByItselfAgainAsItWas() {
        DossierView before = dossier(story);
        models.play(story.follows(lead, Story.PROPERTY)
                .parted(lead, UnclusterCause.LEAD_ENDED)
                .events());
        DossierView after = dossier(story);
        assertThat(after.together()).isNull();
        assertThat(after.holder()).isEqualTo(before.holder());
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.caseDue()).isEqualTo(before.caseDue());
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.entries()).hasSize(before.entries().size() + 2);
        assertThat(track(story)).isNull();
        assertThat(messages(Story.LIN))
                .extracting(MessageView::kind)
                .startsWith(MessageKind.CASE_UNCLUSTERED, MessageKind.CASE_CLUSTERED);
        assertThat(alike(story, CLERK).candidates()).hasSize(1);
    }

    @Test
    void holdsTheSameRowsHoweverOftenItsEventsCome() {
        Story third = held(new Story(3)).follows(lead, Story.PROPERTY);
        models.play(third.events());
        models.play(story.follows(lead, Story.PROPERTY)
                .parted(lead, UnclusterCause.HANDED_ON)
                .events());
        Map<String, List<String>> live = models.rows(TABLES);
        for (Story each : List.of(lead, story, third)) models.play(ReadModels.twice(each.events()));
        assertThat(models.rows(TABLES)).isEqualTo(live);
        models.reset();
        // the one that follows may be replayed before the one that leads
        models.play(third.events());
        models.play(Story.town());
        models.play(story.events());
        models.play(lead.events());
        assertThat(track(lead)).isEqualTo(new Together(true, null, 1));
        assertThat(dossier(third).together()).isEqualTo(new Together(false, lead.code, 1));
    }

    private static Story held(Story story) {
        return held(story, Story.PROPERTY);
    }

    private static Story held(Story story, String organisation) {
        return story.filed().accepted().opened().assigned(1, organisation).signed(1, organisation);
    }

    private void supported(Story matter, String... people) {
        String stream = "sup-" + matter.complaintId;
        models.play(List.of(new GenericDomainEventMessage<>(
                "Support",
                stream,
                0,
                new SupportOpened(stream, matter.complaintId, Story.ESTATE, List.of(), matter.now()))));
        for (int i = 0; i < people.length; i++)
            models.play(List.of(new GenericDomainEventMessage<>(
                    "Support",
                    stream,
                    i + 1,
                    new ComplaintSupported(stream, matter.complaintId, people[i], i + 1, matter.now()))));
    }

    private AlikeMatters alike(Story matter, Actor actor) {
        return models.ask(new FindAlikeMatters(matter.code, null), AlikeMatters.class, actor);
    }

    private DossierView dossier(Story matter) {
        return models.ask(new FindDossier(matter.complaintId, null, null), DossierView.class, CLERK);
    }

    private Together track(Story matter) {
        return models.ask(new FindTracking(matter.code, null), TrackingView.class, null)
                .together();
    }

    private Together mine(Story matter, Actor reporter) {
        return models.ask(new FindComplaint(matter.complaintId, null), ComplaintView.class, reporter)
                .tracking()
                .together();
    }

    private SupportView support(Story matter) {
        return models.ask(new FindSupport(matter.code, null), SupportView.class, null);
    }

    private List<MessageView> messages(Actor actor) {
        return models.<MessageView>page(new ListMyMessages(null, 50, null), actor)
                .items();
    }

    private static Actor resident(String subject) {
        return new Actor(subject, Set.of(Role.RESIDENT), Set.of());
    }
}
