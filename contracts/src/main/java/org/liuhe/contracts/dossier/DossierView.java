package org.liuhe.contracts.dossier;

import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.complaints.AnsweredQuestion;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.contracts.complaints.ReporterShield;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Together;

/**
 * One matter whole.
 *
 * @param complaintVersion version of the complaint's stream, for If-Match
 * @param caseVersion version of the case's stream, for If-Match; -1 before acceptance
 * @param contactPhone null where none was given, and for everybody but the present holder
 * @param takenDown by whom it was taken down for somebody; null where they filed it themselves
 * @param answers to what the category asked at filing
 * @param shield from whom the matter is about, who reads what was released to them in place of the text; null where it is about nobody
 * @param task what the present holder owes, or null
 * @param holder organisation that must act, or null
 * @param referralId what the holder has handed over and waits for, or null
 * @param helpAsked who was asked to help 协办 and has not answered
 * @param links to councils, disputes, enforcement tasks and petitions
 * @param together with what it is handled together; null where it is handled by itself
 * @param entries from the oldest to the newest
 */
public record DossierView(
        String complaintId,
        long complaintVersion,
        String caseId,
        long caseVersion,
        String trackingCode,
        String category,
        String area,
        Channel channel,
        boolean mayBePublic,
        @PersonalData String place,
        @PersonalData String text,
        @PersonalData(PHONE) String contactPhone,
        TakenDown takenDown,
        List<AnsweredQuestion> answers,
        ReporterShield shield,
        Instant filedAt,
        Stage stage,
        Task task,
        String holder,
        int assignment,
        boolean binding,
        Instant returnUntil,
        DueDate due,
        boolean overdue,
        DueDate caseDue,
        String referralId,
        List<HelpAsked> helpAsked,
        List<MatterLink> links,
        Together together,
        List<DossierEntry> entries) {

    /** An open request for help, known by its number in the case. */
    public record HelpAsked(int ask, String organisation, DueDate due) {}

    /**
     * Somebody's matter, taken down for them 代为登记.
     *
     * @param name of whoever said it; null for everybody but the present holder
     * @param organisation office that took it down
     * @param consent how they agreed to that, and {@code consentedOn} the day in Asia/Shanghai
     */
    public record TakenDown(
            @PersonalData(NAME) String name, String organisation, ConsentForm consent, LocalDate consentedOn) {

        public TakenDown withoutName() {
            return new TakenDown(null, organisation, consent, consentedOn);
        }
    }
}
