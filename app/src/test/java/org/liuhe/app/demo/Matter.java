package org.liuhe.app.demo;

import java.util.List;
import java.util.Random;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.complaints.Answer;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.disputes.DisputeId;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.referrals.ReferralId;

/**
 * One matter of the demo: a complaint with its case and what that handed over, or a council, dispute or task by itself.
 *
 * @param reporter subject of the resident
 * @param neighbour subject of another resident
 * @param answers to what the category asks
 */
record Matter(
        int number,
        Course course,
        String category,
        String area,
        String reporter,
        String neighbour,
        boolean mayBePublic,
        DemoTown.Statement statement,
        List<Answer> answers) {

    ComplaintId id() {
        return ComplaintId.forFiling("demo", "matter-" + number);
    }

    TrackingCode code() {
        return TrackingCode.draw(new Random(1_000L + number));
    }

    CouncilId council() {
        return course.opening() == CouncilAct.CONVENE
                ? new CouncilId(Ids.derived("cnl-", key()))
                : CouncilId.forReferral(handedOverBy(caseId()));
    }

    DisputeId dispute() {
        return course.opening() instanceof DisputeAct
                ? new DisputeId(Ids.derived("dsp-", key()))
                : DisputeId.forReferral(handedOverBy(caseId()));
    }

    TaskId task() {
        if (course.opening() == TaskAct.PATROL) return new TaskId(Ids.derived("enf-", key()));
        boolean byTheCouncil = course.has(CouncilAct.ENFORCE);
        return TaskId.forReferral(handedOverBy(byTheCouncil ? council().value() : caseId()));
    }

    PetitionId petition() {
        return new PetitionId(Ids.derived("pet-", key()));
    }

    private String caseId() {
        return CaseId.forComplaint(id().value()).value();
    }

    private static String handedOverBy(String origin) {
        return ReferralId.of(origin, 1).value();
    }

    private String key() {
        return "demo/" + number;
    }
}
