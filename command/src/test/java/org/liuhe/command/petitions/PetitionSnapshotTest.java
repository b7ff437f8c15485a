package org.liuhe.command.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Snapshots;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.WithdrawPetition;

/** A petition read from a snapshot is the petition that was written, at each stage. */
class PetitionSnapshotTest extends PetitionStory {

    @Test
    void survivesEveryStageAndKeepsNoCopyOfWhatWasWritten() throws Exception {
        filed();
        titled();
        happened(new PetitionCoSigned(ID, "a", 1, now()), new PetitionCoSigned(ID, "b", 2, now()));
        happened(new PetitionAnswerObliged(ID, 1, STREET, 2, now(), due("petition.cosign-answer.street")));
        forwarded();
        accepted();
        replied();
        reviewAsked();
        reviewer();
        reviewed();
        rereviewAsked();
        rereviewer();
        happened(new HearingOpened(ID, 1, CITY, now(), due("petition.hearing")));
        Petition petition = new Petition();
        for (Object event : past()) {
            evolve(petition, event);
            assertThat(Snapshots.roundTrip(petition)).usingRecursiveComparison().isEqualTo(petition);
        }
        assertThat(Snapshots.text(petition)).contains(ID).doesNotContain("车棚", "事实", "不服", "理由");
    }

    @Test
    void tellsWhoeverLookedAtAnOlderVersion() {
        filed();
        forwarded();
        refuses(new WithdrawPetition(PETITION, 1L), LIN, CommonRule.STALE);
    }

    private static void evolve(Petition petition, Object event) throws ReflectiveOperationException {
        for (Class<?> type = Petition.class; type != Object.class; type = type.getSuperclass())
            for (Method method : type.getDeclaredMethods())
                if (method.getName().equals("evolve") && method.getParameterTypes()[0] == event.getClass()) {
                    method.setAccessible(true);
                    method.invoke(petition, event);
                    return;
                }
        throw new AssertionError(event);
    }
}
