package org.liuhe.app.demo;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.liuhe.app.local.Person;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CommentOnCase;
import org.liuhe.contracts.cases.RecordAction;
import org.liuhe.contracts.cases.ReferCaseToCouncil;
import org.liuhe.contracts.cases.ReferCaseToEnforcement;
import org.liuhe.contracts.cases.ReferCaseToMediation;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.ReturnCase;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RuleOnCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ConsentToBeKnown;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.ReleaseToAccused;
import org.liuhe.contracts.complaints.RequestSupplement;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.inbox.Task;

/** What the people of the demo town do, each as themselves. */
public class Acts {

    private final Cast cast;
    private final CouncilScene councils;
    private final DisputeScene disputes;
    private final TaskScene tasks;
    private final PetitionScene petitions;
    private final ModerationScene moderation;
    private final AttachmentScene attachments;
    private final SupportScene support;

    /** @param people of the demo, who act themselves where one of them has the part */
    public Acts(
            CommandGateway commands, QueryBus queries, Supplier<Contents> contents, Clock clock, List<Person> people) {
        this.cast = new Cast(commands, queries, people);
        this.councils = new CouncilScene(cast, clock);
        this.disputes = new DisputeScene(cast, clock);
        this.tasks = new TaskScene(cast);
        this.moderation = new ModerationScene(cast);
        this.support = new SupportScene(cast);
        this.attachments = new AttachmentScene(cast, contents);
        this.petitions = new PetitionScene(cast, moderation);
    }

    void begin() {
        tasks.goOnDuty();
    }

    void perform(Course.Deed deed, Matter matter) {
        if (deed instanceof CouncilAct act) councils.perform(act, matter);
        else if (deed instanceof DisputeAct act) disputes.perform(act, matter);
        else if (deed instanceof TaskAct act) tasks.perform(act, matter);
        else if (deed instanceof PetitionAct act) petitions.perform(act, matter);
        else perform((Story.Act) deed, matter);
    }

    private void perform(Story.Act act, Matter matter) {
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
            case RELEASE ->
                cast.send(
                        cast.serving("community", matter.area()),
                        new ReleaseToAccused(matter.id(), "居民反映服务不到位，请核实本月服务记录和收支，并在小区公告栏公示。", null));
            case LET_KNOW -> asReporter(matter, new ConsentToBeKnown(matter.id(), null));
            case TO_COUNCIL ->
                asHolder(
                        matter,
                        dossier -> new ReferCaseToCouncil(
                                caseId(dossier), dossier.assignment(), "涉及全体业主和费用，请三方商议怎么办。", null));
            case TO_MEDIATION ->
                asHolder(
                        matter,
                        dossier -> new ReferCaseToMediation(
                                caseId(dossier),
                                dossier.assignment(),
                                "两户谈不拢，双方愿意请人民调解员主持。",
                                disputes.sides(matter),
                                null));
            case PUBLISH_TEXT -> moderation.publish(matter);
            case SUPPORT -> support.support(matter);
            case ANSWER_SUPPORTERS -> support.answer(matter);
            case ATTACH -> attachments.attach(matter);
            case WITHHOLD_TEXT -> moderation.withhold(matter);
            case TO_ENFORCEMENT ->
                asHolder(
                        matter,
                        dossier -> new ReferCaseToEnforcement(
                                caseId(dossier),
                                dossier.assignment(),
                                "劝阻无效，疑似违法，请到场检查。",
                                matter.statement().place(),
                                null));
        }
    }

    private FileComplaint file(Matter matter) {
        return new FileComplaint(
                matter.id(),
                matter.code(),
                matter.category(),
                new AreaPath(matter.area()),
                matter.statement().place(),
                text(matter),
                matter.mayBePublic(),
                Channel.WEB,
                "zh-CN",
                null,
                matter.answers());
    }

    /** Some write how they can be reached, which is then left out of what becomes public. */
    private static String text(Matter matter) {
        String text = matter.statement().text();
        return matter.number() % 3 == 0 ? text + "请打 138 0013 8000 联系我。" : text;
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
        String responsible = cast.town().serving("property", matter.area()).id();
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
        cast.send(cast.resident(matter.reporter()), command);
    }

    private void asCommunity(Matter matter, Command command) {
        cast.send(cast.memberOf(dossier(matter).holder()), command);
    }

    private void asHolder(Matter matter, Function<DossierView, Command> command) {
        DossierView dossier = dossier(matter);
        cast.send(cast.memberOf(dossier.holder()), command.apply(dossier));
    }

    private DossierView dossier(Matter matter) {
        return cast.askAsOperator(new FindDossier(matter.id().value(), null, null), DossierView.class);
    }
}
