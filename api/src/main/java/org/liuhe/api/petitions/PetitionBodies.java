package org.liuhe.api.petitions;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;

/** What people write about a petition; the same for the REST resources and for the page. */
final class PetitionBodies {

    private PetitionBodies() {}

    @Schema(description = "Nothing needs to be said")
    record PetitionNothing() {}

    @Schema(description = "One of those who speak for a joint petition, five at most")
    record PetitionRepresentative(
            @Schema(example = "林女士") @NotBlank @Size(max = Texts.LINE) String name,
            @Schema(example = "0571-00000000") @Size(max = Texts.LINE) String phone) {}

    record NewPetition(
            @Schema(example = "hz/xihu/beishan/baochu/yujing") @NotBlank @Size(max = 250) String area,
            @Schema(description = "In one's own words, or a category's code", example = "小区无障碍坡道")
                    @Size(max = Texts.LINE)
                    String category,
            @Schema(
                            description =
                                    "The organisation that is complained of, if one is; it never learns who complains",
                            example = "org-yujing-property")
                    @Size(max = 80)
                    String accusedOrganisation,
            @Schema(example = "小区入口的坡道被拆除，轮椅无法进出，请求恢复。") @NotBlank @Size(max = Texts.STATEMENT) String text,
            @Schema(example = "0571-00000000") @Size(max = Texts.LINE) String contactPhone,
            @Schema(description = "Of a joint petition: five at most") @Size(max = 50)
                    List<@Valid PetitionRepresentative> representatives,
            @Schema(
                            description =
                                    "May be listed, under a title that the office writes, and co-signed; its text is public once it was moderated")
                    @NotNull
                    Boolean mayBePublic,
            @Schema(
                            description = "One's own earlier petition on the same facts",
                            example = "pet-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11")
                    @Size(max = 80)
                    String sameFactsAs) {}

    @Schema(description = "A visit or a letter, registered on somebody's behalf")
    record PetitionRegistration(
            @Schema(description = "The petition office that registers it", example = "org-xihu-petitions")
                    @NotBlank
                    @Size(max = 80)
                    String organisation,
            @NotNull PetitionChannel channel,
            @Schema(example = "林女士") @NotBlank @Size(max = Texts.LINE) String petitionerName,
            @Schema(example = "hz/xihu/beishan/baochu/yujing") @NotBlank @Size(max = 250) String area,
            @Schema(example = "小区无障碍坡道") @Size(max = Texts.LINE) String category,
            @Schema(example = "org-yujing-property") @Size(max = 80) String accusedOrganisation,
            @Schema(example = "小区入口的坡道被拆除，轮椅无法进出，请求恢复。") @NotBlank @Size(max = Texts.STATEMENT) String text,
            @Schema(example = "0571-00000000") @Size(max = Texts.LINE) String contactPhone,
            @Size(max = 50) List<@Valid PetitionRepresentative> representatives,
            @NotNull Boolean mayBePublic,
            @Schema(example = "pet-3f0e6c1a-52d7-3b57-9f52-0d1d3f6f7a11") @Size(max = 80) String sameFactsAs) {}

    record PetitionModeration(
            @Schema(description = "What everyone may read; left out, nothing is public", example = "小区坡道的恢复")
                    @Size(max = Texts.LINE)
                    String publicTitle,
            @Schema(
                            description = "What the accused may read in place of the text; left out, nothing",
                            example = "居民反映小区入口的坡道被拆除。")
                    @Size(max = Texts.STATEMENT)
                    String matterForTheAccused) {}

    @Schema(description = "An organisation is named")
    record PetitionOrganisation(
            @Schema(example = "org-beishan-street") @NotBlank @Size(max = 80) String organisation) {}

    record PetitionRefusal(
            @NotNull PetitionNotAcceptedReason reason,
            @Schema(example = "该事项正在诉讼，请通过法院解决。") @NotBlank @Size(max = Texts.STATEMENT) String explanation) {}

    record PetitionObjection(
            @Schema(example = "该路段由市政部门管理。") @NotBlank @Size(max = Texts.STATEMENT) String explanation) {}

    record PetitionExtension(
            @Schema(description = "1 to 30", example = "30") @NotNull Integer days,
            @Schema(example = "需要委托鉴定。") @NotBlank @Size(max = Texts.STATEMENT) String reasons) {}

    record PetitionReply(
            @Schema(example = "坡道于五月拆除。") @NotBlank @Size(max = Texts.STATEMENT) String facts,
            @Schema(example = "拆除未经业主共同决定。") @NotBlank @Size(max = Texts.STATEMENT) String reasons,
            @Schema(example = "无障碍环境建设法第二十二条") @NotBlank @Size(max = Texts.STATEMENT) String legalBasis,
            @Schema(example = "不服本意见的，可以自收到之日起三十日内请求复查。") @NotBlank @Size(max = Texts.STATEMENT) String remedyNotice,
            @Schema(description = "What everyone may read", example = "坡道将在十月底前恢复。") @Size(max = Texts.STATEMENT)
                    String publicSummary) {}

    record PetitionReviewRequest(
            @Schema(example = "坡道至今没有恢复。") @NotBlank @Size(max = Texts.STATEMENT) String reasons) {}

    record PetitionReviewOpinion(
            @NotNull ReviewOpinion opinion,
            @Schema(example = "原意见的期限过长。") @NotBlank @Size(max = Texts.STATEMENT) String reasons,
            @Schema(example = "恢复期限改为九月底。") @Size(max = Texts.STATEMENT) String publicSummary) {}

    @Schema(description = "Which review gets which body")
    record PetitionReviewer(
            @NotNull ReviewLevel level,
            @Schema(example = "org-xihu-district") @NotBlank @Size(max = 80) String organisation) {}

    @Schema(description = "A tier's answer to the co-signers; everyone may read it")
    record CoSignersAnswer(
            @Schema(description = "Of the tier that owes the answer: 1 for the lowest", example = "1") @NotNull @Min(1)
                    Integer tier,
            @Schema(example = "坡道将在十月底前恢复，街道每周公布进度。") @NotBlank @Size(max = Texts.STATEMENT) String publicAnswer) {}

    @Schema(description = "Who answers for a tier that nobody serves")
    record CoSignersAnswerer(
            @Schema(example = "1") @NotNull @Min(1) Integer tier,
            @Schema(example = "org-beishan-street") @NotBlank @Size(max = 80) String organisation) {}

    @Schema(description = "One side of the mediation: the petitioner, another person by name, or an organisation")
    record PetitionSide(
            @Schema(description = "True for the petitioner, whose account the petition knows") Boolean petitioner,
            @Schema(example = "org-yujing-property") @Size(max = 80) String organisation,
            @Schema(example = "林女士") @Size(max = Texts.LINE) String name,
            @Schema(example = "0571-00000000") @Size(max = Texts.LINE) String phone) {}

    record PetitionMediation(
            @Schema(description = "A dispute between equals") @NotNull Boolean civilMatter,
            @NotNull Boolean litigationRunning,
            @NotNull Boolean administrativeReviewRunning,
            @NotNull Boolean bothSidesAgree,
            @Schema(description = "Two at least") @NotNull @Size(max = 10) List<@Valid PetitionSide> parties,
            @Schema(example = "请就坡道的恢复进行调解。") @NotBlank @Size(max = Texts.STATEMENT) String request) {}

    record PetitionSettlement(
            @Schema(description = "The petitioner has no account, and agreed in writing") @NotNull
                    Boolean agreedOnPaper) {}
}
