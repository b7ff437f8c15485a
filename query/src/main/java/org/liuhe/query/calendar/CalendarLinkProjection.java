package org.liuhe.query.calendar;

import static org.liuhe.query.Columns.time;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonErased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is erased has no link to their calendar any more; one that the account made afterwards is not touched by a replay. */
@Component
@ProcessingGroup("projection.privacy")
class CalendarLinkProjection {

    private final JdbcClient db;

    CalendarLinkProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(PersonErased event) {
        String person = new Person(event.person()).subject();
        if (person == null) return;
        db.sql("DELETE FROM calendar_link WHERE person = :person AND made_at <= :erased")
                .param("person", person)
                .param("erased", time(event.erasedAt()))
                .update();
    }

    /** No event says what the rows say: they stay. */
    @ResetHandler
    void reset() {}
}
