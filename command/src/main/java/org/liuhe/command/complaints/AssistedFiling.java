package org.liuhe.command.complaints;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FileForSomebody;

/** What a community office takes down for somebody 代为登记: by whom, and that they agreed. */
final class AssistedFiling {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<Channel> ASSISTED = Set.of(Channel.COUNTER, Channel.HOTLINE, Channel.GRID_OFFICER);

    private AssistedFiling() {}

    static ComplaintFiled of(FileForSomebody command, Actor actor, Terms terms) {
        FileComplaint statement = command.statement();
        if (!ASSISTED.contains(statement.channel()))
            throw new RuleBroken(ComplaintRule.CHANNEL_NOT_ASSISTED, "channel");
        if (command.consent() == null) throw new RuleBroken(ComplaintRule.CONSENT_MISSING, "consent");
        LocalDate agreed = command.consentedOn();
        if (agreed == null) throw new RuleBroken(ComplaintRule.CONSENT_MISSING, "consentedOn");
        if (agreed.isAfter(LocalDate.ofInstant(terms.now(), ZONE)))
            throw new RuleBroken(ComplaintRule.CONSENT_IN_FUTURE, "consentedOn");
        String name = Texts.required("reporterName", command.reporterName(), Texts.LINE);
        return Filing.of(statement, null, terms)
                .takenDown(name, command.organisation().value(), command.consent(), agreed, actor.subject());
    }

    /** Only an office of the area takes it down, and never one that it is about. */
    static void refuseUnlessOffice(
            FileForSomebody command, Actor actor, Terms terms, KnownOrganisations organisations) {
        FileComplaint statement = command.statement();
        if (!command.complaintId().equals(statement.complaintId()))
            throw new RuleBroken(CommonRule.ID_MALFORMED, "complaintId", "cmp-");
        String office = command.organisation().value();
        String presumed = terms.category(statement.category()).presumedAccused();
        boolean serves = organisations.anyServes(List.of(office), ComplaintIntake.COMMUNITY, statement.area());
        boolean accused = statement.accused() != null
                        && actor.belongsTo(statement.accused().value())
                || presumed != null && organisations.anyServes(actor.organisations(), presumed, statement.area());
        if (!actor.belongsTo(office) || !serves || accused) throw new RuleBroken(CommonRule.NOT_YOURS);
    }
}
