package org.liuhe.command.messages;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.messages.ChooseMail;
import org.liuhe.contracts.messages.MailChoiceId;
import org.liuhe.contracts.messages.MailChosen;
import org.liuhe.contracts.messages.MailRule;

/** Whether one person's messages go by mail, too: their consent, and its end. */
@Aggregate
class MailChoice {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    /** One address and nothing beside it: no name, no comment, no second one, no line. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\p{Cntrl}\\s@<>(),;:\"\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}.-]{1,189}");

    @AggregateIdentifier
    private String id;

    private boolean wanted;
    private String language;
    private String address;

    MailChoice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ChooseMail command, Actor actor, Terms terms) {
        if (!command.choiceId().equals(MailChoiceId.of(actor.subject()))) throw new RuleBroken(CommonRule.NOT_YOURS);
        if (!LANGUAGES.contains(String.valueOf(command.language())))
            throw new RuleBroken(MailRule.LANGUAGE_UNKNOWN, "language");
        String to = command.wanted() ? checked(command.mailAddress()) : null;
        if (id != null
                && wanted == command.wanted()
                && Objects.equals(address, to)
                && (!wanted || command.language().equals(language))) return;
        apply(new MailChosen(
                command.choiceId().value(), actor.subject(), command.wanted(), command.language(), to, terms.now()));
    }

    @EventSourcingHandler
    void evolve(MailChosen event) {
        id = event.choiceId();
        wanted = event.wanted();
        language = event.language();
        address = event.mailAddress();
    }

    private static String checked(String address) {
        if (address == null || address.isBlank()) throw new RuleBroken(MailRule.NO_ADDRESS);
        if (!ADDRESS.matcher(address).matches()) throw new RuleBroken(MailRule.ADDRESS_MALFORMED);
        return address;
    }
}
