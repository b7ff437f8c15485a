package org.liuhe.app.demo;

import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.Task;

/** What the people of the demo town do, each as themselves. */
public class Acts {

    private static final Actor OPERATOR = new Actor("demo-operator", Set.of(Role.OPERATOR), Set.of());

    private final CommandGateway commands;
    private final QueryBus queries;
    private final DemoTown town = DemoTown.load();

    public Acts(CommandGateway commands, QueryBus queries) {
        this.commands = commands;
        this.queries = queries;
    }

    void perform(Story.Act act, Matter matter) {
        switch (act) {
            case FILE -> asReporter(matter, file(matter));
            case SIGN -> sign(matter);
            case WORK -> work(matter);
            case RESOLVE -> resolve(matter);
            case GIVE_BACK ->
                asHolder(
                        matter,
                        dossier -> new ReturnCase(
                                caseId(dossier),
                                dossier.assignment(),
                                ReturnReason.NOT_OUR_DUTY,
                                "不在我方服务合同范围内。",
                                null));
            case RULE -> rule(matter);
            case CONFIRM -> asReporter(matter, new ConfirmComplaint(matter.id(), 3 + matter.number() % 3, "谢谢。", null));
            case CONTEST -> asReporter(matter, new ContestComplaint(matter.id(), "问题没有真正解决，又出现了。", null));
            case WITHDRAW -> asReporter(matter, new WithdrawComplaint(matter.id(), null));
            case ACCEPT -> asCommunity(matter, new AcceptComplaint(matter.id(), null));
            case REJECT ->
                asCommunity(
                        matter,
                        new RejectComplaint(matter.id(), RejectionReason.OTHER_ROUTE, "此事已由人民法院受理，请等待判决。", null));
            case ASK -> asCommunity(matter, new RequestSupplement(matter.id(), "请补充发生的时间段，最好有照片。", null));
            case SUPPLEMENT -> asReporter(matter, new SupplementComplaint(matter.id(), "主要在晚上九点到十一点。", null));
            case COMMENT ->
                asHolder(
                        matter,
                        dossier -> new CommentOnCase(
                                caseId(dossier), "demo-" + matter.number() + "-note", "已电话联系，约好明天上门。"));
        }
    }

    private FileComplaint file(Matter matter) {
        return new FileComplaint(
                matter.id(),
                matter.code(),
                matter.category(),
                new AreaPath(matter.area()),
                matter.statement().place(),
                matter.statement().text(),
                matter.mayBePublic(),
                Channel.WEB,
                "zh-CN",
                null,
                null);
    }

    private void sign(Matter matter) {
        asHolder(matter, dossier -> new SignForCase(caseId(dossier), dossier.assignment(), null));
    }

    private void work(Matter matter) {
        signFirst(matter);
        asHolder(
                matter,
                dossier -> new RecordAction(
                        caseId(dossier),
                        dossier.assignment(),
                        "demo-" + matter.number() + "-" + dossier.caseVersion(),
                        "已到现场查看，约请维修单位。",
                        null));
    }

    private void resolve(Matter matter) {
        signFirst(matter);
        asHolder(
                matter,
                dossier -> new ResolveCase(
                        caseId(dossier),
                        dossier.assignment(),
                        Resolution.DONE,
                        matter.statement().reply(),
                        matter.statement().summary(),
                        null));
    }

    /** Silence may have moved the case up meanwhile; then the new holder has not signed. */
    private void signFirst(Matter matter) {
        if (dossier(matter).task() == Task.SIGN) sign(matter);
    }

    private void rule(Matter matter) {
        String responsible = town.propertyManagerOf(matter.area()).id();
        asHolder(
                matter,
                dossier -> new RuleOnCase(
                        caseId(dossier),
                        dossier.assignment(),
                        new OrganisationId(responsible),
                        "公共设施维护属物业服务合同约定事项。",
                        null));
    }

    private static CaseId caseId(DossierView dossier) {
        return new CaseId(dossier.caseId());
    }

    private void asReporter(Matter matter, Command command) {
        send(new Actor(matter.reporter(), Set.of(Role.RESIDENT), Set.of()), command);
    }

    private void asCommunity(Matter matter, Command command) {
        send(memberOf(dossier(matter).holder()), command);
    }

    private void asHolder(Matter matter, java.util.function.Function<DossierView, Command> command) {
        DossierView dossier = dossier(matter);
        send(memberOf(dossier.holder()), command.apply(dossier));
    }

    private Actor memberOf(String organisation) {
        return new Actor(
                "demo-" + organisation,
                Set.of(role(town.organisation(organisation).kind())),
                Set.of(organisation));
    }

    private static String role(OrganisationKind kind) {
        return switch (kind) {
            case COMMUNITY_OFFICE -> Role.COMMUNITY;
            case OWNERS_COMMITTEE -> Role.OWNERS_COMMITTEE;
            case PROPERTY_MANAGER -> Role.PROPERTY_MANAGER;
            case STREET_OFFICE -> Role.STREET;
            case DISTRICT_OFFICE, AGENCY -> Role.DISTRICT;
            case MEDIATION_COMMITTEE -> Role.MEDIATOR;
            case ENFORCEMENT_TEAM -> Role.ENFORCEMENT;
            case PETITION_OFFICE -> Role.PETITIONS;
            case POLICE -> Role.POLICE;
            case COURT -> Role.COURT;
        };
    }

    private DossierView dossier(Matter matter) {
        GenericQueryMessage<FindDossier, DossierView> query = new GenericQueryMessage<>(
                new FindDossier(matter.id().value(), null, null), ResponseTypes.instanceOf(DossierView.class));
        return queries.query(query.andMetaData(OPERATOR.metaData())).join().getPayload();
    }

    private void send(Actor actor, Command command) {
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(actor.metaData()));
    }
}
