package org.liuhe.command.rules;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Rule;

/** What the stories of this run have shown of each command: the events that it leads to, and the rules that refuse it. */
public final class Shown {

    /** By what was shown, the tests that did. */
    private static final SortedMap<Step, SortedMap<String, Set<String>>> EVENTS = new TreeMap<>();

    private static final SortedMap<Step, SortedMap<String, Set<String>>> RULES = new TreeMap<>();
    private static final Set<Class<?>> TESTS = new HashSet<>();

    private Shown() {}

    /** @param context the command's package */
    record Step(String context, String command) implements Comparable<Step> {
        static Step of(Class<?> command) {
            String home = command.getPackageName();
            return new Step(home.substring(home.lastIndexOf('.') + 1), command.getSimpleName());
        }

        @Override
        public int compareTo(Step other) {
            return (context + "." + command).compareTo(other.context + "." + other.command);
        }
    }

    public static synchronized void told(Class<?> test) {
        TESTS.add(test);
    }

    public static synchronized void accepted(Object test, Command command, Object... events) {
        String names = Stream.of(events)
                .map(event -> event.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
        add(EVENTS, command, names, test);
    }

    public static synchronized void refused(Object test, Command command, Rule rule) {
        add(RULES, command, ((Enum<?>) rule).getDeclaringClass().getSimpleName() + "." + ((Enum<?>) rule).name(), test);
    }

    private static void add(
            SortedMap<Step, SortedMap<String, Set<String>>> to, Command command, String what, Object test) {
        to.computeIfAbsent(Step.of(command.getClass()), key -> new TreeMap<>())
                .computeIfAbsent(what, key -> new TreeSet<>())
                .add(test.getClass().getSimpleName() + "." + method(test));
    }

    private static String method(Object test) {
        return StackWalker.getInstance().walk(frames -> frames.filter(
                        frame -> frame.getClassName().equals(test.getClass().getName()))
                .map(StackWalker.StackFrame::getMethodName)
                .filter(name -> isTest(test.getClass(), name))
                .findFirst()
                .orElse("*"));
    }

    private static boolean isTest(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .anyMatch(Shown::isTest);
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }

    static boolean by(Class<?> test) {
        return TESTS.contains(test);
    }

    static SortedMap<Step, SortedMap<String, Set<String>>> events() {
        return EVENTS;
    }

    static SortedMap<Step, SortedMap<String, Set<String>>> rules() {
        return RULES;
    }
}
