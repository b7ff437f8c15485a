package org.liuhe.contracts.complaints;

import static org.liuhe.contracts.PersonalData.Kind.NAME;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * Staff of a community office, grid officers 网格员 among them, take down what somebody says who does not file it themselves
 * 代为登记. Whose matter it is stays whoever said it, and never becomes the clerk's; they need no account. Repeating it with the
 * same id is quiet.
 *
 * @param statement what they said, with their telephone number; its channel is how they said it
 * @param organisation community office that takes it down
 * @param reporterName of whoever said it
 * @param consent how they agreed to that (个人信息保护法 art. 13, 14)
 * @param consentedOn day in Asia/Shanghai on which they agreed, today at the latest
 */
public record FileForSomebody(
        @TargetAggregateIdentifier ComplaintId complaintId,
        FileComplaint statement,
        OrganisationId organisation,
        @PersonalData(NAME) String reporterName,
        ConsentForm consent,
        LocalDate consentedOn)
        implements Command {}
