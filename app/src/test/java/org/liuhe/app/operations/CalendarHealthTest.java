package org.liuhe.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.policy.Policy;
import org.liuhe.policy.calendar.WorkingDays;

class CalendarHealthTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-11T02:00:00Z, 2026, UP",
        "2026-05-11T02:00:00Z, 2025, DEGRADED",
        "2026-12-14T15:59:59Z, 2026, UP",
        // midnight in Shanghai
        "2026-12-14T16:00:00Z, 2026, DEGRADED",
        "2026-12-14T16:00:00Z, 2027, UP"
    })
    void wantsThisYearAndFromTheMiddleOfDecemberTheNext(Instant now, int announcedUntil, String status) {
        Clock clock = Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
        Policy policy = new Policy(new AnnouncedUntil(announcedUntil), null, null, null, null, null);
        assertThat(new CalendarHealth(policy, clock).health().getStatus().getCode())
                .isEqualTo(status);
    }

    private record AnnouncedUntil(int year) implements WorkingDays {

        @Override
        public Optional<String> dayOff(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public boolean announced(int asked) {
            return asked <= year;
        }
    }
}
