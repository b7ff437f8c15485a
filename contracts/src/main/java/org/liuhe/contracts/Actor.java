package org.liuhe.contracts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sends a message. Set at the edge from the token, or by a saga for itself; never taken from a body.
 *
 * @param subject the token's subject, or {@code system:<saga>}
 * @param roles names of realm roles; empty for a saga
 * @param organisations ids of the organisations that the subject is a member of
 * @param managed ids of those of them whose members the subject manages
 */
public record Actor(String subject, Set<String> roles, Set<String> organisations, Set<String> managed) {

    /** Metadata keys; the values are strings so that they survive any serializer. */
    public static final String SUBJECT = "actor.subject";

    public static final String ROLES = "actor.roles";
    public static final String ORGANISATIONS = "actor.organisations";
    public static final String MANAGED = "actor.managed";

    /** The person whose act set a process going; recorded, and never grants anything. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    private static final String SYSTEM = "system:";

    public Actor {
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
        managed = Set.copyOf(managed);
    }

    /** Somebody who manages no organisation's members. */
    public Actor(String subject, Set<String> roles, Set<String> organisations) {
        this(subject, roles, organisations, Set.of());
    }

    /** A saga or another part of the system itself. */
    public static Actor system(String name) {
        return new Actor(SYSTEM + name, Set.of(), Set.of());
    }

    /** The actor that a message's metadata names; empty where it names none. */
    public static Optional<Actor> of(Map<String, ?> metaData) {
        return metaData.get(SUBJECT) instanceof String subject
                ? Optional.of(new Actor(
                        subject,
                        split(metaData.get(ROLES)),
                        split(metaData.get(ORGANISATIONS)),
                        split(metaData.get(MANAGED))))
                : Optional.empty();
    }

    public Map<String, String> metaData() {
        return Map.of(SUBJECT, subject, ROLES, join(roles), ORGANISATIONS, join(organisations), MANAGED, join(managed));
    }

    public boolean isSystem() {
        return subject.startsWith(SYSTEM);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean belongsTo(String organisationId) {
        return organisationId != null && organisations.contains(organisationId);
    }

    /** Whether the subject is a member of the organisation who manages its members. */
    public boolean manages(String organisationId) {
        return belongsTo(organisationId) && managed.contains(organisationId);
    }

    private static String join(Set<String> values) {
        return String.join(",", new TreeSet<>(values));
    }

    private static Set<String> split(Object value) {
        if (!(value instanceof String text) || text.isEmpty()) return Set.of();
        return Stream.of(text.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
