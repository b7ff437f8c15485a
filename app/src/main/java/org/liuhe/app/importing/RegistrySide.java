package org.liuhe.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.command.areas.Boundary;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaBoundarySet;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.ChangeService;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.RegisterArea;
import org.liuhe.contracts.areas.RegisterOrganisation;
import org.liuhe.contracts.areas.RenameArea;
import org.liuhe.contracts.areas.RenameOrganisation;
import org.liuhe.contracts.areas.ServiceChanged;
import org.liuhe.contracts.areas.SetAreaBoundary;

/** Registers what is new, and changes what a file says otherwise. */
final class RegistrySide implements RegistryDestination {

    private final CommandSide side;
    private final EventStore events;

    RegistrySide(CommandSide side, EventStore events) {
        this.side = side;
        this.events = events;
    }

    @Override
    public Taken take(RegistryEntry entry) {
        if (entry instanceof RegistryEntry.Area area) return area(area);
        if (entry instanceof RegistryEntry.Organisation organisation) return organisation(organisation);
        return outline((RegistryEntry.Outline) entry);
    }

    private Taken area(RegistryEntry.Area area) {
        String stream = area.path().streamId();
        if (!side.exists(stream))
            return added(new RegisterArea(area.path(), area.level(), area.nameZh(), area.nameEn(), null));
        // a level is for ever: what lies below was registered by it
        AreaLevel level = first(stream, AreaRegistered.class).level();
        if (level != area.level()) return refused(new RuleBroken(AreaRule.AREA_DIFFERENT, "level").refusal());
        return changed(stream, new RenameArea(area.path(), area.nameZh(), area.nameEn()));
    }

    private Taken organisation(RegistryEntry.Organisation organisation) {
        String stream = organisation.id().value();
        if (!side.exists(stream))
            return added(new RegisterOrganisation(
                    organisation.id(),
                    organisation.kind(),
                    organisation.nameZh(),
                    organisation.nameEn(),
                    organisation.areas(),
                    organisation.capabilities()));
        OrganisationKind kind = first(stream, OrganisationRegistered.class).kind();
        if (kind != organisation.kind())
            return refused(new RuleBroken(AreaRule.ORGANISATION_DIFFERENT, "kind").refusal());
        Command rename = new RenameOrganisation(organisation.id(), organisation.nameZh(), organisation.nameEn());
        // who took over since knows better than lists that the file had all along
        if (hasLists(stream, organisation)) return changed(stream, rename);
        return changed(
                stream,
                new ChangeService(organisation.id(), organisation.areas(), organisation.capabilities()),
                rename);
    }

    private Taken outline(RegistryEntry.Outline outline) {
        String stream = outline.path().streamId();
        if (!side.exists(stream))
            return refused(new RuleBroken(AreaRule.AREA_UNKNOWN, "area", outline.path()).refusal());
        Taken taken = changed(stream, new SetAreaBoundary(outline.path(), outline.geometry()));
        if (!(taken.outcome() instanceof Destination.Outcome.Changed)) return taken;
        return new Taken(
                taken.outcome(),
                outside(outline).map(around -> Problem.of("geometry", ImportRule.BOUNDARY_OUTSIDE, around)).stream()
                        .toList());
    }

    /** The nearest area around whose boundary is known, where it does not hold all of this one. */
    private Optional<AreaPath> outside(RegistryEntry.Outline outline) {
        for (Optional<AreaPath> around = outline.path().parent();
                around.isPresent();
                around = around.get().parent()) {
            Optional<String> known = boundary(around.get());
            if (known.isEmpty()) continue;
            boolean within = Boundary.parse(known.get())
                    .geometry()
                    .covers(Boundary.parse(outline.geometry()).geometry());
            return within ? Optional.empty() : around;
        }
        return Optional.empty();
    }

    private Optional<String> boundary(AreaPath path) {
        return last(
                path.streamId(),
                event -> event instanceof AreaRegistered registered
                        ? registered.boundary()
                        : event instanceof AreaBoundarySet set ? set.boundary() : null);
    }

    private boolean hasLists(String stream, RegistryEntry.Organisation wanted) {
        return last(
                        stream,
                        event -> event instanceof OrganisationRegistered registered
                                ? List.of(registered.areas(), registered.capabilities())
                                : event instanceof ServiceChanged changed
                                        ? List.of(changed.areas(), changed.capabilities())
                                        : null)
                .filter(List.of(
                        List.copyOf(new TreeSet<>(
                                wanted.areas().stream().map(AreaPath::value).toList())),
                        List.copyOf(new TreeSet<>(wanted.capabilities())))::equals)
                .isPresent();
    }

    private <T> T first(String stream, Class<T> type) {
        return type.cast(events.readEvents(stream).next().getPayload());
    }

    /** What the latest event says of which something is known. */
    private <T> Optional<T> last(String stream, java.util.function.Function<Object, T> known) {
        return events.readEvents(stream)
                .asStream()
                .map(event -> Optional.ofNullable(known.apply(event.getPayload())))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    private Taken added(Command command) {
        return side.send(command)
                .map(RegistrySide::refused)
                .orElseGet(() -> new Taken(new Destination.Outcome.Added()));
    }

    private Taken changed(String stream, Command... commands) {
        Optional<Long> before = events.lastSequenceNumberFor(stream);
        for (Command command : commands) {
            Optional<Refusal> refusal = side.send(command);
            if (refusal.isPresent()) return refused(refusal.get());
        }
        boolean changed = !events.lastSequenceNumberFor(stream).equals(before);
        return new Taken(changed ? new Destination.Outcome.Changed() : new Destination.Outcome.AlreadyThere());
    }

    private static Taken refused(Refusal refusal) {
        return new Taken(new Destination.Outcome.Refused(Problem.of(refusal)));
    }

    @Override
    public void close() {
        side.close();
    }
}
