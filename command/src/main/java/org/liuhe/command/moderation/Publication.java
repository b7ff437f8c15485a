package org.liuhe.command.moderation;

import static org.liuhe.contracts.moderation.PublicationState.PUBLISHED;
import static org.liuhe.contracts.moderation.PublicationState.TAKEN_BACK;
import static org.liuhe.contracts.moderation.PublicationState.WITHHELD;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.moderation.PicturePublished;
import org.liuhe.contracts.moderation.PublicationEvent;
import org.liuhe.contracts.moderation.PublicationRule;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublishPicture;
import org.liuhe.contracts.moderation.PublishText;
import org.liuhe.contracts.moderation.TakeBackText;
import org.liuhe.contracts.moderation.TextPublished;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.TextTakenBack;
import org.liuhe.contracts.moderation.TextWithheld;
import org.liuhe.contracts.moderation.WithholdText;
import org.liuhe.policy.redaction.PersonalDetails;

/**
 * What was decided about one text or picture. The first decision begins the stream: until then there is nothing but the text itself, which stays
 * where it was written.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Publication {

    static final Lifecycle<PublicationState> LIFECYCLE = Lifecycle.<PublicationState>named("Publication")
            .begins(TextPublished.class, PUBLISHED)
            .begins(PicturePublished.class, PUBLISHED)
            .begins(TextWithheld.class, WITHHELD)
            .on(TextPublished.class, PUBLISHED, PUBLISHED, WITHHELD, TAKEN_BACK)
            .on(PicturePublished.class, PUBLISHED, PUBLISHED, WITHHELD, TAKEN_BACK)
            .on(TextWithheld.class, WITHHELD, TAKEN_BACK)
            .on(TextTakenBack.class, TAKEN_BACK, PUBLISHED);

    @AggregateIdentifier
    private String id;

    private PublicationState state;
    private int decisions;

    Publication() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishText command, Actor actor, Terms terms, KnownTexts texts) {
        Decision decision = decision(command.text(), actor, texts, command.seen());
        refuseUnlessOpen(decision.text, false);
        String words = Texts.required("publishedText", command.publishedText(), PublishText.LONGEST);
        if (!command.leavesFound() && PersonalDetails.areRefusedIn(words))
            throw new RuleBroken(PublicationRule.PERSONAL_LEFT, "publishedText");
        String reason = command.changed()
                ? Texts.required("reason", command.reason(), Texts.STATEMENT)
                : Texts.optional("reason", command.reason(), Texts.STATEMENT);
        AggregateLifecycle.apply(new TextPublished(
                command.publicationId().value(),
                command.text().matterId(),
                command.text().item(),
                decisions + 1,
                decision.text.author(),
                decision.organisation,
                words,
                command.changed(),
                reason,
                terms.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishPicture command, Actor actor, Terms terms, KnownTexts texts) {
        Decision decision = decision(command.text(), actor, texts, command.seen());
        refuseUnlessOpen(decision.text, true);
        boolean covers = command.covered() > 0;
        if (command.covered() < 0 || command.covered() > Contents.Cover.MOST)
            throw new RuleBroken(PublicationRule.COVER, "covers", Contents.Cover.MOST);
        String description = PublicWords.required("description", command.description(), PublishPicture.DESCRIPTION);
        AggregateLifecycle.apply(new PicturePublished(
                command.publicationId().value(),
                command.text().matterId(),
                command.text().item(),
                decisions + 1,
                decision.text.author(),
                decision.organisation,
                description,
                command.address(),
                command.bytes(),
                command.covered(),
                covers
                        ? Texts.required("reason", command.reason(), Texts.STATEMENT)
                        : Texts.optional("reason", command.reason(), Texts.STATEMENT),
                terms.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithholdText command, Actor actor, Terms terms, KnownTexts texts) {
        Decision decision = decision(command.text(), actor, texts, command.seen());
        refuseUnless(TextWithheld.class);
        if (command.reason() == null) throw new RuleBroken(CommonRule.TEXT_BLANK, "reason");
        AggregateLifecycle.apply(new TextWithheld(
                command.publicationId().value(),
                command.text().matterId(),
                command.text().item(),
                decisions + 1,
                decision.text.author(),
                decision.organisation,
                command.reason(),
                Texts.required("words", command.words(), Texts.STATEMENT),
                terms.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TakeBackText command, Actor actor, Terms terms, KnownTexts texts) {
        Decision decision = decision(command.text(), actor, texts, command.seen());
        refuseUnless(TextTakenBack.class);
        AggregateLifecycle.apply(new TextTakenBack(
                command.publicationId().value(),
                command.text().matterId(),
                command.text().item(),
                decisions + 1,
                decision.text.author(),
                decision.organisation,
                Texts.required("words", command.words(), Texts.STATEMENT),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(TextPublished event) {
        decided(event);
    }

    @EventSourcingHandler
    void evolve(PicturePublished event) {
        decided(event);
    }

    @EventSourcingHandler
    void evolve(TextWithheld event) {
        decided(event);
    }

    @EventSourcingHandler
    void evolve(TextTakenBack event) {
        decided(event);
    }

    private void decided(PublicationEvent event) {
        id = event.publicationId();
        state = LIFECYCLE.after(state, event);
        decisions = event.number();
    }

    private record Decision(KnownTexts.Found text, String organisation) {}

    /** To whoever may not decide, the text does not exist; and whoever saw less than there is decides about something else. */
    private Decision decision(TextRef ref, Actor actor, KnownTexts texts, long seen) {
        KnownTexts.Found text = texts.text(ref).orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
        String organisation =
                text.moderators().organisation(actor).orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
        if (seen != decisions) throw new RuleBroken(CommonRule.STALE);
        return new Decision(text, organisation);
    }

    private static void refuseUnlessOpen(KnownTexts.Found text, boolean picture) {
        if (text.picture() != picture) throw new RuleBroken(PublicationRule.KIND);
        if (text.withdrawn()) throw new RuleBroken(PublicationRule.MATTER_WITHDRAWN);
    }

    private void refuseUnless(Class<? extends PublicationEvent> event) {
        if (!LIFECYCLE.allows(state, event)) throw new RuleBroken(PublicationRule.NOT_NOW);
    }
}
