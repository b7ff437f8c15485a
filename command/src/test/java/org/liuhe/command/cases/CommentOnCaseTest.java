package org.liuhe.command.cases;

import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.CommentOnCase;

class CommentOnCaseTest extends CaseStory {

    private static final CommentOnCase COMMAND = new CommentOnCase(CASE, "m-1", "请尽快");

    @Test
    void takesARemarkOfTheHolder() {
        assigned();
        accepts(COMMAND, Town.CLERK, commented(Town.PROPERTY));
    }

    @Test
    void takesARemarkOfAFormerHolder() {
        assigned();
        escalatedToStreet();
        accepts(COMMAND, Town.CLERK, commented(Town.PROPERTY));
    }

    @Test
    void takesARemarkForThePresentHolderFirst() {
        assigned();
        escalatedToStreet();
        Actor both = new Actor(
                "both",
                java.util.Set.of(Role.STREET, Role.PROPERTY_MANAGER),
                java.util.Set.of(Town.PROPERTY, Town.STREET));
        accepts(COMMAND, both, commented(Town.STREET));
    }

    @Test
    void takesARemarkWhileTheReporterIsAsked() {
        assigned();
        signed();
        resolved(1);
        accepts(COMMAND, Town.CLERK, commented(Town.PROPERTY));
    }

    @Test
    void isQuietWhenRepeated() {
        assigned();
        happened(commented(Town.PROPERTY));
        absorbs(COMMAND, Town.CLERK);
    }

    @Test
    void refusesAnOrganisationThatTakesNoPart() {
        assigned();
        refuses(COMMAND, Town.OWNER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesWhereNobodyTakesPartYet() {
        opened();
        refuses(COMMAND, Town.CLERK, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesOnceTheMatterEnded() {
        assigned();
        closed();
        refuses(COMMAND, Town.CLERK, CaseRule.CLOSED);
    }

    @Test
    void refusesAMissingIdentity() {
        assigned();
        refuses(new CommentOnCase(CASE, " ", "请尽快"), Town.CLERK, CommonRule.TEXT_BLANK, "commentId");
    }

    @Test
    void refusesAControlCharacter() {
        assigned();
        refuses(new CommentOnCase(CASE, "m-1", "请\u0007尽快"), Town.CLERK, CommonRule.TEXT_CONTROL_CHARACTER, "text");
    }

    private CaseCommented commented(String organisation) {
        return new CaseCommented(CASE.value(), organisation, "m-1", "请尽快", now());
    }
}
