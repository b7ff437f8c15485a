package org.liuhe.command.attachments;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.attachments.WithdrawAttachment;

/** The files of one matter. The first file begins the stream, so that no version of the matter is moved by it. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class Attachments {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");

    @AggregateIdentifier
    private String id;

    private int last;
    private final Map<Integer, Attached> there = new HashMap<>();
    private final Set<Integer> withdrawn = new HashSet<>();

    Attachments() {}

    record Attached(String by, String address) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AttachFile command, Actor actor, Terms terms, TakingPart parts) {
        TakingPart.Part part =
                parts.of(command.matterId(), actor).orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
        if (command.type() == null) throw new RuleBroken(AttachmentRule.TYPE, "file");
        if (command.bytes() <= 0 || command.bytes() > Contents.LONGEST)
            throw new RuleBroken(AttachmentRule.SIZE, "file", Contents.LONGEST / (1024 * 1024));
        if (command.address() == null || !ADDRESS.matcher(command.address()).matches())
            throw new RuleBroken(AttachmentRule.UNREADABLE, "file");
        if (there.values().stream().anyMatch(file -> file.address().equals(command.address()))) return;
        if (there.size() >= AttachFile.MOST || last >= AttachFile.MOST_EVER)
            throw new RuleBroken(AttachmentRule.NUMBER, "file", AttachFile.MOST);
        AggregateLifecycle.apply(new FileAttached(
                command.attachmentsId().value(),
                command.matterId(),
                last + 1,
                actor.subject(),
                part.organisation(),
                Texts.required("file", command.name(), AttachFile.NAME),
                command.type().mediaType(),
                command.bytes(),
                command.address(),
                terms.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawAttachment command, Actor actor, Terms terms, TakingPart parts) {
        if (parts.of(command.matterId(), actor).isEmpty()) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        if (withdrawn.contains(command.number())) return;
        Attached file = there.get(command.number());
        if (file == null) throw new RuleBroken(AttachmentRule.UNKNOWN);
        if (!file.by().equals(actor.subject())) throw new RuleBroken(AttachmentRule.NOT_YOURS);
        AggregateLifecycle.apply(new AttachmentWithdrawn(
                command.attachmentsId().value(),
                command.matterId(),
                command.number(),
                actor.subject(),
                file.address(),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(FileAttached event) {
        id = event.attachmentsId();
        last = event.number();
        there.put(event.number(), new Attached(event.by(), event.address()));
    }

    @EventSourcingHandler
    void evolve(AttachmentWithdrawn event) {
        there.remove(event.number());
        withdrawn.add(event.number());
    }
}
