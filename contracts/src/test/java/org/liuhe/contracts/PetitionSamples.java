package org.liuhe.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.contracts.petitions.HearingClosed;
import org.liuhe.contracts.petitions.HearingOpened;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionAnswerObliged;
import org.liuhe.contracts.petitions.PetitionAnswerOverdue;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionCoSignWithdrawn;
import org.liuhe.contracts.petitions.PetitionCoSigned;
import org.liuhe.contracts.petitions.PetitionCoSignersAnswered;
import org.liuhe.contracts.petitions.PetitionDueSettled;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionForwarded;
import org.liuhe.contracts.petitions.PetitionModerated;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionNotContested;
import org.liuhe.contracts.petitions.PetitionObjected;
import org.liuhe.contracts.petitions.PetitionObjectionTermPassed;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionOfficeGapFound;
import org.liuhe.contracts.petitions.PetitionOverdue;
import org.liuhe.contracts.petitions.PetitionReferralEnded;
import org.liuhe.contracts.petitions.PetitionReferralWithdrawn;
import org.liuhe.contracts.petitions.PetitionReferredToMediation;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionReviewerAssigned;
import org.liuhe.contracts.petitions.PetitionReviewerGapFound;
import org.liuhe.contracts.petitions.PetitionSettledByMediation;
import org.liuhe.contracts.petitions.PetitionSettlementAgreed;
import org.liuhe.contracts.petitions.PetitionTerm;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** One of each event of a petition, with every component set. */
final class PetitionSamples {

    private static final String PETITION = "pet-0192f3a0-7c1e-7d7a-8b2f-000000000003";
    private static final String REFERRAL = "ref-3f0c6a0e-1d1b-3c55-9a53-000000000004";
    private static final String AREA = "hz/xihu/beishan/baochu/yujing";
    private static final String OFFICE = "org-xihu-petitions";
    private static final String STREET = "org-beishan-street";
    private static final Instant AT = Instant.parse("2026-09-24T02:15:30.123Z");
    private static final DueDate DUE = new DueDate(
            Instant.parse("2026-11-23T16:00:00Z"),
            "petition.finish",
            "信访工作条例",
            "第三十四条",
            "2022年2月25日发布",
            60,
            DueDate.Unit.DAYS,
            LocalDate.of(2026, 9, 24),
            LocalDate.of(2026, 11, 23),
            List.of(),
            false);

    private PetitionSamples() {}

    static List<Event> all() {
        return List.of(
                new PetitionFiled(
                        PETITION,
                        "000-000-01Z",
                        PetitionChannel.LETTER,
                        "a3d1",
                        "林女士",
                        "0571-00000000",
                        List.of(new Representative("林女士", "0571-00000000")),
                        OFFICE,
                        AREA,
                        "property.lift",
                        STREET,
                        "街道拆了车棚，没有通知",
                        true,
                        "zh-CN",
                        "pet-0192f3a0-7c1e-7d7a-8b2f-000000000002",
                        List.of(new CoSignThreshold(1, "street", 20, "petition.cosign-answer.street")),
                        AT,
                        DUE),
                new PetitionOfficeAssigned(PETITION, OFFICE, AT),
                new PetitionOfficeGapFound(PETITION, AT),
                new PetitionModerated(PETITION, "车棚的拆除", "居民反映车棚拆除未通知", AT),
                new PetitionForwarded(PETITION, 1, STREET, AT, DUE, DUE),
                new PetitionObjected(PETITION, 1, STREET, "车棚由物业管理", AT, DUE),
                new PetitionObjectionTermPassed(PETITION, 1, STREET, AT),
                new PetitionAccepted(PETITION, STREET, AT, DUE),
                new PetitionNotAccepted(PETITION, OFFICE, PetitionNotAcceptedReason.LEGAL_ROUTE, "请向法院起诉", AT),
                new PetitionFinishExtended(PETITION, STREET, "需要鉴定", DUE, AT),
                new PetitionReplied(
                        PETITION,
                        STREET,
                        AreaLevel.STREET,
                        "车棚属违章建筑",
                        "已经公告",
                        "城乡规划法第六十四条",
                        "三十日内可以请求复查",
                        "车棚将重建",
                        AT,
                        DUE),
                new PetitionReviewAsked(
                        PETITION, ReviewLevel.REVIEW, AreaLevel.STREET, List.of(STREET), "没有看到公告", AT, DUE),
                new PetitionReviewerAssigned(PETITION, ReviewLevel.REVIEW, "org-xihu-district", AreaLevel.DISTRICT, AT),
                new PetitionReviewerGapFound(PETITION, ReviewLevel.REREVIEW, AT),
                new HearingOpened(PETITION, 1, "org-hz-city", AT, DUE),
                new HearingClosed(PETITION, 1, "org-hz-city", AT, DUE),
                new PetitionReviewAnswered(
                        PETITION,
                        ReviewLevel.REVIEW,
                        "org-xihu-district",
                        ReviewOpinion.CHANGED,
                        "公告时间不足",
                        "变更处理意见",
                        AT,
                        DUE),
                new PetitionOverdue(PETITION, PetitionTerm.FINISH, 1, STREET, AT),
                new PetitionNotContested(PETITION, ReviewLevel.REREVIEW, AT),
                new PetitionWithdrawn(PETITION, AT),
                new PetitionCoSigned(PETITION, "b7c2", 20, AT),
                new PetitionCoSignWithdrawn(PETITION, "b7c2", 19, AT),
                new PetitionAnswerObliged(PETITION, 1, STREET, 20, AT, DUE),
                new PetitionAnswerOverdue(PETITION, 1, STREET, AT),
                new PetitionCoSignersAnswered(PETITION, 1, STREET, "车棚十月重建", AT),
                new PetitionReferredToMediation(
                        PETITION,
                        REFERRAL,
                        AREA,
                        "property.lift",
                        OFFICE,
                        "请调解车棚的费用",
                        List.of(
                                new Party("p1", "a3d1", null, "林女士", null),
                                new Party("p2", null, "org-yujing-property", null, null)),
                        AT),
                new PetitionDueSettled(PETITION, DUE, DUE, AT),
                new PetitionReferralWithdrawn(PETITION, REFERRAL, AT),
                new PetitionReferralEnded(PETITION, REFERRAL, ReferralOutcome.AGREEMENT_PERFORMED, "dsp-1", AT),
                new PetitionSettlementAgreed(PETITION, AT),
                new PetitionSettledByMediation(PETITION, OFFICE, true, AT));
    }
}
