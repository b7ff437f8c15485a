package org.liuhe.app.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** All journeys in one town, so that the application starts once. */
class JourneysIT {

    private static Town town;

    @BeforeAll
    static void start() {
        town = Town.start();
    }

    @AfterAll
    static void stop() {
        try {
            town.logNamesNobody();
        } finally {
            town.close();
        }
    }

    @Nested
    class CouncilToEnforcement extends CouncilToEnforcementJourney {
        CouncilToEnforcement() {
            super(town);
        }
    }

    @Nested
    class WrittenAgreement extends WrittenAgreementJourney {
        WrittenAgreement() {
            super(town);
        }
    }

    @Nested
    class OralAgreement extends OralAgreementJourney {
        OralAgreement() {
            super(town);
        }
    }

    @Nested
    class PoliceHandOver extends PoliceHandOverJourney {
        PoliceHandOver() {
            super(town);
        }
    }

    @Nested
    class PatrolToPenalty extends PatrolToPenaltyJourney {
        PatrolToPenalty() {
            super(town);
        }
    }

    @Nested
    class BadTimes extends BadTimesJourney {
        BadTimes() {
            super(town);
        }
    }
}
