package org.liuhe.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.states.StatesPictureTest;
import org.liuhe.contracts.disputes.CommitteeGapFound;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;

/** An ending that is not known would keep a person's data for ever. */
class EndingsTest {

    @Test
    void everyEndOfAPetitionAndADisputeIsKnown() {
        List<String> kinds = List.of("Petition", "Dispute");
        List<Lifecycle<?>> lifecycles = StatesPictureTest.lifecycles().stream()
                .filter(lifecycle -> kinds.contains(lifecycle.name()))
                .toList();
        assertThat(lifecycles).extracting(Lifecycle::name).containsExactlyInAnyOrderElementsOf(kinds);
        Set<Class<?>> known = new HashSet<>(StoredDuties.ENDINGS);
        // depends: of the last level, for a dispute out of another matter
        known.addAll(List.of(PetitionReviewAnswered.class, CommitteeGapFound.class));
        for (Lifecycle<?> lifecycle : lifecycles) assertThat(known).containsAll(lifecycle.endings());
    }
}
