package org.liuhe.contracts.complaints;

import static org.liuhe.contracts.PersonalData.Kind.PHONE;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * A resident states a matter 登记诉求. Repeating it with the same id is quiet.
 *
 * @param category code of a category of a scenario pack
 * @param place where in the area, in the reporter's words
 * @param text the statement, up to 4,000 characters
 * @param mayBePublic the reporter agrees that the matter, without its place, is listed publicly, and its text once it was moderated
 * @param language {@code zh-CN} or {@code en}: the language that the reporter used
 * @param contactPhone may be null
 * @param answers to what the category asks; null for none
 * @param accused organisation that the matter is about, or null
 * @param reporterMayBeKnown the reporter agrees that whom the matter is about learns who reported it (个人信息保护法 art. 13, 14)
 */
public record FileComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        TrackingCode trackingCode,
        String category,
        AreaPath area,
        @PersonalData String place,
        @PersonalData String text,
        boolean mayBePublic,
        Channel channel,
        String language,
        @PersonalData(PHONE) String contactPhone,
        List<Answer> answers,
        OrganisationId accused,
        boolean reporterMayBeKnown)
        implements Command {

    /** A matter that is about no organisation. */
    public FileComplaint(
            ComplaintId complaintId,
            TrackingCode trackingCode,
            String category,
            AreaPath area,
            String place,
            String text,
            boolean mayBePublic,
            Channel channel,
            String language,
            String contactPhone,
            List<Answer> answers) {
        this(
                complaintId,
                trackingCode,
                category,
                area,
                place,
                text,
                mayBePublic,
                channel,
                language,
                contactPhone,
                answers,
                null,
                false);
    }
}
