package org.liuhe.command.privacy;

import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalMatters;
import org.springframework.stereotype.Component;

@Component
class StoredMatters implements FiledMatters {

    /** Of which people file some; the others follow from these. */
    private static final Set<MatterKind> FILED = Set.of(MatterKind.COMPLAINT, MatterKind.PETITION, MatterKind.DISPUTE);

    private final EventStore events;
    private final PersonalMatters matters;

    StoredMatters(EventStore events, PersonalMatters matters) {
        this.events = events;
        this.matters = matters;
    }

    @Override
    public boolean by(Person behind) {
        String matter = behind.matter();
        Optional<MatterKind> kind = MatterKind.of(matter).filter(FILED::contains);
        if (kind.isEmpty() || events.lastSequenceNumberFor(matter).isEmpty())
            throw new RuleBroken(CommonRule.MATTER_UNKNOWN, "matterId");
        return matters.filer(matter).equals(behind);
    }
}
