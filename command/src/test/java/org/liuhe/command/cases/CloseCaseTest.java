package org.liuhe.command.cases;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CloseCase;

class CloseCaseTest extends CaseStory {

    @Test
    void keepsUnconfirmedApartFromConfirmed() {
        assigned();
        signed();
        resolved(1);
        accepts(
                new CloseCase(CASE, CaseOutcome.UNCONFIRMED),
                Town.CONFIRMATION,
                new CaseClosed(CASE.value(), COMPLAINT, CaseOutcome.UNCONFIRMED, now()));
    }

    @Test
    void endsAMatterThatIsWithdrawnInTheMiddle() {
        assigned();
        accepts(
                new CloseCase(CASE, CaseOutcome.WITHDRAWN),
                Town.CONFIRMATION,
                new CaseClosed(CASE.value(), COMPLAINT, CaseOutcome.WITHDRAWN, now()));
    }

    @Test
    void isQuietWhenRepeated() {
        assigned();
        closed();
        absorbs(new CloseCase(CASE, CaseOutcome.WITHDRAWN), Town.CONFIRMATION);
    }

    @Test
    void keepsTheFirstOutcome() {
        assigned();
        closed();
        absorbs(new CloseCase(CASE, CaseOutcome.CONFIRMED), Town.CONFIRMATION);
    }
}
