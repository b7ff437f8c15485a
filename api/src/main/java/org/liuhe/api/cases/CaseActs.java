package org.liuhe.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuhe.api.matters.Act;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.AppealRuling;
import org.liuhe.contracts.cases.AskCoHandler;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.ClusterCase;
import org.liuhe.contracts.cases.Contribute;
import org.liuhe.contracts.cases.DeclineCoHandling;
import org.liuhe.contracts.cases.PassRulingUp;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.ReferCaseToEnforcement;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.TakeBackReferral;
import org.liuhe.contracts.cases.UnclusterCase;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;

/** What can be done about a case beside working on it: help, hand-offs, and rulings on rulings. */
public final class CaseActs {

    static final Act<Help> ASK_HELP = Act.about(
            MatterKind.CASE,
            "ask-help",
            Help.class,
            (id, version, key, body) -> new AskCoHandler(
                    new CaseId(id),
                    body.assignment(),
                    new OrganisationId(body.organisation()),
                    body.request(),
                    version));

    static final Act<Contribution> CONTRIBUTE = Act.about(
            MatterKind.CASE,
            "contribute",
            Contribution.class,
            (id, version, key, body) -> new Contribute(new CaseId(id), body.ask(), body.text(), version));

    static final Act<HelpDeclined> DECLINE_HELP = Act.about(
            MatterKind.CASE,
            "decline-help",
            HelpDeclined.class,
            (id, version, key, body) ->
                    new DeclineCoHandling(new CaseId(id), body.ask(), body.reason(), body.explanation(), version));

    static final Act<Reasons> APPEAL_RULING = Act.about(
            MatterKind.CASE,
            "appeal-ruling",
            Reasons.class,
            (id, version, key, body) -> new AppealRuling(new CaseId(id), body.assignment(), body.reasons(), version));

    static final Act<Reasons> PASS_RULING_UP = Act.about(
            MatterKind.CASE,
            "pass-ruling-up",
            Reasons.class,
            (id, version, key, body) -> new PassRulingUp(new CaseId(id), body.assignment(), body.reasons(), version));

    static final Act<CouncilQuestion> TO_COUNCIL = Act.about(
            MatterKind.CASE,
            "refer-to-council",
            CouncilQuestion.class,
            (id, version, key, body) ->
                    new ReferCaseToCouncil(new CaseId(id), body.assignment(), body.request(), version));

    static final Act<MediationQuestion> TO_MEDIATION = Act.about(
            MatterKind.CASE,
            "refer-to-mediation",
            MediationQuestion.class,
            (id, version, key, body) -> new ReferCaseToMediation(
                    new CaseId(id), body.assignment(), body.request(), parties(body.parties()), version));

    static final Act<EnforcementQuestion> TO_ENFORCEMENT = Act.about(
            MatterKind.CASE,
            "refer-to-enforcement",
            EnforcementQuestion.class,
            (id, version, key, body) -> new ReferCaseToEnforcement(
                    new CaseId(id), body.assignment(), body.request(), body.place(), version));

    static final Act<TakenBack> TAKE_BACK = Act.about(
            MatterKind.CASE,
            "take-back",
            TakenBack.class,
            (id, version, key, body) -> new TakeBackReferral(
                    new CaseId(id), body.assignment(), new ReferralId(body.referralId()), body.reason(), version));

    static final Act<Clustering> CLUSTER = Act.about(
            MatterKind.CASE,
            "cluster",
            Clustering.class,
            (id, version, key, body) ->
                    new ClusterCase(new CaseId(id), body.assignment(), new CaseId(body.lead()), version));

    static final Act<Unclustering> UNCLUSTER = Act.about(
            MatterKind.CASE,
            "uncluster",
            Unclustering.class,
            (id, version, key, body) -> new UnclusterCase(new CaseId(id), body.assignment(), version));

    private static final List<Act<?>> ALL = List.of(
            ASK_HELP,
            CONTRIBUTE,
            DECLINE_HELP,
            APPEAL_RULING,
            PASS_RULING_UP,
            TO_COUNCIL,
            TO_MEDIATION,
            TO_ENFORCEMENT,
            TAKE_BACK,
            CLUSTER,
            UNCLUSTER);

    private CaseActs() {}

    /** The act with the name; empty for what is not done by a form of its body. */
    public static Optional<Act<?>> named(String name) {
        return ALL.stream().filter(act -> act.name().equals(name)).findFirst();
    }

    /** All of them, in the order of the page. */
    public static List<Act<?>> all() {
        return ALL;
    }

    private static List<Party> parties(List<Side> sides) {
        List<Party> parties = new ArrayList<>();
        for (Side side : sides)
            parties.add(new Party(
                    "p" + (parties.size() + 1), side.subject(), side.organisation(), side.name(), side.phone()));
        return List.copyOf(parties);
    }

    record Help(
            @Schema(description = "Number of the assignment", example = "1") @NotNull Integer assignment,
            @Schema(example = "org-baochu") @NotBlank @Size(max = 80) String organisation,
            @Schema(example = "请协助联系三单元住户。") @NotBlank @Size(max = Texts.STATEMENT) String request) {}

    record Contribution(
            @Schema(description = "Number of the request that is answered", example = "1") @NotNull Integer ask,
            @Schema(example = "已与住户约定周六上午入户。") @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    record HelpDeclined(
            @Schema(description = "Number of the request that is answered", example = "1") @NotNull Integer ask,
            @NotNull ReturnReason reason,
            @Schema(example = "三单元不在本社区辖区。") @NotBlank @Size(max = Texts.STATEMENT) String explanation) {}

    record Reasons(
            @Schema(description = "Number of the assignment", example = "3") @NotNull Integer assignment,
            @Schema(example = "物业合同不含电梯更换。") @NotBlank @Size(max = Texts.STATEMENT) String reasons) {}

    record CouncilQuestion(
            @Schema(description = "Number of the assignment", example = "1") @NotNull Integer assignment,
            @Schema(example = "请三方商议电梯更换和费用。") @NotBlank @Size(max = Texts.STATEMENT) String request) {}

    record MediationQuestion(
            @Schema(description = "Number of the assignment", example = "1") @NotNull Integer assignment,
            @Schema(example = "楼上楼下对漏水赔偿谈不拢。") @NotBlank @Size(max = Texts.STATEMENT) String request,
            @Schema(description = "Between whom it is: at least two") @NotNull @Size(max = 10)
                    List<@NotNull @Valid Side> parties) {}

    record Side(
            @Schema(description = "Of a person; without it, the side is an organisation", example = "王先生")
                    @Size(max = Texts.LINE)
                    String name,
            @Schema(example = "org-yujing-property") @Size(max = 80) String organisation,
            @Schema(example = "0571-00000000") @Size(max = Texts.LINE) String phone,
            @Schema(description = "Subject of the person's account, where they have one") @Size(max = Texts.LINE)
                    String subject) {}

    record EnforcementQuestion(
            @Schema(description = "Number of the assignment", example = "1") @NotNull Integer assignment,
            @Schema(example = "楼顶疑似违法搭建。") @NotBlank @Size(max = Texts.STATEMENT) String request,
            @Schema(example = "3 幢 1 单元楼顶") @NotBlank @Size(max = Texts.LINE) String place) {}

    record Clustering(
            @Schema(description = "Number of the assignment", example = "1") @NotNull Integer assignment,
            @Schema(
                            description = "Case whose answer will be this one's, too",
                            example = "case-3f0c6a0e-1d1b-3c55-9a53-000000000002")
                    @NotBlank
                    @Size(max = 80)
                    String lead) {}

    record Unclustering(@Schema(description = "Number of the assignment", example = "1") @NotNull Integer assignment) {}

    record TakenBack(
            @Schema(description = "Number of the assignment", example = "1") @NotNull Integer assignment,
            @Schema(example = "ref-3f0c6a0e-1d1b-3c55-9a53-000000000003") @NotBlank @Size(max = 80) String referralId,
            @Schema(example = "双方已经谈妥。") @NotBlank @Size(max = Texts.STATEMENT) String reason) {}
}
