package org.liuhe.app.importing;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ImportComplaint;
import org.liuhe.policy.Policy;

/** Sends the records as commands of the part of the system that imports. */
final class CommandSide implements Destination {

    private static final Actor ACTOR = Actor.system("import");
    private static final int DRAWS = 5;

    private final CommandGateway commands;
    private final EventStore events;
    private final Policy policy;
    private final RandomGenerator random;
    private final Runnable whenClosed;

    CommandSide(
            CommandGateway commands, EventStore events, Policy policy, RandomGenerator random, Runnable whenClosed) {
        this.commands = commands;
        this.events = events;
        this.policy = policy;
        this.random = random;
        this.whenClosed = whenClosed;
    }

    @Override
    public boolean knowsCategory(String code) {
        return policy.packs().category(code).isPresent();
    }

    @Override
    public Optional<Problem> register(RegisterArea area) {
        // whoever registered it under other names knows better than a mapping
        if (exists(area.areaId())) return Optional.empty();
        return send(area).filter(refusal -> !exists(area.areaId())).map(Problem::of);
    }

    @Override
    public Outcome take(ImportComplaint complaint) {
        String id = complaint.complaintId().value();
        if (exists(id)) return new Outcome.AlreadyThere();
        ImportComplaint sent = complaint;
        for (int draw = 1; ; draw++) {
            Optional<Refusal> refusal;
            try {
                refusal = send(sent);
            } catch (ConcurrencyException another) {
                if (exists(id)) return new Outcome.AlreadyThere();
                throw another;
            }
            if (refusal.isEmpty()) return new Outcome.Added();
            if (exists(id)) return new Outcome.AlreadyThere();
            boolean codeTaken = refusal.get().code().equals(ComplaintRule.TRACKING_CODE_TAKEN.code());
            if (!codeTaken || draw == DRAWS) return new Outcome.Refused(Problem.of(refusal.get()));
            sent = withOtherCode(complaint);
        }
    }

    @Override
    public void close() {
        whenClosed.run();
    }

    boolean exists(String stream) {
        return events.lastSequenceNumberFor(stream).isPresent();
    }

    Optional<Refusal> send(Command command) {
        try {
            commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(ACTOR.metaData()));
            return Optional.empty();
        } catch (CommandExecutionException refused) {
            Optional<Refusal> refusal = refused.getDetails();
            if (refusal.isEmpty()) throw refused;
            return refusal;
        }
    }

    private ImportComplaint withOtherCode(ImportComplaint complaint) {
        return new ImportComplaint(
                complaint.complaintId(),
                TrackingCode.draw(random),
                complaint.source(),
                complaint.sourceId(),
                complaint.category(),
                complaint.area(),
                complaint.place(),
                complaint.text(),
                complaint.mayBePublic(),
                complaint.filedAt(),
                complaint.closedAt(),
                complaint.outcome());
    }
}
