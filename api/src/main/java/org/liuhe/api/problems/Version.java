package org.liuhe.api.problems;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.moderation.PublicationId;
import org.liuhe.contracts.support.SupportId;

/**
 * What a reader saw, as an ETag: {@code "c3"} is a complaint at version 3, {@code "k7"} a case at version 7, and
 * {@code "c3-k7"} a dossier, which shows both; {@code "m4"} is any other matter at version 4. A change takes the part that
 * it needs out of If-Match, so that the dossier's ETag serves for every change of the matter. A text in moderation
 * counts its decisions, from {@code "m0"}.
 *
 * @param complaint null where it is not known
 * @param governanceCase null where it is not known
 * @param matter of a council, dispute, enforcement task or petition; null for the others
 */
public record Version(Long complaint, Long governanceCase, Long matter) {
    private static final Pattern FORM = Pattern.compile(
            "\"(?:(?:c(?<complaint>\\d{1,18})(?:-(?=k))?)?(?:(?<![0-9])k(?<case>\\d{1,18}))?|m(?<matter>\\d{1,18}))\"");

    /** A complaint as seen. */
    public static Version ofComplaint(long version) {
        return new Version(version, null, null);
    }

    /** A dossier as seen; before acceptance there is no case, and its version is negative. */
    public static Version ofDossier(long complaint, long governanceCase) {
        return new Version(complaint, governanceCase < 0 ? null : governanceCase, null);
    }

    /** A council, dispute, enforcement task or petition as seen. */
    public static Version ofMatter(long version) {
        return new Version(null, null, version);
    }

    /** A stream where it stands. */
    public static Version of(StreamPosition position) {
        long version = position.sequence();
        // before the first decision there is no stream, and the version is 0
        if (PublicationId.isOne(position.aggregateId())) return ofMatter(version + 1);
        if (AttachmentsId.isOne(position.aggregateId()) || SupportId.isOne(position.aggregateId()))
            return ofMatter(version);
        return switch (MatterKind.of(position.aggregateId()).orElse(MatterKind.COMPLAINT)) {
            case COMPLAINT -> ofComplaint(version);
            case CASE -> new Version(null, version, null);
            case COUNCIL, DISPUTE, ENFORCEMENT, PETITION -> ofMatter(version);
        };
    }

    /** @throws Refused request.if-match-missing or request.if-match-malformed */
    public static Version parse(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw new Refused(EdgeRule.IF_MATCH_MISSING, null);
        Matcher matcher = FORM.matcher(ifMatch.strip());
        if (!matcher.matches()) throw malformed();
        String complaint = matcher.group("complaint");
        String governanceCase = matcher.group("case");
        String matter = matcher.group("matter");
        if (complaint == null && governanceCase == null && matter == null) throw malformed();
        return new Version(number(complaint), number(governanceCase), number(matter));
    }

    /** The complaint's version. @throws Refused request.if-match-malformed where the ETag is not of a complaint */
    public long requireComplaint() {
        if (complaint == null) throw malformed();
        return complaint;
    }

    /** The case's version. @throws Refused request.if-match-malformed where the ETag is not of a case */
    public long requireCase() {
        if (governanceCase == null) throw malformed();
        return governanceCase;
    }

    /** The matter's version. @throws Refused request.if-match-malformed where the ETag is not of such a matter */
    public long requireMatter() {
        if (matter == null) throw malformed();
        return matter;
    }

    /** With quotes, as HTTP writes it. */
    public String etag() {
        if (matter != null) return "\"m" + matter + '"';
        String left = complaint == null ? "" : "c" + complaint;
        String right = governanceCase == null ? "" : "k" + governanceCase;
        return '"' + left + (left.isEmpty() || right.isEmpty() ? "" : "-") + right + '"';
    }

    private static Long number(String digits) {
        return digits == null ? null : Long.valueOf(digits);
    }

    private static Refused malformed() {
        return new Refused(EdgeRule.IF_MATCH_MALFORMED, null);
    }
}
