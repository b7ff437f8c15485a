package org.liuhe.command.privacy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ConfirmErasure;
import org.liuhe.contracts.privacy.DeclineErasure;
import org.liuhe.contracts.privacy.ErasureAsked;
import org.liuhe.contracts.privacy.ErasureDeclined;
import org.liuhe.contracts.privacy.ErasureExamined;
import org.liuhe.contracts.privacy.ErasureId;
import org.liuhe.contracts.privacy.ErasureRefused;
import org.liuhe.contracts.privacy.ErasureState;
import org.liuhe.contracts.privacy.ExamineErasure;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonErased;
import org.liuhe.contracts.privacy.PrivacyRule;

/** The erasure of one person (个人信息保护法 art. 47): two officers, and no duty to keep. */
@Aggregate
class Erasure {

    @AggregateIdentifier
    private String id;

    private Person person;
    private ErasureState state;
    private String examiner;

    Erasure() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AskErasure command, Actor actor, Terms terms, FiledMatters filed) {
        Person whose = command.person();
        boolean self = whose.equals(Person.account(actor.subject()));
        boolean takenDown = whose.subject() == null && actor.has(Role.PRIVACY);
        if (!self && !takenDown) throw new RuleBroken(CommonRule.NOT_YOURS);
        if (!command.erasureId().equals(ErasureId.of(whose))) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        if (takenDown && !filed.by(whose)) throw new RuleBroken(PrivacyRule.HAS_ACCOUNT);
        if (state == ErasureState.ERASED) throw new RuleBroken(PrivacyRule.ERASED);
        if (state == ErasureState.ASKED || state == ErasureState.EXAMINED) return;
        apply(new ErasureAsked(command.erasureId().value(), whose.value(), terms.now()));
    }

    @CommandHandler
    void decide(ExamineErasure command, Actor actor, Terms terms, KeepingDuties keeping) {
        refuseOwn(actor);
        if (state == ErasureState.EXAMINED) return;
        refuseUnless(ErasureState.ASKED, PrivacyRule.NOT_ASKED);
        if (!isKept(keeping, terms)) apply(new ErasureExamined(id, actor.subject(), terms.now()));
    }

    @CommandHandler
    void decide(ConfirmErasure command, Actor actor, Terms terms, KeepingDuties keeping) {
        refuseOwn(actor);
        refuseUnless(ErasureState.EXAMINED, PrivacyRule.NOT_EXAMINED);
        if (actor.subject().equals(examiner)) throw new RuleBroken(PrivacyRule.SECOND_OFFICER);
        if (!isKept(keeping, terms)) apply(new PersonErased(id, person.value(), terms.now()));
    }

    @CommandHandler
    void decide(DeclineErasure command, Actor actor, Terms terms) {
        refuseOwn(actor);
        if (state != ErasureState.EXAMINED) refuseUnless(ErasureState.ASKED, PrivacyRule.NOT_ASKED);
        String reason = Texts.required("reason", command.reason(), Texts.STATEMENT);
        apply(new ErasureDeclined(id, reason, terms.now()));
    }

    @EventSourcingHandler
    void evolve(ErasureAsked event) {
        id = event.erasureId();
        person = new Person(event.person());
        state = ErasureState.ASKED;
        examiner = null;
    }

    @EventSourcingHandler
    void evolve(ErasureExamined event) {
        state = ErasureState.EXAMINED;
        examiner = event.examiner();
    }

    @EventSourcingHandler
    void evolve(ErasureRefused event) {
        state = ErasureState.REFUSED;
    }

    @EventSourcingHandler
    void evolve(ErasureDeclined event) {
        state = ErasureState.DECLINED;
    }

    @EventSourcingHandler
    void evolve(PersonErased event) {
        state = ErasureState.ERASED;
    }

    /** Where a law obliges to keep something, that is the answer. */
    private boolean isKept(KeepingDuties keeping, Terms terms) {
        List<KeepingDuty> duties = keeping.of(person);
        if (duties.isEmpty()) return false;
        apply(new ErasureRefused(id, duties, terms.now()));
        return true;
    }

    private void refuseOwn(Actor actor) {
        if (person.equals(Person.account(actor.subject()))) throw new RuleBroken(PrivacyRule.OWN_DATA);
    }

    private void refuseUnless(ErasureState needed, PrivacyRule otherwise) {
        if (state == ErasureState.ERASED) throw new RuleBroken(PrivacyRule.ERASED);
        if (state != needed) throw new RuleBroken(otherwise);
    }
}
