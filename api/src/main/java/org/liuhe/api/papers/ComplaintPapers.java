package org.liuhe.api.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView.Milestone;
import org.liuhe.papers.Block;
import org.springframework.stereotype.Component;

/**
 * What a reporter is told in writing: as their own view of the complaint has it, with the latest answer; for staff from the
 * dossier, with each answer whose words they may read.
 */
@Component
class ComplaintPapers implements PaperSource {

    private final Edge edge;
    private final CurrentActor currentActor;

    ComplaintPapers(Edge edge, CurrentActor currentActor) {
        this.edge = edge;
        this.currentActor = currentActor;
    }

    /** What both views have of the complaint. */
    private record About(String id, String code, String category, Instant filedAt) {}

    @Override
    public boolean keeps(MatterKind kind) {
        return kind == MatterKind.COMPLAINT || kind == MatterKind.CASE;
    }

    @Override
    public List<Paper> of(String id, StreamPosition after) {
        Actor actor = currentActor.required();
        boolean staff = !actor.organisations().isEmpty() || actor.has(Role.OPERATOR);
        if (!staff && id.startsWith(MatterKind.COMPLAINT.prefix())) return of(edge.ask(new FindComplaint(id, after)));
        try {
            return of(edge.ask(new FindDossier(id, null, after)));
        } catch (Refused refused) {
            // who works for an organisation has complaints of their own, too
            boolean hidden = refused.refusal().kind() == Rule.Kind.UNKNOWN
                    || refused.refusal().kind() == Rule.Kind.DENIED;
            if (!hidden || !id.startsWith(MatterKind.COMPLAINT.prefix()) || !actor.has(Role.RESIDENT)) throw refused;
            return of(edge.ask(new FindComplaint(id, after)));
        }
    }

    /** For the reporter. */
    static List<Paper> of(ComplaintView mine) {
        About about = new About(
                mine.complaintId(),
                mine.trackingCode(),
                mine.category(),
                mine.tracking().filedAt());
        List<Paper> papers = new ArrayList<>();
        String holder = null;
        Milestone answered = null;
        String answering = null;
        boolean accepted = false;
        for (Milestone step : mine.tracking().milestones()) {
            if (step.stage() == Stage.ACCEPTED && !accepted) {
                accepted = true;
                papers.add(acceptance(about, step.at(), mine.tracking().caseDue()));
            }
            if (step.stage() == Stage.REJECTED && mine.rejectionReason() != null)
                papers.add(rejection(about, step.at(), mine.rejectionReason().name(), mine.rejectionExplanation()));
            if (step.stage() == Stage.ANSWERED) {
                answered = step;
                answering = step.organisation() == null ? holder : step.organisation();
            }
            if (step.organisation() != null) holder = step.organisation();
        }
        DueDate due =
                mine.tracking().stage() == Stage.ANSWERED ? mine.tracking().due() : null;
        if (answered != null && mine.reply() != null)
            papers.add(answer(about, answered.at(), answering, mine.reply(), mine.round(), due));
        return papers;
    }

    /** For staff. */
    static List<Paper> of(DossierView dossier) {
        About about = new About(dossier.complaintId(), dossier.trackingCode(), dossier.category(), dossier.filedAt());
        List<Paper> papers = new ArrayList<>();
        String holder = null;
        for (DossierEntry entry : dossier.entries()) {
            if (is(entry, CaseAssigned.class)) holder = entry.toOrganisation();
            else if (is(entry, ComplaintAccepted.class)) papers.add(acceptance(about, entry.at(), dossier.caseDue()));
            else if (is(entry, ComplaintRejected.class) && entry.text() != null)
                papers.add(rejection(about, entry.at(), entry.reason(), entry.text()));
            else if (is(entry, ComplaintAnswered.class) && entry.text() != null)
                papers.add(answer(about, entry.at(), holder, entry.text(), entry.number(), entry.due()));
        }
        return papers;
    }

    private static boolean is(DossierEntry entry, Class<?> event) {
        return entry.type().equals(event.getSimpleName());
    }

    private static Paper acceptance(About about, Instant at, DueDate caseDue) {
        return paper(about, PaperKind.ACCEPTANCE, 1, at, null, words -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Text(words.text("paper.complaint.accepted")));
            if (caseDue != null) blocks.add(new Block.Text(words.text("paper.finish", words.until(caseDue))));
            blocks.add(new Block.Text(words.text("paper.complaint.track")));
            return blocks;
        });
    }

    private static Paper rejection(About about, Instant at, String reason, String explanation) {
        return paper(
                about,
                PaperKind.NON_ACCEPTANCE,
                1,
                at,
                null,
                words -> List.of(
                        new Block.Text(
                                words.text("paper.complaint.rejected", words.constant(RejectionReason.class, reason))),
                        new Block.Text(words.written(explanation)),
                        new Block.Text(words.text("paper.complaint.again"))));
    }

    private static Paper answer(About about, Instant at, String by, String reply, int round, DueDate due) {
        return paper(about, PaperKind.REPLY, round, at, by, words -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Text(words.text("paper.complaint.answered")));
            blocks.add(new Block.Text(words.written(reply)));
            blocks.add(new Block.Text(
                    due == null
                            ? words.text("paper.complaint.contest")
                            : words.text("paper.complaint.contest.until", words.until(due))));
            return blocks;
        });
    }

    private static Paper paper(
            About about, PaperKind kind, int number, Instant at, String by, Function<PaperWords, List<Block>> said) {
        String reference = PaperNumber.of(MatterKind.COMPLAINT, about.id(), about.code(), kind, at, number);
        return new Paper(MatterKind.COMPLAINT, kind, number, reference, at, by, words -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Addressee(words.text("paper.reporter")));
            blocks.add(new Block.Text(words.text(
                    "paper.complaint.about",
                    words.day(about.filedAt()),
                    words.category(about.category()),
                    about.code())));
            blocks.addAll(said.apply(words));
            String signed = by == null ? words.text("paper.platform") : words.organisation(by);
            blocks.add(new Block.Closing(List.of(signed, words.day(at))));
            return blocks;
        });
    }
}
