package org.liuhe.command.complaints;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FileForSomebody;
import org.liuhe.contracts.complaints.SupplementComplaint;

class FileForSomebodyTest extends ComplaintStory {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final String NAME = "周玉兰";
    private static final String PHONE = "0571-00000000";

    /** Belongs to the office and to the property manager. */
    private static final Actor BOTH = new Actor("both", Set.of(Role.COMMUNITY), Set.of(Town.OFFICE, Town.PROPERTY));

    @Test
    void recordsWhoseMatterItIsAndThatTheyAgreedAndNeverTheClerkAsReporter() {
        accepts(takenDown(statement(Town.LIFT, Channel.COUNTER, null)), Town.WORKER, filed(Channel.COUNTER, NAME));
    }

    @Test
    void isQuietWhenRepeatedByTheOffice() {
        happened(filed(Channel.GRID_OFFICER, NAME));
        absorbs(takenDown(statement(Town.LIFT, Channel.GRID_OFFICER, null)), Town.WORKER);
        refuses(
                takenDown(statement(Town.LIFT, Channel.GRID_OFFICER, null), "别人", ConsentForm.ORAL, TODAY),
                Town.WORKER,
                ComplaintRule.FILED_DIFFERENTLY);
    }

    @Test
    void whatSomebodyFiledThemselvesIsUnknownToTheOffice() {
        filed();
        refuses(takenDown(statement(Town.NOISE, Channel.COUNTER, null)), Town.WORKER, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void theClerkIsNotTheReporter() {
        happened(filed(Channel.COUNTER, NAME));
        refuses(new CommentOnComplaint(COMPLAINT, "c-1", "x"), Town.WORKER, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void theOfficePassesOnWhatIsToBeAdded() {
        happened(filed(Channel.COUNTER, NAME));
        supplementAsked();
        SupplementComplaint added = new SupplementComplaint(COMPLAINT, "2 号", null);
        refuses(added, Town.OTHER_WORKER, CommonRule.MATTER_UNKNOWN);
        accepts(added, Town.WORKER, new ComplaintSupplemented(COMPLAINT.value(), 1, "2 号", null));
    }

    @Test
    void refusesWithoutTheirAgreement() {
        FileComplaint said = statement(Town.LIFT, Channel.COUNTER, null);
        refuses(takenDown(said, NAME, null, TODAY), Town.WORKER, ComplaintRule.CONSENT_MISSING, "consent");
        refuses(
                takenDown(said, NAME, ConsentForm.SIGNED, null),
                Town.WORKER,
                ComplaintRule.CONSENT_MISSING,
                "consentedOn");
        refuses(
                takenDown(said, NAME, ConsentForm.SIGNED, TODAY.plusDays(1)),
                Town.WORKER,
                ComplaintRule.CONSENT_IN_FUTURE,
                "consentedOn");
    }

    @Test
    void refusesWhoHasNoName() {
        refuses(
                takenDown(statement(Town.LIFT, Channel.COUNTER, null), " ", ConsentForm.ORAL, TODAY),
                Town.WORKER,
                CommonRule.TEXT_BLANK,
                "reporterName");
    }

    @Test
    void refusesAChannelByWhichPeopleFileThemselves() {
        refuses(
                takenDown(statement(Town.LIFT, Channel.WEB, null)),
                Town.WORKER,
                ComplaintRule.CHANNEL_NOT_ASSISTED,
                "channel");
    }

    @Test
    void refusesOtherOfficesAndWhomItIsAbout() {
        FileForSomebody command = takenDown(statement(Town.LIFT, Channel.COUNTER, null));
        refuses(command, Town.OTHER_WORKER, CommonRule.NOT_YOURS);
        refuses(command, Town.CLERK, CommonRule.NOT_YOURS);
        refuses(takenDown(statement(Town.LIFT, Channel.COUNTER, Town.OFFICE)), Town.WORKER, CommonRule.NOT_YOURS);
        refuses(takenDown(statement(Town.LIFT, Channel.COUNTER, Town.PROPERTY)), BOTH, CommonRule.NOT_YOURS);
        refuses(takenDown(statement(Town.FEES, Channel.COUNTER, null)), BOTH, CommonRule.NOT_YOURS);
    }

    @Test
    void refusesWhatTheRulesOfEveryFilingRefuse() {
        refuses(
                takenDown(statement("ufo", Channel.COUNTER, null)),
                Town.WORKER,
                ComplaintRule.CATEGORY_UNKNOWN,
                "category");
        refuses(
                takenDown(statement(Town.LIFT, Town.ESTATE.value() + "/nowhere", Channel.COUNTER, null)),
                Town.WORKER,
                AreaRule.AREA_UNKNOWN,
                "area");
        refuses(
                takenDown(statement(Town.LIFT, Channel.COUNTER, "org-nobody")),
                Town.WORKER,
                ComplaintRule.ACCUSED_NOT_SERVING,
                "accused");
        codes.claim(CODE, new ComplaintId("cmp-2"));
        refuses(
                takenDown(statement(Town.LIFT, Channel.COUNTER, null)),
                Town.WORKER,
                ComplaintRule.TRACKING_CODE_TAKEN,
                "trackingCode");
    }

    @Test
    void refusesTwoIdentities() {
        FileForSomebody command = new FileForSomebody(
                COMPLAINT,
                statement(new ComplaintId("cmp-2"), CODE, Town.LIFT, Town.ESTATE.value(), Channel.COUNTER, null),
                new OrganisationId(Town.OFFICE),
                NAME,
                ConsentForm.ORAL,
                TODAY);
        refuses(command, Town.WORKER, CommonRule.ID_MALFORMED, "complaintId");
    }

    private ComplaintFiled filed(Channel channel, String name) {
        ComplaintFiled filed = filing(Town.LIFT, null);
        return new ComplaintFiled(
                        filed.complaintId(),
                        filed.trackingCode(),
                        null,
                        filed.category(),
                        filed.pack(),
                        filed.packVersion(),
                        filed.area(),
                        filed.place(),
                        filed.text(),
                        filed.mayBePublic(),
                        filed.listed(),
                        channel,
                        filed.language(),
                        PHONE,
                        filed.filedAt(),
                        null,
                        null,
                        null)
                .takenDown(name, Town.OFFICE, ConsentForm.ORAL, TODAY, Town.WORKER.subject());
    }

    private static FileForSomebody takenDown(FileComplaint said) {
        return takenDown(said, " " + NAME, ConsentForm.ORAL, TODAY);
    }

    private static FileForSomebody takenDown(FileComplaint said, String name, ConsentForm consent, LocalDate on) {
        return new FileForSomebody(COMPLAINT, said, new OrganisationId(Town.OFFICE), name, consent, on);
    }

    private static FileComplaint statement(String category, Channel channel, String accused) {
        return statement(category, Town.ESTATE.value(), channel, accused);
    }

    private static FileComplaint statement(String category, String area, Channel channel, String accused) {
        return statement(COMPLAINT, CODE, category, area, channel, accused);
    }

    private static FileComplaint statement(
            ComplaintId id, TrackingCode code, String category, String area, Channel channel, String accused) {
        return new FileComplaint(
                id,
                code,
                category,
                new AreaPath(area),
                "3 幢 2 单元",
                "电梯停了三天",
                true,
                channel,
                "zh-CN",
                PHONE,
                null,
                accused == null ? null : new OrganisationId(accused),
                false);
    }
}
