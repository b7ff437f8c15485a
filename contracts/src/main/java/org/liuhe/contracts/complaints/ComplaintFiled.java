package org.liuhe.contracts.complaints;

import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;
import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * A matter was stated, here or (open) in another system.
 *
 * @param reporter the reporter's subject; null for an imported record, and where it was taken down for somebody
 * @param pack scenario pack of the category
 * @param packVersion version of the pack at filing
 * @param listed whether everyone may find it in the list: the reporter agreed, and the pack of that day allowed it
 * @param filedAt when the reporter's clock started; the original time for an imported record
 * @param intakeDue by when the community office decides on acceptance; null where acceptance is automatic
 * @param source other system's name and {@code sourceId} its identity there; both null where filed here
 * @param accused organisation that the matter is about, which is kept from the reporter; null where none was named
 * @param presumedAccused capability whose holders in the area are presumed to be complained of, because the category says so; or null
 * @param reporterMayBeKnown whether those may know the reporter, as said at filing; null where there is nobody to keep from them
 * @param reporterName of whoever said it, where it was taken down for them; else this and all that follows is null
 * @param registeredBy community office that took it down
 * @param consent how they agreed to that
 * @param consentedOn day in Asia/Shanghai on which they agreed
 * @param consentTakenBy subject of the clerk whom they told so
 */
@Revision("1")
public record ComplaintFiled(
        String complaintId,
        String trackingCode,
        @PersonalData(SUBJECT) String reporter,
        String category,
        String pack,
        String packVersion,
        String area,
        @PersonalData String place,
        @PersonalData String text,
        boolean mayBePublic,
        boolean listed,
        Channel channel,
        String language,
        @PersonalData(PHONE) String contactPhone,
        Instant filedAt,
        DueDate intakeDue,
        String source,
        String sourceId,
        String accused,
        String presumedAccused,
        Boolean reporterMayBeKnown,
        @PersonalData(NAME) String reporterName,
        String registeredBy,
        ConsentForm consent,
        LocalDate consentedOn,
        @PersonalData(SUBJECT) String consentTakenBy)
        implements ComplaintEvent {

    /** What somebody stated themselves. */
    public ComplaintFiled(
            String complaintId,
            String trackingCode,
            String reporter,
            String category,
            String pack,
            String packVersion,
            String area,
            String place,
            String text,
            boolean mayBePublic,
            boolean listed,
            Channel channel,
            String language,
            String contactPhone,
            Instant filedAt,
            DueDate intakeDue,
            String source,
            String sourceId,
            String accused,
            String presumedAccused,
            Boolean reporterMayBeKnown) {
        this(
                complaintId,
                trackingCode,
                reporter,
                category,
                pack,
                packVersion,
                area,
                place,
                text,
                mayBePublic,
                listed,
                channel,
                language,
                contactPhone,
                filedAt,
                intakeDue,
                source,
                sourceId,
                accused,
                presumedAccused,
                reporterMayBeKnown,
                null,
                null,
                null,
                null,
                null);
    }

    /** A matter that is about no organisation. */
    public ComplaintFiled(
            String complaintId,
            String trackingCode,
            String reporter,
            String category,
            String pack,
            String packVersion,
            String area,
            String place,
            String text,
            boolean mayBePublic,
            boolean listed,
            Channel channel,
            String language,
            String contactPhone,
            Instant filedAt,
            DueDate intakeDue,
            String source,
            String sourceId) {
        this(
                complaintId,
                trackingCode,
                reporter,
                category,
                pack,
                packVersion,
                area,
                place,
                text,
                mayBePublic,
                listed,
                channel,
                language,
                contactPhone,
                filedAt,
                intakeDue,
                source,
                sourceId,
                null,
                null,
                null);
    }

    /** The same, taken down for somebody without an account, as they agreed. */
    public ComplaintFiled takenDown(String name, String office, ConsentForm form, LocalDate agreedOn, String clerk) {
        return new ComplaintFiled(
                complaintId,
                trackingCode,
                null,
                category,
                pack,
                packVersion,
                area,
                place,
                text,
                mayBePublic,
                listed,
                channel,
                language,
                contactPhone,
                filedAt,
                intakeDue,
                source,
                sourceId,
                accused,
                presumedAccused,
                reporterMayBeKnown,
                name,
                office,
                form,
                agreedOn,
                clerk);
    }
}
