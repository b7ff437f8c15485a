package org.liuhe.api.problems;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.StreamPosition;

/**
 * What a reader saw, as an ETag: {@code "c3"} is a complaint at version 3, {@code "k7"} a case at version 7, and
 * {@code "c3-k7"} a dossier, which shows both. A change takes the part that it needs out of If-Match, so that the
 * dossier's ETag serves for every change of the matter.
 *
 * @param complaint null where it is not known
 * @param governanceCase null where it is not known
 */
public record Version(Long complaint, Long governanceCase) {
    private static final Pattern FORM = Pattern.compile("\"(?:c(\\d{1,18}))?(?:(?<=\\d)-)?(?:k(\\d{1,18}))?\"");
    private static final String CASE = "case-";

    /** A complaint as seen. */
    public static Version ofComplaint(long version) {
        return new Version(version, null);
    }

    /** A dossier as seen; before acceptance there is no case, and its version is negative. */
    public static Version ofDossier(long complaint, long governanceCase) {
        return new Version(complaint, governanceCase < 0 ? null : governanceCase);
    }

    /** A stream where it stands. */
    public static Version of(StreamPosition position) {
        return position.aggregateId().startsWith(CASE)
                ? new Version(null, position.sequence())
                : ofComplaint(position.sequence());
    }

    /** @throws Refused request.if-match-missing or request.if-match-malformed */
    public static Version parse(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw new Refused(EdgeRule.IF_MATCH_MISSING, null);
        Matcher matcher = FORM.matcher(ifMatch.strip());
        if (!matcher.matches() || matcher.group(1) == null && matcher.group(2) == null) throw malformed();
        return new Version(number(matcher.group(1)), number(matcher.group(2)));
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

    /** With quotes, as HTTP writes it. */
    public String etag() {
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
