package org.liuhe.command.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Snapshots;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.VoteOutcome;

/** A council read from a snapshot is the council that was written, at each stage. */
class CouncilSnapshotTest extends CouncilStory {

    @Test
    void survivesEveryStageOfAVote() {
        voting();
        happened(
                vote(FLAT_501, VoteChoice.FOR, false),
                counting(9_000, 1, 9_000, 1, VoteOutcome.CARRIED),
                passing(true),
                minutes(false),
                reporting(1));
        survives();
    }

    @Test
    void survivesEveryStageOfAnEnforcement() {
        referred();
        survives();
    }

    private void survives() {
        Council council = new Council();
        for (Object event : past()) {
            if (!isEvolved(event)) continue;
            Snapshots.evolve(council, event);
            assertThat(Snapshots.roundTrip(council)).usingRecursiveComparison().isEqualTo(council);
        }
    }

    private static boolean isEvolved(Object event) {
        return Stream.<Class<?>>iterate(Council.class, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals("evolve"))
                .map(Method::getParameterTypes)
                .anyMatch(types -> types[0].isInstance(event));
    }
}
