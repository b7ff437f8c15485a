package org.liuhe.api.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.PenaltyKind;

/** What people write about an enforcement task; the same for the REST resource and for the page. */
final class TaskBodies {

    private TaskBodies() {}

    record NewPatrolTask(
            @Schema(description = "For which organisation the patrol acts", example = "org-beishan-enforcement")
                    @NotBlank
                    @Size(max = 80)
                    String organisation,
            @Schema(example = "hz/xihu/beishan/baochu/yujing") @NotBlank @Size(max = 250) String area,
            @Schema(example = "3 幢楼顶") @NotBlank @Size(max = Texts.LINE) String place,
            @Schema(example = "楼顶正在搭建彩钢棚。") @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    record TeamPlan(
            @Schema(description = "Leads the team, and serves the area", example = "org-beishan-enforcement")
                    @NotBlank
                    @Size(max = 80)
                    String leadOrganisation,
            @Valid @Size(max = 20) List<TeamPartner> partners) {}

    record TeamPartner(@Schema(example = "org-xihu-housing") @NotBlank @Size(max = 80) String organisation) {}

    record DispatchChoice(
            @Schema(
                            description = "Id of a member, as the task lists who is nearest",
                            example = "mbr-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11")
                    @NotBlank
                    @Size(max = 80)
                    String member) {}

    record DispatchAcceptance(
            @Schema(description = "Number of the dispatch", example = "1") @NotNull Integer dispatch) {}

    record DispatchRefusal(
            @Schema(description = "Number of the dispatch", example = "1") @NotNull Integer dispatch,
            @NotNull DispatchRefusalReason reason,
            @Schema(example = "当事人是我的亲戚，申请回避。") @NotBlank @Size(max = Texts.STATEMENT) String explanation) {}

    record InspectionSplit(@Valid @NotEmpty @Size(max = 20) List<InspectionPlan> inspections) {}

    record InspectionPlan(
            @Schema(example = "4 幢楼顶") @NotBlank @Size(max = Texts.LINE) String place,
            @Schema(example = "mbr-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11") @NotBlank @Size(max = 80) String member) {}

    record TaskMerge(
            @Schema(
                            description = "The older task about the same place",
                            example = "enf-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11")
                    @NotBlank
                    @Size(max = 80)
                    String into) {}

    @Schema(description = "A piece of evidence, by the hash of its content")
    record EvidenceReference(
            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    @NotBlank
                    @Pattern(regexp = "[0-9a-f]{64}")
                    String sha256,
            @Schema(example = "image/jpeg") @NotBlank @Size(max = 100) String mediaType,
            @Schema(example = "楼顶彩钢棚全貌") @NotBlank @Size(max = Texts.LINE) String description) {}

    record FindingNote(
            @Schema(description = "Number of the inspection", example = "1") @NotNull Integer inspection,
            @NotNull Boolean violation,
            @Schema(example = "楼顶有约 20 平方米彩钢棚。") @NotBlank @Size(max = Texts.STATEMENT) String text,
            @Schema(description = "Needed where there is a violation") @Valid @Size(max = 20)
                    List<EvidenceReference> evidence) {}

    record RectificationOrder(
            @Schema(description = "An organisation, or else `responsibleName`", example = "org-yujing-property")
                    @Size(max = 80)
                    String responsibleOrganisation,
            @Schema(description = "Somebody who is no registered organisation", example = "某小吃店")
                    @Size(max = Texts.LINE)
                    String responsibleName,
            @Schema(example = "自行拆除楼顶彩钢棚。") @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    record RectificationExtension(
            @Schema(example = "连日大雨，无法高空作业。") @NotBlank @Size(max = Texts.STATEMENT) String reasons) {}

    record RectificationReport(
            @Schema(example = "已全部拆除。") @NotBlank @Size(max = Texts.STATEMENT) String text,
            @Valid @Size(max = 20) List<EvidenceReference> evidence) {}

    record ReinspectionNote(
            @NotNull Boolean rectified,
            @Schema(example = "现场已恢复原状。") @NotBlank @Size(max = Texts.STATEMENT) String text,
            @Schema(description = "Needed where it is not rectified") @Valid @Size(max = 20)
                    List<EvidenceReference> evidence) {}

    record HearingNote(
            @Schema(example = "当事人对拟作出的处罚没有异议。") @NotBlank @Size(max = Texts.STATEMENT) String statement,
            @Schema(description = "Asked, and said nothing") @NotNull Boolean waived) {}

    record PenaltyDecision(
            @NotNull PenaltyKind kind,
            @Schema(example = "罚款五千元。") @NotBlank @Size(max = Texts.STATEMENT) String text,
            @Schema(example = "浙江省违法建筑处置规定第十四条") @NotBlank @Size(max = Texts.LINE) String legalBasis) {}

    record TaskRefusal(@Schema(example = "该事项属消防救援机构职权。") @NotBlank @Size(max = Texts.STATEMENT) String reasons) {}

    record AvailabilityReport(
            @Schema(description = "For which organisation one goes", example = "org-beishan-enforcement")
                    @NotBlank
                    @Size(max = 80)
                    String organisation,
            @Schema(description = "Where one is", example = "hz/xihu/beishan/baochu") @NotBlank @Size(max = 250)
                    String area,
            @NotNull Boolean free) {}
}
