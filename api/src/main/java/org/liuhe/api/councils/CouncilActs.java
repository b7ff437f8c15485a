package org.liuhe.api.councils;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.Hundredths;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.AnswerInvitation;
import org.liuhe.contracts.councils.CloseMeeting;
import org.liuhe.contracts.councils.ConfirmResolution;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.CountVote;
import org.liuhe.contracts.councils.EscalateResolution;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.ReferCouncilToEnforcement;
import org.liuhe.contracts.councils.RejectResolutionReport;
import org.liuhe.contracts.councils.ReportResolution;
import org.liuhe.contracts.councils.TakePosition;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.Voter;
import org.liuhe.contracts.matters.MatterKind;

/** All that a person can do about a council, each with its body and its command. */
final class CouncilActs {

    static final Act<Agenda> CONVENE = Act.opening(
            MatterKind.COUNCIL,
            "convene",
            Agenda.class,
            (id, version, key, body) ->
                    new ConveneCouncil(new CouncilId(id), new AreaPath(body.area()), body.agenda()));
    static final Act<InvitationAnswer> ANSWER = about(
            "answer",
            InvitationAnswer.class,
            (id, version, key, body) -> new AnswerInvitation(id, body.coming(), body.reason(), version));
    static final Act<Attendance> HOLD = about(
            "hold",
            Attendance.class,
            (id, version, key, body) -> new HoldCouncil(
                    id, body.present().stream().map(OrganisationId::new).toList(), version));
    static final Act<Motion> MOTION =
            about("motion", Motion.class, (id, version, key, body) -> motion(id, body, version));
    static final Act<Position> POSITION = about(
            "position",
            Position.class,
            (id, version, key, body) -> new TakePosition(id, body.motion(), body.agrees(), version));
    static final Act<NothingToSay> CLOSE =
            about("close", NothingToSay.class, (id, version, key, body) -> new CloseMeeting(id, version));
    static final Act<OwnersVote> OPEN_VOTE = about(
            "open-vote",
            OwnersVote.class,
            (id, version, key, body) -> new OpenOwnersVote(
                    id,
                    body.motion(),
                    body.totalArea(),
                    body.totalHeads(),
                    body.roll().stream().map(Owner::voter).toList(),
                    version));
    static final Act<Vote> VOTE =
            about("vote", Vote.class, (id, version, key, body) -> new RecordVote(id, body.unitId(), body.choice()));
    static final Act<NothingToSay> COUNT =
            about("count", NothingToSay.class, (id, version, key, body) -> new CountVote(id, version));
    static final Act<Minutes> MINUTES = about(
            "minutes",
            Minutes.class,
            (id, version, key, body) -> new PublishMinutes(id, body.text(), body.publicText(), version));
    static final Act<Report> REPORT =
            about("report", Report.class, (id, version, key, body) -> new ReportResolution(id, body.text(), version));
    static final Act<NothingToSay> CONFIRM =
            about("confirm", NothingToSay.class, (id, version, key, body) -> new ConfirmResolution(id, version));
    static final Act<Rejection> REJECT = about(
            "reject",
            Rejection.class,
            (id, version, key, body) -> new RejectResolutionReport(id, body.reason(), version));
    static final Act<ToEnforcement> REFER = about(
            "refer",
            ToEnforcement.class,
            (id, version, key, body) -> new ReferCouncilToEnforcement(id, body.request(), body.place(), version));
    static final Act<NothingToSay> ESCALATE =
            about("escalate", NothingToSay.class, (id, version, key, body) -> new EscalateResolution(id, version));

    static final List<Act<?>> ALL = List.of(
            CONVENE, ANSWER, HOLD, MOTION, POSITION, CLOSE, OPEN_VOTE, VOTE, COUNT, MINUTES, REPORT, CONFIRM, REJECT,
            REFER, ESCALATE);

    private CouncilActs() {}

    private static ProposeMotion motion(CouncilId id, Motion body, Long version) {
        OrganisationId responsible = new OrganisationId(body.responsibleOrganisation());
        return new ProposeMotion(id, body.publicText(), responsible, body.dueOn(), body.matter(), version);
    }

    private static <B> Act<B> about(String name, Class<B> body, Maker<B> maker) {
        return Act.about(
                MatterKind.COUNCIL,
                name,
                body,
                (id, version, key, written) -> maker.command(new CouncilId(id), version, key, written));
    }

    /** As {@link Act.Maker}, with the council's own identity. */
    private interface Maker<B> {
        Command command(CouncilId id, Long version, String key, B body);
    }

    @Schema(name = "CouncilAgenda")
    record Agenda(
            @Schema(example = "hz/xihu/beishan/baochu/yujing") @NotBlank @Size(max = 250) String area,
            @Schema(description = "The one question that the council decides", example = "地面停车位怎样分配")
                    @NotBlank
                    @Size(max = Texts.STATEMENT)
                    String agenda) {}

    @Schema(name = "CouncilAnswer")
    record InvitationAnswer(
            @NotNull Boolean coming,
            @Schema(description = "Why not, where one does not come", example = "当天有消防检查") @Size(max = Texts.STATEMENT)
                    String reason) {}

    @Schema(name = "CouncilAttendance")
    record Attendance(
            @Schema(
                            description = "Organisations that were there",
                            example = "[\"org-baochu\", \"org-yujing-owners\", \"org-yujing-property\"]")
                    @NotEmpty
                    @Size(max = 10)
                    List<@NotBlank @Size(max = 80) String> present) {}

    @Schema(name = "CouncilMotion")
    record Motion(
            @Schema(description = "For everyone to read", example = "年底前更换三部电梯") @NotBlank @Size(max = Texts.STATEMENT)
                    String publicText,
            @Schema(example = "org-yujing-property") @NotBlank @Size(max = 80) String responsibleOrganisation,
            @Schema(description = "The last day for it; a motion without one is refused", example = "2026-12-31")
                    LocalDate dueOn,
            @Schema(
                            description = "Code of the matter, where the law reserves it to the owners (民法典 278)",
                            example = "repair-fund-use")
                    @Size(max = 80)
                    String matter) {}

    @Schema(name = "CouncilPosition")
    record Position(@Schema(example = "1") @NotNull Integer motion, @NotNull Boolean agrees) {}

    @Schema(name = "CouncilOwnersVote")
    record OwnersVote(
            @Schema(example = "1") @NotNull Integer motion,
            @Schema(description = "Exclusive area of all owners, in hundredths of a square metre", example = "1200000")
                    @NotNull
                    @Positive
                    @Hundredths
                    Long totalArea,
            @Schema(description = "Number of all owners", example = "120") @NotNull @Positive Integer totalHeads,
            @NotEmpty @Size(max = 5000) List<@Valid Owner> roll) {}

    @Schema(name = "CouncilOwner", description = "An owner of several flats stands once, with the area of all of them.")
    record Owner(
            @Schema(example = "3-2-501") @NotBlank @Size(max = Texts.LINE) String unitId,
            @Schema(description = "Exclusive area, in hundredths of a square metre", example = "8950")
                    @NotNull
                    @Positive
                    @Hundredths
                    Long area,
            @Schema(
                            description =
                                    "Account of the owner, who may then vote online: its whole user name or verified mail"
                                            + " address")
                    @Size(max = Texts.LINE)
                    String account,
            @Schema(description = "The same by the account's number") @Size(max = Texts.LINE) String subject) {

        private Voter voter() {
            return new Voter(unitId, area, subject, account);
        }
    }

    @Schema(name = "CouncilVote")
    record Vote(
            @Schema(example = "3-2-501") @NotBlank @Size(max = Texts.LINE) String unitId, @NotNull VoteChoice choice) {}

    @Schema(name = "CouncilMinutes")
    record Minutes(
            @Schema(description = "As the three have them") @NotBlank @Size(max = Texts.STATEMENT) String text,
            @Schema(description = "What everyone reads, without any personal detail")
                    @NotBlank
                    @Size(max = Texts.STATEMENT)
                    String publicText) {}

    @Schema(name = "CouncilReport")
    record Report(@Schema(example = "三部电梯均已更换并检验合格。") @NotBlank @Size(max = Texts.STATEMENT) String text) {}

    @Schema(name = "CouncilReportRejection")
    record Rejection(@Schema(example = "第三部还没有换。") @NotBlank @Size(max = Texts.STATEMENT) String reason) {}

    @Schema(name = "CouncilToEnforcement")
    record ToEnforcement(
            @Schema(example = "请督促更换电梯。") @NotBlank @Size(max = Texts.STATEMENT) String request,
            @Schema(example = "三幢") @NotBlank @Size(max = Texts.LINE) String place) {}

    /** The act says it all. */
    @Schema(name = "CouncilAct")
    record NothingToSay() {}
}
