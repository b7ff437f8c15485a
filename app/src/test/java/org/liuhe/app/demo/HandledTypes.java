package org.liuhe.app.demo;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.liuhe.contracts.Event;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Which events each processing group handles. A processor's position does not move past events of other types. */
final class HandledTypes {

    private static final List<Class<?>> EVENTS = events();
    private static final Map<String, Set<String>> BY_GROUP = scan();

    private HandledTypes() {}

    /** Class names; empty for a group that is not known. */
    static Set<String> of(String group) {
        return BY_GROUP.getOrDefault(group, Set.of());
    }

    private static Map<String, Set<String>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        Map<String, Set<String>> byGroup = new TreeMap<>();
        scanner.findCandidateComponents("org.liuhe").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            byGroup.computeIfAbsent(type.getAnnotation(ProcessingGroup.class).value(), group -> new TreeSet<>())
                    .addAll(handledBy(type));
        });
        return byGroup;
    }

    private static Set<String> handledBy(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : type.getDeclaredMethods())
            if (method.isAnnotationPresent(EventHandler.class) || method.isAnnotationPresent(SagaEventHandler.class))
                concrete(method.getParameterTypes()[0]).forEach(event -> names.add(event.getName()));
        return names;
    }

    /** Whatever is of the type: a handler of an interface hears every event that has it, sealed or not. */
    private static Stream<Class<?>> concrete(Class<?> type) {
        return EVENTS.stream().filter(type::isAssignableFrom);
    }

    private static List<Class<?>> events() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Event.class));
        return scanner.findCandidateComponents("org.liuhe.contracts").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .toList();
    }
}
