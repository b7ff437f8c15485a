package org.liuhe.command.complaints;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.FilingAnswered;

/**
 * What makes two filings the same: everything that the person said, and nothing that the system added. Kept as a digest, so
 * that a snapshot holds no copy of it.
 */
record Statement(String digest) {

    static Statement of(ComplaintEvent first) {
        if (first instanceof ComplaintFiled filed) return filed(filed);
        if (first instanceof ClosedComplaintRecorded recorded) return recorded(recorded);
        throw new IllegalArgumentException(first.getClass().getSimpleName());
    }

    private static Statement filed(ComplaintFiled event) {
        Statement said = withoutWhom(event);
        boolean known = Boolean.TRUE.equals(event.reporterMayBeKnown());
        // what the category presumes was not said by anybody
        Statement about = event.accused() == null && !known ? said : said(said.digest, event.accused(), known);
        return event.registeredBy() == null
                ? about
                : said(about.digest, event.reporterName(), event.registeredBy(), event.consent(), event.consentedOn());
    }

    private static Statement withoutWhom(ComplaintFiled event) {
        // an imported matter keeps its own time, whereas a repeated filing comes later
        return said(
                event.reporter(),
                event.category(),
                event.area(),
                event.place(),
                event.text(),
                event.mayBePublic(),
                event.channel(),
                event.language(),
                event.contactPhone(),
                event.source(),
                event.sourceId(),
                event.source() == null ? null : event.filedAt());
    }

    /** The answers belong to what was said; how the questions were worded does not. */
    Statement and(FilingAnswered answers) {
        if (answers.answers().isEmpty()) return this;
        Stream<String> each = answers.answers().stream().flatMap(one -> Stream.of(one.questionCode(), one.answer()));
        return said(Stream.concat(Stream.of(digest), each).toArray());
    }

    private static Statement recorded(ClosedComplaintRecorded event) {
        return said(
                event.source(),
                event.sourceId(),
                event.category(),
                event.area(),
                event.place(),
                event.text(),
                event.mayBePublic(),
                event.filedAt(),
                event.closedAt(),
                event.outcome());
    }

    private static Statement said(Object... parts) {
        // no text may contain the separator, so nothing can move from one part to the next unseen
        String whole = Stream.of(parts).map(String::valueOf).collect(Collectors.joining("\0"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return new Statement(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
