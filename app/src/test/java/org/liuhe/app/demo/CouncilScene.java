package org.liuhe.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.AnswerInvitation;
import org.liuhe.contracts.councils.CloseMeeting;
import org.liuhe.contracts.councils.ConfirmResolution;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.ReferCouncilToEnforcement;
import org.liuhe.contracts.councils.ReportResolution;
import org.liuhe.contracts.councils.TakePosition;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.Voter;

/** What the three do about a council. */
final class CouncilScene {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int UNITS = 12;
    private static final long UNIT_AREA = 8_950;

    private final Cast cast;
    private final Clock clock;

    CouncilScene(Cast cast, Clock clock) {
        this.cast = cast;
        this.clock = clock;
    }

    void perform(CouncilAct act, Matter matter) {
        CouncilId id = matter.council();
        Actor community = cast.serving("community", matter.area());
        Actor owners = cast.serving("owners", matter.area());
        Actor property = cast.serving("property", matter.area());
        switch (act) {
            case CONVENE -> cast.send(community, new ConveneCouncil(id, new AreaPath(matter.area()), "小区电动自行车充电棚建在哪里"));
            case PROPERTY_COMES -> cast.send(property, comes(id));
            case ALL_COME -> Stream.of(community, owners, property).forEach(seat -> cast.send(seat, comes(id)));
            case MEET ->
                cast.send(
                        community,
                        new HoldCouncil(
                                id,
                                Stream.of("community", "owners", "property")
                                        .map(seat -> organisation(seat, matter))
                                        .toList(),
                                null));
            case MOVE -> cast.send(community, motion(matter, "由物业公司提出方案并在一个月内落实，费用按合同列支。", 30, null));
            case MOVE_SOON -> cast.send(community, motion(matter, "由物业公司三日内清理消防通道，恢复畅通。", 3, null));
            case MOVE_RESERVED -> cast.send(community, motion(matter, "使用维修资金更换单元门禁和照明。", 60, "repair-fund-use"));
            case AGREE ->
                Stream.of(owners, property).forEach(seat -> cast.send(seat, new TakePosition(id, 1, true, null)));
            case DISAGREE -> cast.send(owners, new TakePosition(id, 1, false, null));
            case CLOSE -> cast.send(community, new CloseMeeting(id, null));
            case OPEN_VOTE -> cast.send(owners, vote(id));
            case VOTE -> units().limit(5).forEach(unit -> cast.send(owners, new RecordVote(id, unit, VoteChoice.FOR)));
            case PUBLISH ->
                cast.send(community, new PublishMinutes(id, "三方均到会，业委会介绍了业主意见，物业说明了费用。", "三方到会并形成一致意见，按决议落实。", null));
            case REPORT -> cast.send(property, new ReportResolution(id, "已按决议完成，请核对。", null));
            case CONFIRM_REPORT -> cast.send(community, new ConfirmResolution(id, null));
            case ENFORCE ->
                cast.send(
                        community,
                        new ReferCouncilToEnforcement(
                                id, "决议到期未落实，请督促清理消防通道。", matter.statement().place(), null));
        }
    }

    private static AnswerInvitation comes(CouncilId id) {
        return new AnswerInvitation(id, true, null, null);
    }

    private OrganisationId organisation(String capability, Matter matter) {
        return new OrganisationId(cast.town().serving(capability, matter.area()).id());
    }

    private ProposeMotion motion(Matter matter, String text, int days, String reserved) {
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(days);
        return new ProposeMotion(matter.council(), text, organisation("property", matter), due, reserved, null);
    }

    private static OpenOwnersVote vote(CouncilId id) {
        List<Voter> roll = units().map(unit -> new Voter(unit, UNIT_AREA, null)).toList();
        return new OpenOwnersVote(id, 1, UNITS * UNIT_AREA, UNITS, roll, null);
    }

    private static Stream<String> units() {
        return IntStream.rangeClosed(1, UNITS).mapToObj(number -> "2-1-" + (100 * number + 1));
    }
}
