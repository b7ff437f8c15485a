package org.liuhe.command.attachments;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.WithdrawAttachment;

/** The files of Lin's complaint, which the property manager handles. */
class AttachmentsTest extends StoryTest<Attachments> {

    private static final String MATTER = "cmp-1";
    private static final String FILES = AttachmentsId.of(MATTER).value();

    AttachmentsTest() {
        super(Attachments.class);
        Map<String, TakingPart.Part> parts = Map.of(
                Town.LIN.subject(),
                new TakingPart.Part(null),
                Town.CLERK.subject(),
                new TakingPart.Part(Town.PROPERTY));
        fixture.registerInjectableResource(
                (TakingPart) (matter, actor) -> Optional.ofNullable(parts.get(actor.subject())));
    }

    @Test
    void addsWhatTheReporterSent() {
        accepts(attach("电梯.jpg", 1), Town.LIN, attached(1, Town.LIN, null, "电梯.jpg"));
    }

    @Test
    void addsWhatAnOfficeSentInItsName() {
        happened(attached(1, Town.LIN, null, "电梯.jpg"));
        accepts(attach("维修单.jpg", 2), Town.CLERK, attached(2, Town.CLERK, Town.PROPERTY, "维修单.jpg"));
    }

    @Test
    void absorbsTheSameContentSentTwice() {
        happened(attached(1, Town.LIN, null, "电梯.jpg"));
        absorbs(attach("电梯.jpg", 1), Town.LIN);
    }

    @Test
    void isUnknownToWhoeverTakesNoPart() {
        refuses(attach("电梯.jpg", 1), Town.WANG, CommonRule.MATTER_UNKNOWN);
        happened(attached(1, Town.LIN, null, "电梯.jpg"));
        refuses(new WithdrawAttachment(MATTER, 1), Town.WANG, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesANameThatIsNone() {
        refuses(attach(" ", 1), Town.LIN, CommonRule.TEXT_BLANK, "file");
        refuses(attach("长".repeat(AttachFile.NAME + 1), 1), Town.LIN, CommonRule.TEXT_TOO_LONG, "file");
        refuses(attach("gpj.\u202e.exe", 1), Town.LIN, CommonRule.TEXT_CONTROL_CHARACTER, "file");
    }

    @Test
    void refusesWhatWasNotCleanedAndKept() {
        refuses(new AttachFile(MATTER, "a", null, 1, address(1)), Town.LIN, AttachmentRule.TYPE, "file");
        refuses(new AttachFile(MATTER, "a", FileType.PDF, 0, address(1)), Town.LIN, AttachmentRule.SIZE, "file");
        refuses(
                new AttachFile(MATTER, "a", FileType.PDF, Contents.LONGEST + 1, address(1)),
                Town.LIN,
                AttachmentRule.SIZE,
                "file");
        refuses(new AttachFile(MATTER, "a", FileType.PDF, 1, "../x"), Town.LIN, AttachmentRule.UNREADABLE, "file");
    }

    @Test
    void refusesMoreThanTwentyAndTakesAnotherOnceOneIsWithdrawn() {
        for (int i = 1; i <= AttachFile.MOST; i++) happened(attached(i, Town.LIN, null, i + ".jpg"));
        refuses(attach("more.jpg", 99), Town.LIN, AttachmentRule.NUMBER, "file");
        happened(withdrawn(3));
        accepts(attach("21.jpg", 21), Town.LIN, attached(21, Town.LIN, null, "21.jpg"));
    }

    @Test
    void refusesToAddAndTakeBackForEver() {
        for (int i = 1; i <= AttachFile.MOST_EVER; i++) happened(attached(i, Town.LIN, null, "x.jpg"), withdrawn(i));
        refuses(attach("more.jpg", 999), Town.LIN, AttachmentRule.NUMBER, "file");
    }

    @Test
    void withdrawsOnesOwnOnce() {
        happened(attached(1, Town.LIN, null, "电梯.jpg"));
        accepts(new WithdrawAttachment(MATTER, 1), Town.LIN, withdrawn(1));
        happened(withdrawn(1));
        absorbs(new WithdrawAttachment(MATTER, 1), Town.LIN);
    }

    @Test
    void withdrawsNobodyElses() {
        happened(attached(1, Town.LIN, null, "电梯.jpg"));
        refuses(new WithdrawAttachment(MATTER, 1), Town.CLERK, AttachmentRule.NOT_YOURS);
        refuses(new WithdrawAttachment(MATTER, 2), Town.LIN, AttachmentRule.UNKNOWN);
    }

    private static AttachFile attach(String name, int content) {
        return new AttachFile(MATTER, name, FileType.JPEG, 1000, address(content));
    }

    private static FileAttached attached(int number, Actor by, String organisation, String name) {
        return new FileAttached(
                FILES,
                MATTER,
                number,
                by.subject(),
                organisation,
                name,
                "image/jpeg",
                1000,
                address(number),
                Town.NOON);
    }

    private static AttachmentWithdrawn withdrawn(int number) {
        return new AttachmentWithdrawn(FILES, MATTER, number, Town.LIN.subject(), address(number), Town.NOON);
    }

    private static String address(int content) {
        return "%064x".formatted(content);
    }
}
