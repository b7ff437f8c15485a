package org.liuhe.query.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MayKnowOf;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class KnownMattersTest {

    private final ReadModels models = ReadModels.empty();
    private final Story story =
            new Story(1).filed().accepted().opened().assigned(1, Story.PROPERTY).signed(1, Story.PROPERTY);

    @BeforeEach
    void everythingHappens() {
        models.play(Story.town());
        models.play(story.events());
    }

    @Test
    void tellsTheReporterOfTheComplaintAndNotOfTheCase() {
        assertThat(knows(Story.LIN, story.complaintId)).isTrue();
        assertThat(knows(Story.LIN, story.caseId)).isFalse();
    }

    @Test
    void tellsTheHolderOfBoth() {
        assertThat(knows(Story.staff(Story.PROPERTY), story.complaintId)).isTrue();
        assertThat(knows(Story.staff(Story.PROPERTY), story.caseId)).isTrue();
    }

    @Test
    void tellsNobodyElse() {
        assertThat(knows(Story.staff(Story.OWNERS), story.complaintId)).isFalse();
        assertThat(knows(Story.staff(Story.OWNERS), story.caseId)).isFalse();
    }

    @Test
    void tellsTheOperatorOfEveryKindOfMatter() {
        for (String id : List.of(story.complaintId, story.caseId, "cnl-1", "dsp-1", "enf-1", "pet-1"))
            assertThat(knows(Story.OPERATOR, id)).as(id).isTrue();
        assertThat(knows(Story.OPERATOR, "org-no-matter")).isFalse();
    }

    @Test
    void waitsUntilTheReadModelsHaveSeenIt() {
        StreamPosition ahead = new StreamPosition(story.complaintId, 99);
        assertThat(models.refusal(new MayKnowOf(story.complaintId, ahead), Story.LIN)
                        .code())
                .isEqualTo("read.not-yet");
    }

    private boolean knows(Actor actor, String matter) {
        return models.ask(new MayKnowOf(matter, null), Boolean.class, actor);
    }
}
