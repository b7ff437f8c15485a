package org.liuhe.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Snapshots;
import org.liuhe.command.Town;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.UnclusterCause;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** A case read from a snapshot is the case that was written, at each stage. */
class CaseSnapshotTest extends CaseStory {

    @Test
    void survivesEveryStage() {
        story();
        Case matter = new Case();
        for (Object event : past()) {
            Snapshots.evolve(matter, event);
            assertThat(Snapshots.roundTrip(matter)).usingRecursiveComparison().isEqualTo(matter);
        }
    }

    @Test
    void goesOnFromASnapshot() {
        story();
        Case matter = new Case();
        past().forEach(event -> Snapshots.evolve(matter, event));
        Case read = Snapshots.roundTrip(matter);
        CaseClosed closed = new CaseClosed(CASE.value(), COMPLAINT, CaseOutcome.CONFIRMED, now());
        Snapshots.evolve(matter, closed);
        Snapshots.evolve(read, closed);
        assertThat(read).usingRecursiveComparison().isEqualTo(matter);
    }

    private void story() {
        opened();
        gap();
        assignedToOwners();
        returned(1, false);
        assignedToCommunity();
        happened(
                passed(2, OverdueCause.NOT_SIGNED, Town.OFFICE, 0, true, Duty.HANDLE, town.due("community.sign")),
                passed(2, OverdueCause.CASE_TERM, Town.OFFICE, 0, true, Duty.HANDLE, town.due("case")),
                new CaseCommented(CASE.value(), Town.OFFICE, "m-1", "请尽快", now()));
        escalatedToStreet();
        signed();
        resolved(1);
        reopened(1, 2);
        escalatedToDistrict();
        signed();
        happened(
                new CaseClustered(CASE.value(), COMPLAINT, "case-lead", "cmp-lead", 5, Town.DISTRICT, now()),
                new CaseUnclustered(
                        CASE.value(), COMPLAINT, "case-lead", "cmp-lead", Town.DISTRICT, UnclusterCause.HOLDER, now()),
                helpAsked(1, Town.OFFICE),
                referredToCouncil(1));
        rulingAskedOfStreet();
        happened(ruled(5, Town.STREET, Town.PROPERTY));
        ruledForProperty();
        happened(outcome(ReferralOutcome.COUNCIL_DISAGREED, town.due("property.resolve")));
        happened(new RulingAppealed(CASE.value(), 6, Town.PROPERTY, 1, "合同不含电梯", now()));
        rulingAskedOfDistrict();
    }
}
