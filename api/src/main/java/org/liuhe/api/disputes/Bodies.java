package org.liuhe.api.disputes;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.HandOverGround;
import org.liuhe.contracts.disputes.Injury;
import org.liuhe.contracts.disputes.MediatorRelation;
import org.liuhe.contracts.disputes.NotAcceptedReason;

/** What people write about a dispute. */
final class Bodies {

    private Bodies() {}

    @Schema(description = "One side; the person by name, or the organisation")
    record DisputeSide(
            @Size(max = Texts.LINE) String name,
            @Size(max = Texts.LINE) String phone,
            @Size(max = 80) String organisation) {}

    @Schema(description = "What a party asks a mediation committee for; free of charge")
    record DisputeApplication(
            @NotBlank @Size(max = 250) String area,
            @Size(max = 80) String category,
            @NotBlank @Size(max = Texts.STATEMENT) String request,
            @Size(max = 80) String organisation,
            @Size(max = Texts.LINE) String name,
            @Size(max = Texts.LINE) String phone,
            @NotEmpty @Size(max = 9) List<@Valid DisputeSide> others,
            @NotNull Boolean proceedingsRunning) {}

    @Schema(description = "What the police or a court hand over")
    record DisputeHandOver(
            @NotBlank @Size(max = 80) String organisation,
            @NotNull HandOverGround ground,
            @NotBlank @Size(max = 250) String area,
            @Size(max = 80) String category,
            @NotBlank @Size(max = Texts.STATEMENT) String request,
            @NotEmpty @Size(max = 9) List<@Valid DisputeSide> parties,
            @NotNull Boolean civil,
            @NotNull Boolean punishable,
            @NotNull Injury injury,
            @NotNull Boolean proceedingsRunning) {}

    @Schema(description = "Nothing to say")
    record DisputeNothing() {}

    @Schema(description = "For which side")
    record DisputeParty(@NotBlank @Size(max = 20) String partyId) {}

    @Schema(description = "For which side, and why")
    record DisputePartyReason(@NotBlank @Size(max = 20) String partyId, @Size(max = Texts.STATEMENT) String reason) {}

    @Schema(description = "Why")
    record DisputeReason(@NotBlank @Size(max = Texts.STATEMENT) String reason) {}

    @Schema(description = "Why the committee does not take it")
    record DisputeDecline(
            @NotNull NotAcceptedReason reason, @NotBlank @Size(max = Texts.STATEMENT) String explanation) {}

    @Schema(description = "Whom a side chooses")
    record DisputeMediatorChoice(
            @NotBlank @Size(max = 20) String partyId,
            @NotBlank @Size(max = Texts.LINE) String mediator,
            @NotNull MediatorRelation relation) {}

    @Schema(description = "Whom the committee names")
    record DisputeMediatorNaming(
            @NotBlank @Size(max = Texts.LINE) String mediator, @NotNull MediatorRelation relation) {}

    @Schema(description = "A session")
    record DisputeSession(
            @NotBlank @Size(max = Texts.LINE) String place, @NotNull Instant startsAt, @NotNull Boolean open) {}

    @Schema(description = "How a session went")
    record DisputeSessionSummary(
            @NotBlank @Size(max = 60) String sessionId, @NotBlank @Size(max = Texts.STATEMENT) String summary) {}

    @Schema(description = "What is said in confidence")
    record DisputeCaucus(
            @NotBlank @Size(max = 20) String partyId, @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    @Schema(description = "A way out; without a side it is the mediator's")
    record DisputeProposal(@Size(max = 20) String partyId, @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    @Schema(description = "Why violence is to be feared")
    record DisputeWarning(@NotBlank @Size(max = Texts.STATEMENT) String description) {}

    @Schema(description = "What was done")
    record DisputeWords(@NotBlank @Size(max = Texts.STATEMENT) String text) {}

    @Schema(description = "What a side takes upon itself")
    record DisputePromise(
            @NotBlank @Size(max = 20) String partyId,
            @Size(max = 20) String toPartyId,
            @NotBlank @Size(max = Texts.STATEMENT) String what,
            @Schema(description = "In yuan, with fen as decimals") BigDecimal amount,
            @Size(max = Texts.LINE) String manner,
            LocalDate by) {}

    @Schema(description = "What the sides agreed")
    record DisputeAgreement(
            @NotNull AgreementForm form,
            @Size(max = Texts.STATEMENT) String facts,
            @Size(max = Texts.STATEMENT) String issues,
            @Size(max = Texts.STATEMENT) String responsibility,
            @NotBlank @Size(max = Texts.STATEMENT) String content,
            @NotEmpty @Size(max = 20) List<@Valid DisputePromise> obligations) {}

    @Schema(description = "Which obligation")
    record DisputeObligation(@NotBlank @Size(max = 20) String obligationId) {}

    @Schema(description = "Which obligation, by which side; without one it is the mediator")
    record DisputeObligationJudged(@NotBlank @Size(max = 20) String obligationId, @Size(max = 20) String partyId) {}

    @Schema(description = "Which obligation was broken, and how")
    record DisputeBreach(
            @NotBlank @Size(max = 20) String obligationId,
            @Size(max = 20) String partyId,
            @NotBlank @Size(max = Texts.STATEMENT) String explanation) {}

    @Schema(description = "The number of the ruling")
    record DisputeRuling(@NotBlank @Size(max = Texts.LINE) String ruling) {}

    @Schema(description = "Which side ends it; without one it is the mediator")
    record DisputeEnding(@Size(max = 20) String partyId) {}

    @Schema(description = "What the enforcement team is to look into")
    record DisputeViolation(
            @NotBlank @Size(max = 20) String requestedBy,
            @NotBlank @Size(max = Texts.LINE) String place,
            @NotBlank @Size(max = Texts.STATEMENT) String request) {}

    @Schema(
            description =
                    "Which account or organisation a side has; the account by its whole user name or verified mail address, or "
                            + "by its number as the subject")
    record DisputeIdentity(
            @NotBlank @Size(max = 20) String partyId,
            @Size(max = Texts.LINE) String account,
            @Size(max = Texts.LINE) String subject,
            @Size(max = 80) String organisation) {}

    @Schema(description = "Which organisation")
    record DisputeBodyNamed(@NotBlank @Size(max = 80) String organisation) {}
}
