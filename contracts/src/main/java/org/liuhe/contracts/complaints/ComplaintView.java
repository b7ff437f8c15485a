package org.liuhe.contracts.complaints;

import java.util.List;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.tracking.TrackingView;

/**
 * A complaint as its reporter sees it.
 *
 * @param version of the complaint's stream, for If-Match
 * @param caseId null before acceptance
 * @param answers to what the category asked at filing
 * @param question what the reporter was asked to add, or null
 * @param reply the latest reply, or null
 * @param round which reply it is; 0 where there is none
 * @param mayContest whether the reporter may contest the present reply
 * @param shield from whom the matter is about; null where it is about nobody
 * @param tracking the same matter as everyone sees it, with stage, turn and dates
 */
public record ComplaintView(
        String complaintId,
        long version,
        String caseId,
        String trackingCode,
        String category,
        String area,
        @PersonalData String place,
        @PersonalData String text,
        List<AnsweredQuestion> answers,
        boolean mayBePublic,
        @PersonalData String question,
        @PersonalData String reply,
        int round,
        boolean mayContest,
        RejectionReason rejectionReason,
        @PersonalData String rejectionExplanation,
        ReporterShield shield,
        TrackingView tracking) {}
