package org.liuhe.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.contracts.Event;

/** The house as its folders show it, held by the build. */
@AnalyzeClasses(packages = "org.liuhe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] SIDES = {
        "command", "sagas", "query", "integrity", "privacy", "identity", "attachments", "api"
    };

    @ArchTest
    static final ArchRule contractsAndPolicyKnowNoSpring = noClasses()
            .that()
            .resideInAnyPackage("org.liuhe.contracts..", "org.liuhe.policy..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..");

    @ArchTest
    static final ArchRule policyKnowsNoAxonAndNoOtherModule = noClasses()
            .that()
            .resideInAPackage("org.liuhe.policy..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.liuhe.contracts..", "org.liuhe.app..");

    /** Whoever doubts us can read it alone, and run it without us. */
    @ArchTest
    static final ArchRule proofsKnowNothingButTheirForm = noClasses()
            .that()
            .resideInAPackage("org.liuhe.integrity.proof..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.axonframework..",
                    "java.sql..",
                    "javax.sql..",
                    "org.liuhe.policy..",
                    "org.liuhe.app..",
                    "org.liuhe.integrity");

    /** Sets whatever it is given. */
    @ArchTest
    static final ArchRule thePressKnowsNothingOfMatters = noClasses()
            .that()
            .resideInAPackage("org.liuhe.papers..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.liuhe.contracts..", "org.liuhe.api..");

    @ArchTest
    static final ArchRule contractsKnowOnlyAnnotations = noClasses()
            .that()
            .resideInAPackage("org.liuhe.contracts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.liuhe.policy..", "org.axonframework.commandhandling..", "org.axonframework.eventhandling..");

    @ArchTest
    static void sidesMeetOnlyInMessages(com.tngtech.archunit.core.domain.JavaClasses all) {
        for (String side : SIDES) {
            String[] others = Arrays.stream(SIDES)
                    .filter(other -> !other.equals(side))
                    .map(other -> "org.liuhe." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.liuhe." + side + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(all);
        }
    }

    @ArchTest
    static void noPackageSpansTwoModules(com.tngtech.archunit.core.domain.JavaClasses all) {
        Map<String, Set<String>> modules = all.stream()
                .filter(type -> type.getSource().isPresent())
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName,
                        Collectors.mapping(ArchitectureTest::module, Collectors.toCollection(TreeSet::new))));
        modules.values().removeIf(where -> where.size() == 1);
        if (!modules.isEmpty()) throw new AssertionError("packages in two modules: " + modules);
    }

    private static String module(JavaClass type) {
        String source = type.getSource().orElseThrow().getUri().toString();
        return source.substring(0, source.indexOf("/org/liuhe/"));
    }

    @ArchTest
    static final ArchRule aggregatesArePackagePrivate =
            classes().that().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule handlersOfEventsNameTheirGroup = classes()
            .that(new com.tngtech.archunit.base.DescribedPredicate<>("handle events") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getMethods().stream()
                            .anyMatch(m ->
                                    m.isAnnotatedWith(EventHandler.class) || m.isAnnotatedWith(SagaEventHandler.class));
                }
            })
            .should()
            .beAnnotatedWith(ProcessingGroup.class);

    /** Axon itself makes a saga, by a public constructor of a public class. */
    @ArchTest
    static final ArchRule projectionsArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(ProcessingGroup.class)
            .and()
            .areNotAnnotatedWith(Saga.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule eventsHaveARevision =
            classes().that().implement(Event.class).and().areRecords().should().beAnnotatedWith(Revision.class);

    @ArchTest
    static final ArchRule nobodyAsksTheWallClock = noClasses()
            .that()
            .resideOutsideOfPackage("org.liuhe.app..")
            .should(new ArchCondition<>("call now() without a clock") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTarget().getName().equals("now")
                                    && call.getTarget()
                                            .getOwner()
                                            .getPackageName()
                                            .equals("java.time")
                                    && call.getTarget().getRawParameterTypes().isEmpty())
                            .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule evolvingAsksNoClock = noMethods()
            .that(new com.tngtech.archunit.base.DescribedPredicate<>("evolve state") {
                @Override
                public boolean test(JavaMethod method) {
                    return method.getAnnotations().stream()
                            .map(JavaAnnotation::getRawType)
                            .anyMatch(type -> type.getSimpleName().equals("EventSourcingHandler"));
                }
            })
            .should()
            .haveRawParameterTypes(new com.tngtech.archunit.base.DescribedPredicate<>("with a clock") {
                @Override
                public boolean test(java.util.List<JavaClass> types) {
                    return types.stream().anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                }
            });
}
