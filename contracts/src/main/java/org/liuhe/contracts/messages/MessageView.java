package org.liuhe.contracts.messages;

import java.time.Instant;
import org.liuhe.contracts.DueDate;

/**
 * One message to one person.
 *
 * @param messageId follows from the event and the person: a replay gives the same
 * @param matterId complaint, petition or dispute that it is about
 * @param category of the matter
 * @param organisation id of whose turn it is, or who was told; null where nobody is named
 * @param organisationZh its name in Chinese; null where it has none
 * @param organisationEn its name in English; null where it has none
 * @param due by when; null where no term runs
 * @param happensAt when a session begins; null for all others
 * @param at when it happened
 * @param open false once what it says to do is done, moot or followed by something newer
 */
public record MessageView(
        String messageId,
        MessageKind kind,
        String matterId,
        String category,
        String organisation,
        String organisationZh,
        String organisationEn,
        DueDate due,
        Instant happensAt,
        Instant at,
        boolean open,
        boolean unread) {}
