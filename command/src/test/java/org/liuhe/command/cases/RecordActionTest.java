package org.liuhe.command.cases;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.RecordAction;

class RecordActionTest extends CaseStory {

    @Test
    void recordsWhatWasDone() {
        assigned();
        signed();
        accepts(act("a-1", 1), Town.CLERK, acted(1, Town.PROPERTY));
    }

    @Test
    void letsWhoeverMustRuleNoteWhatWasDone() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        accepts(act("a-1", 2), Town.STREET_STAFF, acted(2, Town.STREET));
    }

    @Test
    void isQuietWhenRepeated() {
        assigned();
        signed();
        happened(acted(1, Town.PROPERTY));
        absorbs(act("a-1", 1), Town.CLERK);
    }

    @Test
    void refusesBeforeSigning() {
        assigned();
        refuses(act("a-1", 1), Town.CLERK, CaseRule.NOT_SIGNED);
    }

    @Test
    void refusesAnotherOrganisation() {
        assigned();
        signed();
        refuses(act("a-1", 1), Town.OWNER, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesAnotherOrganisationTheRepeatToo() {
        assigned();
        signed();
        happened(acted(1, Town.PROPERTY));
        refuses(act("a-1", 1), Town.OWNER, CaseRule.NOT_THE_HOLDER);
    }

    @Test
    void refusesAFormerHolder() {
        assigned();
        signed();
        escalatedToStreet();
        refuses(act("a-1", 1), Town.CLERK, CaseRule.ASSIGNMENT_OVER);
    }

    @Test
    void refusesOnceTheStepIsResolved() {
        assigned();
        signed();
        resolved(1);
        refuses(act("a-1", 1), Town.CLERK, CaseRule.ALREADY_RESOLVED);
    }

    @Test
    void refusesOnceTheMatterEnded() {
        assigned();
        signed();
        closed();
        refuses(act("a-1", 1), Town.CLERK, CaseRule.CLOSED);
    }

    @Test
    void refusesAMissingIdentity() {
        assigned();
        signed();
        refuses(act(null, 1), Town.CLERK, CommonRule.TEXT_BLANK, "actionId");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assigned();
        signed();
        refuses(
                new RecordAction(CASE, 1, "a-1", "长".repeat(20_000), null),
                Town.CLERK,
                CommonRule.TEXT_TOO_LONG,
                "text");
    }

    @Test
    void refusesAStaleVersion() {
        assigned();
        signed();
        refusesStale(new RecordAction(CASE, 1, "a-1", "已联系维保", stale()), Town.CLERK);
    }

    private static RecordAction act(String actionId, int assignment) {
        return new RecordAction(CASE, assignment, actionId, "已联系维保", null);
    }

    private ActionRecorded acted(int assignment, String organisation) {
        return new ActionRecorded(CASE.value(), assignment, organisation, "a-1", "已联系维保", now());
    }
}
