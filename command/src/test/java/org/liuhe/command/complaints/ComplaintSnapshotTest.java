package org.liuhe.command.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Snapshots;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintCommented;
import org.liuhe.contracts.complaints.ReporterConsented;

/** A complaint read from a snapshot is the complaint that was written, at each stage. */
class ComplaintSnapshotTest extends ComplaintStory {

    @Test
    void survivesEveryStage() {
        story();
        Complaint complaint = new Complaint();
        for (Object event : past()) {
            Snapshots.evolve(complaint, event);
            assertThat(Snapshots.roundTrip(complaint))
                    .usingRecursiveComparison()
                    .isEqualTo(complaint);
        }
    }

    @Test
    void goesOnFromASnapshot() {
        story();
        Complaint complaint = new Complaint();
        past().forEach(event -> Snapshots.evolve(complaint, event));
        Complaint read = Snapshots.roundTrip(complaint);
        ComplaintCommented more = new ComplaintCommented(COMPLAINT.value(), "m-2", "还在停", now());
        Snapshots.evolve(complaint, more);
        Snapshots.evolve(read, more);
        assertThat(read).usingRecursiveComparison().isEqualTo(complaint);
    }

    @Test
    void keepsNoCopyOfWhatWasWritten() {
        story();
        Complaint complaint = new Complaint();
        past().forEach(event -> Snapshots.evolve(complaint, event));
        assertThat(Snapshots.text(complaint))
                .contains(COMPLAINT.value())
                .doesNotContain("电梯", "3 幢", "2 号", "已经修好", "又停了");
    }

    private void story() {
        filed();
        supplementAsked();
        supplemented();
        happened(new ComplaintAccepted(COMPLAINT.value(), now()));
        happened(new ComplaintCommented(COMPLAINT.value(), "m-1", "老人下不了楼", now()));
        happened(new ReporterConsented(COMPLAINT.value(), now()));
        answered(1, true);
        contested(1);
    }
}
