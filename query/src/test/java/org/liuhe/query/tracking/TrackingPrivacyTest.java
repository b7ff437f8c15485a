package org.liuhe.query.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.query.ReadModels;
import org.liuhe.query.Story;

class TrackingPrivacyTest {

    private final ReadModels models = ReadModels.empty();

    @Test
    void thePublicTablesHoldNothingThatAPersonIsOrWrote() {
        models.play(Story.town());
        models.play(new Story(1)
                .filed()
                .accepted()
                .opened()
                .assigned(1, Story.PROPERTY)
                .returned(1, Story.PROPERTY, 1, false)
                .ruled(1, Story.STREET, Story.OWNERS)
                .assigned(2, Story.OWNERS)
                .acted(2, Story.OWNERS)
                .staffCommented(Story.OWNERS)
                .commented()
                .resolved(2, Story.OWNERS, 1)
                .answered(1)
                .contested(1)
                .answered(2)
                .confirmed(2)
                .closed(CaseOutcome.CONFIRMED)
                .events());
        models.play(new Story(2)
                .filedForReview()
                .supplementAsked()
                .supplemented()
                .rejected()
                .events());
        models.play(new Story(3).recordedAsClosed(ClosedOutcome.CLOSED).events());
        List<String> publicRows = rows("tracking", "directory");
        assertThat(publicRows).hasSizeGreaterThan(3).noneMatch(TrackingPrivacyTest::personal);
        // The same search finds what staff may read: so it would have found it here.
        assertThat(rows("dossier")).anyMatch(TrackingPrivacyTest::personal);
    }

    private List<String> rows(String... prefixes) {
        return models.rows().entrySet().stream()
                .filter(table -> List.of(prefixes).stream().anyMatch(table.getKey()::startsWith))
                .flatMap(table -> table.getValue().stream())
                .toList();
    }

    private static boolean personal(String row) {
        return row.contains(Story.PERSONAL) || row.contains("\\u") || row.contains(Story.REPORTER);
    }
}
