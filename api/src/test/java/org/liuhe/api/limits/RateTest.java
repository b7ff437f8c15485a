package org.liuhe.api.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({"10/1h, 10, PT1H", "' 3 / 1m ', 3, PT1M", "1/PT0.5S, 1, PT0.5S", "100/1d, 100, PT24H"})
    void isReadAsItIsWritten(String written, int count, Duration per) {
        assertThat(Rate.valueOf(written)).isEqualTo(new Rate(count, per));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "10/", "ten/1h", "0/1h", "-1/1h", "10/0s", "10/-1h", "10/soon"})
    void isRefusedWhereItIsNone(String written) {
        assertThatThrownBy(() -> Rate.valueOf(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRequestMayBeSlowForAWhileAndThenKeepsAPace() {
        Pace pace = new Pace(Duration.ofSeconds(20), 2048);
        assertThat(pace.isTooSlow(Duration.ofSeconds(20).toNanos(), 1)).isFalse();
        assertThat(pace.isTooSlow(Duration.ofSeconds(21).toNanos(), 1)).isTrue();
        assertThat(pace.isTooSlow(Duration.ofSeconds(60).toNanos(), 60 * 2048)).isFalse();
        assertThat(pace.isTooSlow(Duration.ofSeconds(61).toNanos(), 60 * 2048)).isTrue();
    }
}
