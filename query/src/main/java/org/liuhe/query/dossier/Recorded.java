package org.liuhe.query.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.query.Columns;

/**
 * One event as the dossier keeps it.
 *
 * @param bySystem the part of the system that acted, or null where a person did
 */
record Recorded(String aggregateId, long sequence, Instant at, String bySystem, Event event) {

    private static final Map<String, Class<?>> TYPES = Stream.of(ComplaintEvent.class, CaseEvent.class)
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    static Event event(String type, String json) {
        return (Event) Columns.value(json, TYPES.get(type));
    }

    /** Without the reporter and the clerk, and without the route, which the dossier does not show. */
    static Event kept(Event event) {
        if (event instanceof ComplaintFiled filed)
            return new ComplaintFiled(
                    filed.complaintId(),
                    filed.trackingCode(),
                    null,
                    filed.category(),
                    filed.pack(),
                    filed.packVersion(),
                    filed.area(),
                    filed.place(),
                    filed.text(),
                    filed.mayBePublic(),
                    filed.listed(),
                    filed.channel(),
                    filed.language(),
                    filed.contactPhone(),
                    filed.filedAt(),
                    filed.intakeDue(),
                    filed.source(),
                    filed.sourceId(),
                    filed.accused(),
                    filed.presumedAccused(),
                    filed.reporterMayBeKnown(),
                    filed.reporterName(),
                    filed.registeredBy(),
                    filed.consent(),
                    filed.consentedOn(),
                    null);
        if (event instanceof CaseOpened opened)
            return new CaseOpened(
                    opened.caseId(),
                    opened.complaintId(),
                    opened.category(),
                    opened.pack(),
                    opened.packVersion(),
                    opened.area(),
                    null,
                    opened.openedAt(),
                    opened.caseDue());
        return event;
    }
}
