package org.liuhe.command.enforcement;

import java.util.List;
import java.util.regex.Pattern;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.Evidence;

/** Evidence as it is given with a finding. */
final class Proof {

    private static final int MOST = 20;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-z0-9.+-]{1,80}");

    private Proof() {}

    /**
     * @param needed whether something is claimed that needs evidence
     * @throws RuleBroken enforcement.evidence-missing, -malformed or -too-much
     */
    static List<Evidence> of(List<Evidence> given, boolean needed) {
        if (given == null || given.isEmpty()) {
            if (needed) throw new RuleBroken(EnforcementRule.EVIDENCE_MISSING, "evidence");
            return List.of();
        }
        if (given.size() > MOST) throw new RuleBroken(EnforcementRule.EVIDENCE_TOO_MUCH, "evidence", MOST);
        return given.stream().map(Proof::checked).toList();
    }

    private static Evidence checked(Evidence evidence) {
        if (evidence.sha256() == null
                || !HASH.matcher(evidence.sha256()).matches()
                || evidence.mediaType() == null
                || !MEDIA_TYPE.matcher(evidence.mediaType()).matches())
            throw new RuleBroken(EnforcementRule.EVIDENCE_MALFORMED, "evidence");
        return new Evidence(
                evidence.sha256(),
                evidence.mediaType(),
                Texts.required("evidence", evidence.description(), Texts.LINE));
    }
}
