package org.liuhe.api.support;

import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.FindStreamPosition;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.matters.MayKnowOf;
import org.liuhe.contracts.support.AnswerSupporters;
import org.liuhe.contracts.support.AssignSupportAnswer;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.support.SupportComplaint;
import org.liuhe.contracts.support.SupportId;
import org.liuhe.contracts.support.SupportRule;
import org.liuhe.contracts.support.SupportView;
import org.liuhe.contracts.support.WithdrawComplaintSupport;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;
import org.springframework.stereotype.Component;

/** What resource and page do alike. */
@Component
public class SupportDesk {

    private final Edge edge;
    private final Policy policy;

    SupportDesk(Edge edge, Policy policy) {
        this.edge = edge;
        this.policy = policy;
    }

    /**
     * Until somebody supports it, the thresholds are those of the policy.
     *
     * @throws Refused tracking-code.unknown
     */
    public SupportView find(String code, StreamPosition after) {
        SupportView view = edge.ask(new FindSupport(new TrackingCode(code).value(), after));
        return view.thresholds() != null ? view : view.under(thresholds(view.category()));
    }

    private List<SupportView.SupportTier> thresholds(String category) {
        return policy.packs().category(category).map(Category::support).orElse(List.of()).stream()
                .map(each -> new SupportView.SupportTier(each.tier(), each.count(), false))
                .toList();
    }

    public StreamPosition support(ComplaintId matter) {
        return edge.send(new SupportComplaint(matter), stream(matter));
    }

    public StreamPosition withdraw(ComplaintId matter) {
        return edge.send(new WithdrawComplaintSupport(matter), stream(matter));
    }

    public StreamPosition answer(ComplaintId matter, int tier, String text) {
        return owed(new AnswerSupporters(matter, tier, text), matter, tier);
    }

    public StreamPosition assign(ComplaintId matter, int tier, OrganisationId organisation) {
        return owed(new AssignSupportAnswer(matter, tier, organisation), matter, tier);
    }

    /** What nobody ever supported has no stream: that is not to say that whoever knows of the matter does not. */
    private StreamPosition owed(Command command, ComplaintId matter, int tier) {
        try {
            return edge.send(command, stream(matter));
        } catch (Refused refused) {
            if (refused.refusal().kind() == Rule.Kind.UNKNOWN && mayKnowOf(matter))
                throw new Refused(SupportRule.NO_ANSWER_OWED, "tier", tier);
            throw refused;
        }
    }

    private boolean mayKnowOf(ComplaintId matter) {
        try {
            StreamPosition position = edge.ask(new FindStreamPosition(matter.value()));
            return edge.ask(new MayKnowOf(matter.value(), position));
        } catch (Refused unknown) {
            return false;
        }
    }

    private static String stream(ComplaintId matter) {
        return SupportId.of(matter).value();
    }
}
