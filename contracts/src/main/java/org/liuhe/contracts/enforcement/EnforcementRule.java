package org.liuhe.contracts.enforcement;

import org.liuhe.contracts.Rule;

/** Rules of enforcement tasks; laws are cited as 行政处罚法 (2021). */
public enum EnforcementRule implements Rule {
    /** The task is over, or goes on as part of another. */
    CLOSED("enforcement.closed", Kind.BROKEN),
    NOT_THE_LEAD("enforcement.not-the-lead", Kind.DENIED),
    NOT_THE_MEMBER("enforcement.not-the-member", Kind.DENIED),
    NOT_RESPONSIBLE("enforcement.not-responsible", Kind.DENIED),
    /** A patrol acts for an organisation of its own, where that one enforces. */
    NOT_YOUR_AREA("enforcement.not-your-area", Kind.DENIED),
    /** The lead serves the area with the capability to enforce. */
    LEAD_ELSEWHERE("enforcement.lead-elsewhere", Kind.BROKEN),
    /** Partners are agencies, or organisations with the capability to enforce. */
    PARTNER_UNFIT("enforcement.partner-unfit", Kind.BROKEN),
    /** Somebody is on the way already. */
    TEAM_LATE("enforcement.team-late", Kind.BROKEN),
    /** No team is formed yet. */
    TEAM_MISSING("enforcement.team-missing", Kind.BROKEN),
    /** The inspection has begun. */
    NOT_DISPATCHABLE("enforcement.not-dispatchable", Kind.BROKEN),
    /** Nobody has reported for duty under this id. */
    MEMBER_UNKNOWN("enforcement.member-unknown", Kind.BROKEN),
    /** The member is of no organisation of the team. */
    MEMBER_OUTSIDE_TEAM("enforcement.member-outside-team", Kind.BROKEN),
    /** The member is the one who is asked already. */
    MEMBER_ASKED("enforcement.member-asked", Kind.BROKEN),
    /** The dispatch was accepted, declined, or replaced. */
    DISPATCH_OVER("enforcement.dispatch-over", Kind.BROKEN),
    /** Silence is no reason that anybody gives. */
    REASON_RESERVED("enforcement.reason-reserved", Kind.BROKEN),
    /** There is no inspection under way. */
    NOT_INSPECTING("enforcement.not-inspecting", Kind.BROKEN),
    INSPECTION_UNKNOWN("enforcement.inspection-unknown", Kind.BROKEN),
    INSPECTION_DONE("enforcement.inspection-done", Kind.BROKEN),
    /** A split has two to twenty inspections. */
    SPLIT_SIZE("enforcement.split-size", Kind.BROKEN),
    /** A task is split once, and before anything is found. */
    SPLIT_LATE("enforcement.split-late", Kind.BROKEN),
    /** A violation is stated on evidence (行政处罚法 art. 40, 46). */
    EVIDENCE_MISSING("enforcement.evidence-missing", Kind.BROKEN),
    /** A reference to evidence is a hash and a media type. */
    EVIDENCE_MALFORMED("enforcement.evidence-malformed", Kind.BROKEN),
    EVIDENCE_TOO_MUCH("enforcement.evidence-too-much", Kind.BROKEN),
    MERGE_ITSELF("enforcement.merge-itself", Kind.BROKEN),
    /** Tasks are merged within one area, about one place. */
    MERGE_ELSEWHERE("enforcement.merge-elsewhere", Kind.BROKEN),
    /** The other task is over, or goes on as part of a third. */
    MERGE_OVER("enforcement.merge-over", Kind.BROKEN),
    /** The younger goes on in the older, so that no two can wait for each other. */
    MERGE_YOUNGER("enforcement.merge-younger", Kind.BROKEN),
    /** Something was found already. */
    MERGE_LATE("enforcement.merge-late", Kind.BROKEN),
    /** Nothing was found that could be rectified. */
    NO_VIOLATION("enforcement.no-violation", Kind.BROKEN),
    /** Rectification is ordered, and not inspected again yet. */
    RECTIFICATION_RUNS("enforcement.rectification-runs", Kind.BROKEN),
    /** After the second order only a penalty is left. */
    ORDERED_TWICE("enforcement.ordered-twice", Kind.BROKEN),
    /** An order names an organisation or a person, and not both. */
    RESPONSIBLE_MISSING("enforcement.responsible-missing", Kind.BROKEN),
    /** No rectification is under way. */
    NOT_RECTIFYING("enforcement.not-rectifying", Kind.BROKEN),
    /** A term is extended once. */
    EXTENDED_ALREADY("enforcement.extended-already", Kind.BROKEN),
    /** A term is extended before it has passed. */
    EXTENSION_LATE("enforcement.extension-late", Kind.BROKEN),
    /** Before the term has passed, only what is reported as done is inspected again. */
    REINSPECTION_EARLY("enforcement.reinspection-early", Kind.BROKEN),
    /** There is nothing yet on which the party could be heard. */
    HEARING_EARLY("enforcement.hearing-early", Kind.BROKEN),
    /** No penalty before the party was told of it and heard (行政处罚法 art. 44, 45, 62). */
    NOT_HEARD("enforcement.not-heard", Kind.BROKEN),
    /** First comes the order to rectify (行政处罚法 art. 28). */
    PENALTY_EARLY("enforcement.penalty-early", Kind.BROKEN),
    /** Where a violation was found, the team does not step back. */
    DECLINE_LATE("enforcement.decline-late", Kind.BROKEN);

    private final String code;
    private final Kind kind;

    EnforcementRule(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
