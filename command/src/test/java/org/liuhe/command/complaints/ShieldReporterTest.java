package org.liuhe.command.complaints;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ConsentToBeKnown;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.ReleaseToAccused;
import org.liuhe.contracts.complaints.ReleasedToAccused;
import org.liuhe.contracts.complaints.ReporterConsentWithdrawn;
import org.liuhe.contracts.complaints.ReporterConsented;
import org.liuhe.contracts.complaints.WithdrawConsentToBeKnown;

/** Whom a matter is about, what they may know of the reporter, and what is written for them. */
class ShieldReporterTest extends ComplaintStory {

    private static final String WORDS = "公共收益账目没有按季度公示，请在公告栏公示。";
    /** Serves the area as the manager, and in an office of the community. */
    private static final Actor BOTH = new Actor("both", Set.of(Role.COMMUNITY), Set.of(Town.PROPERTY, Town.OFFICE));

    private static final Actor OPERATOR_OF_THE_MANAGER =
            new Actor("operator", Set.of(Role.OPERATOR), Set.of(Town.PROPERTY));

    @Test
    void recordsWhomTheMatterIsAboutAndThatTheyMayNotKnow() {
        accepts(file(Town.LIFT, Town.PROPERTY, false), Town.LIN, about(Town.LIFT, Town.PROPERTY, null, false));
    }

    @Test
    void recordsThatTheReporterAgreedAtOnce() {
        accepts(file(Town.LIFT, Town.PROPERTY, true), Town.LIN, about(Town.LIFT, Town.PROPERTY, null, true));
    }

    @Test
    void recordsNothingOfTheKindWhereNobodyIsNamed() {
        accepts(file(Town.LIFT, null, true), Town.LIN, filing(Town.LIFT, null));
    }

    @Test
    void presumesTheFirstOnTheRouteWhereTheCategorySaysSo() {
        accepts(file(Town.FEES, null, false), Town.LIN, about(Town.FEES, null, "property", false));
    }

    @Test
    void presumesItBesideWhomTheReporterNames() {
        accepts(file(Town.FEES, Town.OWNERS, false), Town.LIN, about(Town.FEES, Town.OWNERS, "property", false));
    }

    @Test
    void refusesWhoDoesNotServeTheArea() {
        refuses(file(Town.LIFT, Town.OTHER_OFFICE, false), Town.LIN, ComplaintRule.ACCUSED_NOT_SERVING, "accused");
        refuses(file(Town.LIFT, "org-nobody", false), Town.LIN, ComplaintRule.ACCUSED_NOT_SERVING, "accused");
    }

    @Test
    void whomItIsAboutBelongsToWhatWasSaid() {
        happened(about(Town.LIFT, Town.PROPERTY, null, false));
        absorbs(file(Town.LIFT, Town.PROPERTY, false), Town.LIN);
        refuses(file(Town.LIFT, Town.OWNERS, false), Town.LIN, ComplaintRule.FILED_DIFFERENTLY);
        refuses(file(Town.LIFT, Town.PROPERTY, true), Town.LIN, ComplaintRule.FILED_DIFFERENTLY);
        refuses(file(Town.LIFT, null, false), Town.LIN, ComplaintRule.FILED_DIFFERENTLY);
    }

    @Test
    void theReporterAgreesLaterAndIsQuietWhenRepeated() {
        happened(about(Town.LIFT, Town.PROPERTY, null, false));
        accepts(new ConsentToBeKnown(COMPLAINT, null), Town.LIN, new ReporterConsented(COMPLAINT.value(), now()));
        happened(new ReporterConsented(COMPLAINT.value(), now()));
        absorbs(new ConsentToBeKnown(COMPLAINT, null), Town.LIN);
    }

    @Test
    void theReporterTakesItBackAlsoAfterTheEnd() {
        happened(about(Town.LIFT, Town.PROPERTY, null, true));
        withdrawn();
        accepts(
                new WithdrawConsentToBeKnown(COMPLAINT, null),
                Town.LIN,
                new ReporterConsentWithdrawn(COMPLAINT.value(), now()));
        happened(new ReporterConsentWithdrawn(COMPLAINT.value(), now()));
        absorbs(new WithdrawConsentToBeKnown(COMPLAINT, null), Town.LIN);
        accepts(new ConsentToBeKnown(COMPLAINT, null), Town.LIN, new ReporterConsented(COMPLAINT.value(), now()));
    }

    @Test
    void nobodyElseAgreesForTheReporter() {
        happened(about(Town.LIFT, Town.PROPERTY, null, false));
        refuses(new ConsentToBeKnown(COMPLAINT, null), Town.WANG, CommonRule.MATTER_UNKNOWN);
        refuses(new WithdrawConsentToBeKnown(COMPLAINT, null), Town.WANG, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void refusesToDecideOnWhatNobodyIsKeptFrom() {
        filed();
        refuses(new ConsentToBeKnown(COMPLAINT, null), Town.LIN, ComplaintRule.NOBODY_ACCUSED);
        refuses(new WithdrawConsentToBeKnown(COMPLAINT, null), Town.LIN, ComplaintRule.NOBODY_ACCUSED);
        refuses(release(WORDS), Town.WORKER, ComplaintRule.NOBODY_ACCUSED);
    }

    @Test
    void theOfficeOfTheAreaWritesWhatTheAccusedMayRead() {
        happened(about(Town.FEES, null, "property", false));
        accepts(release(" " + WORDS), Town.WORKER, released(Town.OFFICE));
        happened(released(Town.OFFICE));
        accepts(release(WORDS), Town.OPERATOR, released(null));
    }

    @Test
    void refusesOtherOffices() {
        happened(about(Town.FEES, null, "property", false));
        refuses(release(WORDS), Town.OTHER_WORKER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesTheAccusedWhateverElseTheyAre() {
        happened(about(Town.LIFT, Town.PROPERTY, null, false));
        refuses(release(WORDS), BOTH, CommonRule.NOT_YOURS);
        refuses(release(WORDS), OPERATOR_OF_THE_MANAGER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesThePresumedToo() {
        happened(about(Town.FEES, null, "property", false));
        refuses(release(WORDS), BOTH, CommonRule.NOT_YOURS);
        refuses(release(WORDS), OPERATOR_OF_THE_MANAGER, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesTheAccusedOffice() {
        happened(about(Town.LIFT, Town.OFFICE, null, false));
        refuses(release(WORDS), Town.WORKER, CommonRule.NOT_YOURS);
        accepts(release(WORDS), Town.OPERATOR, released(null));
    }

    @Test
    void refusesWordsThatNameThePerson() {
        happened(about(Town.FEES, null, "property", false));
        refuses(release("请联系 13800138000。"), Town.WORKER, CommonRule.TEXT_PERSONAL, "text");
        refuses(release(" "), Town.WORKER, CommonRule.TEXT_BLANK, "text");
        refuses(release("长".repeat(4001)), Town.WORKER, CommonRule.TEXT_TOO_LONG, "text");
    }

    @Test
    void refusesWhoLookedAtAnOlderVersion() {
        happened(about(Town.FEES, null, "property", false));
        withdrawn();
        refuses(new ReleaseToAccused(COMPLAINT, WORDS, stale()), Town.WORKER, CommonRule.STALE);
        refuses(new ConsentToBeKnown(COMPLAINT, stale()), Town.LIN, CommonRule.STALE);
        refuses(new WithdrawConsentToBeKnown(COMPLAINT, stale()), Town.LIN, CommonRule.STALE);
    }

    private static ReleaseToAccused release(String text) {
        return new ReleaseToAccused(COMPLAINT, text, null);
    }

    private ReleasedToAccused released(String organisation) {
        return new ReleasedToAccused(COMPLAINT.value(), organisation, WORDS, now());
    }

    private ComplaintFiled about(String category, String accused, String presumed, boolean known) {
        ComplaintFiled filed = filing(category, null);
        return new ComplaintFiled(
                filed.complaintId(),
                filed.trackingCode(),
                filed.reporter(),
                filed.category(),
                filed.pack(),
                filed.packVersion(),
                filed.area(),
                filed.place(),
                filed.text(),
                filed.mayBePublic(),
                category.equals(Town.LIFT) || category.equals(Town.FEES),
                filed.channel(),
                filed.language(),
                filed.contactPhone(),
                filed.filedAt(),
                filed.intakeDue(),
                null,
                null,
                accused,
                presumed,
                known);
    }

    private static FileComplaint file(String category, String accused, boolean known) {
        return new FileComplaint(
                COMPLAINT,
                CODE,
                category,
                Town.ESTATE,
                "3 幢 2 单元",
                "电梯停了三天",
                true,
                Channel.WEB,
                "zh-CN",
                null,
                null,
                accused == null ? null : new OrganisationId(accused),
                known);
    }
}
