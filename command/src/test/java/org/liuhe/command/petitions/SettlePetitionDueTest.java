package org.liuhe.command.petitions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.petitions.PetitionDueSettled;
import org.liuhe.contracts.petitions.SettlePetitionDue;

/** The holidays of a year were announced after due dates had been computed that reach into it. */
class SettlePetitionDueTest extends PetitionStory {

    private static final Actor CALENDAR = Actor.system("calendar");

    private DueDate was;

    @BeforeEach
    void computed() {
        was = Town.provisional(due("petition.decide"));
    }

    @Test
    void settlesByTheCalendarAsAnnounced() {
        filed();
        accepts(settle(), CALENDAR, settled());
    }

    @Test
    void isQuietWhenSettledBefore() {
        filed();
        happened(settled());
        absorbs(settle(), CALENDAR);
    }

    @Test
    void leavesADateThatWasNeverProvisional() {
        filed();
        absorbs(new SettlePetitionDue(PETITION, due("petition.decide")), CALENDAR);
    }

    private SettlePetitionDue settle() {
        return new SettlePetitionDue(PETITION, was);
    }

    private PetitionDueSettled settled() {
        return new PetitionDueSettled(PETITION.value(), was, terms.settled(was), now());
    }
}
