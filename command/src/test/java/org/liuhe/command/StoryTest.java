package org.liuhe.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.liuhe.command.rules.Shown;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;

/** What happened before, one command, and what comes of it. */
public abstract class StoryTest<T> {

    protected final Town town = new Town();
    protected final AggregateTestFixture<T> fixture;
    private final List<Object> past = new ArrayList<>();

    protected StoryTest(Class<T> aggregate) {
        this(aggregate, Town::fixture);
    }

    /** In a town of the story's own. */
    protected StoryTest(Class<T> aggregate, BiFunction<Town, Class<T>, AggregateTestFixture<T>> fixtures) {
        fixture = fixtures.apply(town, aggregate);
        Shown.told(getClass());
    }

    /** Adds to the story so far. */
    protected void happened(Object... events) {
        past.addAll(Arrays.asList(events));
    }

    protected List<Object> past() {
        return List.copyOf(past);
    }

    /** The version that somebody who has seen the whole story would send. */
    protected Long latest() {
        return past.size() - 1L;
    }

    protected void accepts(Command command, Actor actor, Object... events) {
        send(command, actor).expectSuccessfulHandlerExecution().expectEvents(events);
        Shown.accepted(this, command, events);
    }

    /** Neither a refusal nor an event: it comes twice or too late. */
    protected void absorbs(Command command, Actor actor) {
        send(command, actor).expectSuccessfulHandlerExecution().expectNoEvents();
        Shown.accepted(this, command);
    }

    protected void refuses(Command command, Actor actor, Rule rule) {
        send(command, actor).expectException(broken(rule)).expectNoEvents();
        Shown.refused(this, command, rule);
    }

    protected void refuses(Command command, Actor actor, Rule rule, String field) {
        refuses(command, actor, rule);
        assertThat(refusal.field()).isEqualTo(field);
    }

    /** The command must carry the version before the latest. */
    protected void refusesStale(Command command, Actor actor) {
        refuses(command, actor, CommonRule.STALE);
    }

    protected ResultValidator<T> send(Command command, Actor actor) {
        var told = past.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(past);
        return told.when(command, actor.metaData());
    }

    private RuleBroken refusal;

    private org.hamcrest.Matcher<Object> broken(Rule rule) {
        return Matchers.matches(exception -> {
            refusal = exception instanceof RuleBroken broken ? broken : null;
            return refusal != null && refusal.rule() == rule;
        });
    }
}
