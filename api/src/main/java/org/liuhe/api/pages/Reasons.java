package org.liuhe.api.pages;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.disputes.DisputeEvent;
import org.liuhe.contracts.enforcement.EnforcementEvent;
import org.liuhe.contracts.petitions.PetitionEvent;

/** The texts' keys of what an event gives as its reason: a timeline has the constant's name only, the event knows its type. */
final class Reasons {

    private static final Map<String, List<Class<?>>> TYPES = Stream.of(
                    ComplaintEvent.class,
                    CaseEvent.class,
                    CouncilEvent.class,
                    DisputeEvent.class,
                    EnforcementEvent.class,
                    PetitionEvent.class)
            .flatMap(stream -> Stream.of(stream.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Reasons::enums));

    private Reasons() {}

    /**
     * {@code ReturnReason.NOT_OURS} and the like; where it is no constant of the event, the event's own word for it, for example
     * {@code event.InvitationAnswered.COMING}.
     */
    static String key(String event, String reason) {
        return TYPES.getOrDefault(event, List.of()).stream()
                .filter(type -> Stream.of(type.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(reason)))
                .map(type -> type.getSimpleName() + "." + reason)
                .findFirst()
                .orElse("event." + event + "." + reason);
    }

    private static List<Class<?>> enums(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .filter(Class::isEnum)
                .toList();
    }
}
