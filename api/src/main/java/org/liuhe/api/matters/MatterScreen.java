package org.liuhe.api.matters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;

/** How the page shows matters of one kind; each kind has one such bean. */
public interface MatterScreen {

    MatterKind kind();

    /** All acts of the kind, the opening ones first. */
    List<Act<?>> acts();

    /** Whether an opening act is offered to the actor; whether it is allowed is decided by the command's own rules. */
    default boolean offers(Act<?> act, Actor actor) {
        return act.opens();
    }

    /** What the actor can choose in the forms of opening acts, as in {@link Shown}; all that there is where it is not named. */
    default Map<String, List<Choice>> choices(Actor actor) {
        return Map.of();
    }

    /**
     * The matter as the present actor may see it.
     *
     * @param asKnownAt only what had been recorded by then, or null
     * @throws org.liuhe.api.edge.Refused matter.unknown, also where the actor may not know of it
     */
    Shown show(String id, Instant asKnownAt, StreamPosition after);

    /**
     * What is shown.
     *
     * @param facts in the order of the page
     * @param choices what can be chosen in a form, by the last name of the field, for example {@code partyId}; before it, by that
     *     name within one act, {@code open-vote.motion}
     * @param answer the answer itself, where the page of its kind shows more of it than facts; null otherwise
     * @param bars acts that are not open to the reader now, and why
     * @param lastDay until when the reader may do what nobody owes, as a fact with a due date; null where there is no such day
     */
    record Shown(
            MatterHead head,
            List<Fact> facts,
            Map<String, List<Choice>> choices,
            Object answer,
            List<Bar> bars,
            Fact lastDay) {

        /** Without a day until which somebody may do what nobody owes. */
        public Shown(
                MatterHead head, List<Fact> facts, Map<String, List<Choice>> choices, Object answer, List<Bar> bars) {
            this(head, facts, choices, answer, bars, null);
        }

        /** Whose acts are all there is to say about acts. */
        public Shown(MatterHead head, List<Fact> facts, Map<String, List<Choice>> choices, Object answer) {
            this(head, facts, choices, answer, List.of());
        }

        /** Nothing more than facts. */
        public Shown(MatterHead head, List<Fact> facts, Map<String, List<Choice>> choices) {
            this(head, facts, choices, null, List.of());
        }

        /** Nothing to choose. */
        public Shown(MatterHead head, List<Fact> facts) {
            this(head, facts, Map.of());
        }
    }

    /**
     * An act that is not open, and why.
     *
     * @param label key of its name
     * @param reason the sentence is {@code bar.<reason>}
     * @param arguments values as of a {@link Fact}, or lists of them
     */
    record Bar(String label, String reason, List<?> arguments) {

        public Bar(String label, String reason, Object... arguments) {
            this(label, reason, Stream.of(arguments).toList());
        }
    }

    /**
     * What can be chosen in a field.
     *
     * @param value as the body has it
     * @param label values as of a {@link Fact}, shown one after the other
     */
    record Choice(String value, List<?> label) {

        public Choice(Object value, Object... label) {
            this(
                    String.valueOf(value),
                    Stream.of(label).filter(Objects::nonNull).toList());
        }
    }

    /**
     * One line.
     *
     * @param key of the label: {@code fact.<kind>.<key>}
     * @param value a text, number, flag, enum constant (labelled {@code <EnumName>.<CONSTANT>}), Instant, LocalDate, DueDate,
     *     OrganisationId and AreaPath (shown by their names), Category, Named, Member, Digest, Label, MatterLink, or a list of lists of
     *     facts, which is a table; null shows nothing
     */
    record Fact(String key, Object value) {}

    /** A category, shown by its name. */
    record Category(String code) {

        /** Null for none. */
        public static Category of(String code) {
            return code == null ? null : new Category(code);
        }
    }

    /** What has a name in both languages. */
    record Named(String zh, String en) {}

    /** Somebody of whom no name is known: shown by the last signs of the id. */
    record Member(String id) {

        /** Null for none. */
        public static Member of(String id) {
            return id == null ? null : new Member(id);
        }
    }

    /** A digest, of which its beginning is shown; the API has the whole. */
    record Digest(String hex) {}

    /** A sentence of the page's texts. */
    record Label(String key, Object... arguments) {}
}
