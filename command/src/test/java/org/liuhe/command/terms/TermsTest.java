package org.liuhe.command.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;

class TermsTest {

    private final Terms terms = new Terms(Town.policy(), Clock.fixed(Town.NOON.plusNanos(123_456_789), ZoneOffset.UTC));

    @Test
    void readsTheClockToTheMillisecond() {
        assertThat(terms.now()).isEqualTo(Town.NOON.plusMillis(123));
    }

    @Test
    void writesDownWhyADateIsDue() {
        DueDate due = terms.due("property.sign", Town.NOON);
        assertThat(due.at()).isEqualTo(Town.NOON.plusSeconds(4 * 3600));
        assertThat(due.term()).isEqualTo("property.sign");
        assertThat(due.law()).isEqualTo("小镇规则");
        assertThat(due.article()).isEqualTo("第一条");
        assertThat(due.lawVersion()).isEqualTo("2022");
        assertThat(due.length()).isEqualTo(4);
        assertThat(due.unit()).isEqualTo(DueDate.Unit.HOURS);
        assertThat(due.startDay()).isEqualTo("2026-11-24");
        assertThat(due.lastDay()).isEqualTo("2026-11-24");
        assertThat(due.skipped()).isEmpty();
        assertThat(due.provisional()).isFalse();
    }

    @Test
    void startsNowWhereNoLawWasInForceThen() {
        assertThat(terms.due("property.sign", Instant.parse("2020-01-01T00:00:00Z")))
                .isEqualTo(terms.dueFromNow("property.sign"));
    }

    @Test
    void failsForATermThatNoBookHas() {
        assertThatThrownBy(() -> terms.due("nothing", Town.NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNullWhereThereIsNoTerm() {
        assertThat(terms.dueFromNow(null)).isNull();
    }

    @Test
    void refusesACategoryThatNoPackHas() {
        assertThatThrownBy(() -> terms.category("ufo"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("complaint.category-unknown");
    }
}
