package org.liuhe.app.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ImportComplaint;

/** Makes a command of a row. Finds everything that is wrong with the row at once, not only the first thing. */
final class RowTranslation {

    private final Mapping mapping;
    private final Clock clock;
    private final RandomGenerator random;
    private final SeenIds seen = new SeenIds();

    RowTranslation(Mapping mapping, Clock clock, RandomGenerator random) {
        this.mapping = mapping;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What became of a row.
     *
     * @param sourceId null where it could not be read
     * @param command null where the row is refused
     */
    record Translated(
            long line, String sourceId, ImportComplaint command, List<Problem> refusals, List<Problem> notes) {}

    Translated translate(Row row) {
        if (row instanceof Row.Broken broken)
            return new Translated(broken.line(), null, null, List.of(broken.problem()), List.of());
        Row.Readable readable = (Row.Readable) row;
        Findings findings = new Findings();
        String sourceId = sourceId(readable, findings);
        ImportComplaint command = command(readable, sourceId, findings);
        return new Translated(
                row.line(),
                sourceId,
                findings.refused() ? null : command,
                findings.refusals(),
                findings.refused() ? List.of() : findings.notes());
    }

    private String sourceId(Row.Readable row, Findings findings) {
        String id = findings.unlessBroken(
                "sourceId",
                () -> Texts.required(
                        "sourceId", CleanText.line(mapping.sourceId().fill(row)), Texts.LINE));
        if (id == null) return null;
        long first = seen.firstLine(id, row.line());
        if (first != row.line()) findings.refuse("sourceId", ImportRule.ID_TWICE, first);
        return id;
    }

    private ImportComplaint command(Row.Readable row, String sourceId, Findings findings) {
        String category = mapping.category().meaning(row, "category", ImportRule.CATEGORY_UNMAPPED, findings);
        AreaPath area = mapping.area().read(row, findings);
        String place = findings.unlessBroken(
                "place",
                () -> Texts.required("place", CleanText.line(mapping.place().fill(row)), Texts.LINE));
        String text = findings.unlessBroken(
                "text", () -> Texts.required("text", mapping.text().fill(row), Texts.STATEMENT));
        SourceStatus status = mapping.status().meaning(row, "status", ImportRule.STATUS_UNMAPPED, findings);
        Instant filedAt = filedAt(row, findings);
        Instant closedAt = status == null ? null : closedAt(row, status, filedAt, findings);
        Boolean mayBePublic = mapping.mayBePublic().read(row, findings);
        if (findings.refused()) return null;
        return new ImportComplaint(
                ComplaintId.forImport(mapping.source(), sourceId),
                TrackingCode.draw(random),
                mapping.source(),
                sourceId,
                category,
                area,
                place,
                text,
                mayBePublic,
                filedAt,
                closedAt,
                status.outcome());
    }

    private Instant filedAt(Row.Readable row, Findings findings) {
        if (!mapping.filedAt().isGiven(row)) {
            findings.refuse("filedAt", ImportRule.FILING_TIME_MISSING);
            return null;
        }
        return notInFuture("filedAt", mapping.filedAt().read(row, null, findings), findings);
    }

    private Instant closedAt(Row.Readable row, SourceStatus status, Instant filedAt, Findings findings) {
        if (status == SourceStatus.OPEN) {
            if (mapping.closedAt().isGiven(row)) findings.refuse("closedAt", ImportRule.CLOSING_TIME_UNEXPECTED);
            return null;
        }
        int before = findings.refusals().size();
        Instant closedAt = mapping.closedAt().read(row, filedAt, findings);
        if (closedAt == null && findings.refusals().size() == before)
            findings.refuse("closedAt", ImportRule.CLOSING_TIME_MISSING);
        if (closedAt != null && filedAt != null && closedAt.isBefore(filedAt))
            findings.refuse("closedAt", ComplaintRule.IMPORT_CLOSED_BEFORE_FILED);
        return notInFuture("closedAt", closedAt, findings);
    }

    private Instant notInFuture(String field, Instant at, Findings findings) {
        if (at != null && at.isAfter(clock.instant())) findings.refuse(field, ComplaintRule.IMPORT_IN_FUTURE);
        return at;
    }
}
