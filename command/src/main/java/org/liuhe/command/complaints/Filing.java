package org.liuhe.command.complaints;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FilingAnswered;
import org.liuhe.contracts.complaints.ImportComplaint;
import org.liuhe.policy.scenarios.Category;

/** What the first event of a complaint says, from what was asked for. */
final class Filing {

    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh-CN";

    private Filing() {}

    static ComplaintFiled of(FileComplaint command, String reporter, Terms terms) {
        Category category = terms.category(command.category());
        String accused = command.accused() == null ? null : command.accused().value();
        return new ComplaintFiled(
                command.complaintId().value(),
                command.trackingCode().value(),
                reporter,
                category.code(),
                category.pack(),
                category.packVersion(),
                command.area().value(),
                Texts.required("place", command.place(), Texts.LINE),
                Texts.required("text", command.text(), Texts.STATEMENT),
                command.mayBePublic(),
                command.mayBePublic() && category.listed(),
                command.channel(),
                ENGLISH.equals(command.language()) ? ENGLISH : CHINESE,
                Texts.optional("contactPhone", command.contactPhone(), Texts.LINE),
                terms.now(),
                terms.dueFromNow(category.intakeTerm()),
                null,
                null,
                accused,
                category.presumedAccused(),
                accused == null && category.presumedAccused() == null ? null : command.reporterMayBeKnown());
    }

    static FilingAnswered answered(FileComplaint command, Terms terms) {
        Category category = terms.category(command.category());
        return new FilingAnswered(
                command.complaintId().value(), FilingAnswers.of(category, command.answers()), terms.now());
    }

    /** The community office can decide from now on only, whenever the matter began elsewhere. */
    static ComplaintFiled open(ImportComplaint command, Terms terms) {
        Category category = terms.category(command.category());
        return new ComplaintFiled(
                command.complaintId().value(),
                command.trackingCode().value(),
                null,
                category.code(),
                category.pack(),
                category.packVersion(),
                command.area().value(),
                Texts.required("place", command.place(), Texts.LINE),
                Texts.required("text", command.text(), Texts.STATEMENT),
                command.mayBePublic(),
                command.mayBePublic() && category.listed(),
                Channel.IMPORT,
                CHINESE,
                null,
                past("filedAt", command.filedAt(), terms),
                terms.dueFromNow(category.intakeTerm()),
                Texts.required("source", command.source(), Texts.LINE),
                Texts.required("sourceId", command.sourceId(), Texts.LINE),
                null,
                category.presumedAccused(),
                category.presumedAccused() == null ? null : false);
    }

    static ClosedComplaintRecorded closed(ImportComplaint command, Terms terms) {
        Category category = terms.category(command.category());
        Instant filedAt = past("filedAt", command.filedAt(), terms);
        Instant closedAt = past("closedAt", command.closedAt(), terms);
        if (closedAt.isBefore(filedAt)) throw new RuleBroken(ComplaintRule.IMPORT_CLOSED_BEFORE_FILED, "closedAt");
        return new ClosedComplaintRecorded(
                command.complaintId().value(),
                command.trackingCode().value(),
                Texts.required("source", command.source(), Texts.LINE),
                Texts.required("sourceId", command.sourceId(), Texts.LINE),
                category.code(),
                category.pack(),
                category.packVersion(),
                command.area().value(),
                Texts.required("place", command.place(), Texts.LINE),
                Texts.required("text", command.text(), Texts.STATEMENT),
                command.mayBePublic(),
                command.mayBePublic() && category.listed(),
                filedAt,
                closedAt,
                command.outcome() == null ? ClosedOutcome.CLOSED : command.outcome());
    }

    /** Only this identity makes sure that a repeated import finds the first one. */
    static void refuseForeignIdentity(ImportComplaint command) {
        if (!ComplaintId.forImport(command.source(), command.sourceId()).equals(command.complaintId()))
            throw new RuleBroken(CommonRule.ID_MALFORMED, "complaintId", "cmp-");
    }

    static void refuseWhoIsNotThere(OrganisationId accused, AreaPath area, KnownOrganisations organisations) {
        if (accused != null && !organisations.servesAnyhow(accused.value(), area))
            throw new RuleBroken(ComplaintRule.ACCUSED_NOT_SERVING, "accused", accused);
    }

    static void refuseUnknownArea(AreaPath area, KnownAreas areas) {
        if (!areas.contains(area)) throw new RuleBroken(AreaRule.AREA_UNKNOWN, "area", area);
    }

    private static Instant past(String field, Instant at, Terms terms) {
        if (at == null) throw new RuleBroken(CommonRule.TEXT_BLANK, field);
        if (at.isAfter(terms.now())) throw new RuleBroken(ComplaintRule.IMPORT_IN_FUTURE, field);
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
