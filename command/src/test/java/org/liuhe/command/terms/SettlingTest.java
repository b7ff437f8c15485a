package org.liuhe.command.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.CaseDueSettled;

class SettlingTest {

    private final Town town = new Town();
    private final DueDate was = Town.provisional(town.due("case"));
    private final Settling settling = new Settling();

    @Test
    void settlesEachProvisionalDateOnce() {
        DueDate due = settling.of(was, town.terms()).orElseThrow();
        assertThat(due.provisional()).isFalse();
        assertThat(due).isEqualTo(town.due("case"));
        settling.happened(new CaseDueSettled("case-1", was, due, Instant.EPOCH));
        assertThat(settling.of(was, town.terms())).isEmpty();
        assertThat(settling.of(Town.provisional(town.due("confirm")), town.terms()))
                .isPresent();
    }

    @Test
    void leavesWhatIsSettledAlready() {
        assertThat(settling.of(town.due("case"), town.terms())).isEmpty();
    }
}
