package org.liuhe.command.enforcement;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.privacy.PersonalTexts;
import org.springframework.stereotype.Component;

/** Reads the tasks' own streams. */
@Component
class StoredTasks implements KnownTasks {

    private final EventStore events;
    private final PersonalTexts texts;

    StoredTasks(EventStore events, PersonalTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    @Override
    public Optional<Known> task(String taskId) {
        Known known = null;
        var stream = events.readEvents(taskId, 0);
        while (stream.hasNext())
            known = after(known, texts.opened((Object) stream.next().getPayload()));
        return Optional.ofNullable(known);
    }

    private static Known after(Known known, Object event) {
        if (event instanceof TaskOpened opened)
            return new Known(opened.area(), opened.place(), opened.lead(), opened.openedAt(), true);
        if (event instanceof PatrolTaskOpened opened)
            return new Known(opened.area(), opened.place(), opened.lead(), opened.openedAt(), true);
        if (event instanceof TeamFormed formed) return known.led(formed.lead());
        return event instanceof TaskMergedInto || event instanceof TaskClosed ? known.over() : known;
    }
}
