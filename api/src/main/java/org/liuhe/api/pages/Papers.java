package org.liuhe.api.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.papers.Paper;
import org.liuhe.api.papers.PaperDesk;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.dossier.DossierView;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a matter, on the pages of those who take part in it. */
@Controller
class Papers {

    private static final Set<Rule.Kind> HIDDEN = Set.of(Rule.Kind.UNKNOWN, Rule.Kind.DENIED);

    private final PaperDesk desk;

    Papers(PaperDesk desk) {
        this.desk = desk;
    }

    /** What a page shows of one. */
    record Line(Paper paper, String link) {}

    /**
     * Null where matters of its kind have none.
     *
     * @param page of the matter
     */
    List<Line> of(String page, String matterId) {
        try {
            return lines(page, desk.list(matterId, null));
        } catch (Refused refused) {
            if (HIDDEN.contains(refused.refusal().kind())) return null;
            throw refused;
        }
    }

    List<Line> of(String page, ComplaintView mine) {
        return lines(page, desk.list(mine));
    }

    List<Line> of(String page, DossierView dossier) {
        return lines(page, desk.list(dossier));
    }

    private static List<Line> lines(String page, List<Paper> papers) {
        return papers.stream()
                .map(paper -> new Line(paper, page + "/papers/" + paper.kind().slug() + "/" + paper.number()))
                .toList();
    }

    @GetMapping({
        "/my/{id}/papers/{kind}/{number}",
        "/dossier/{id}/papers/{kind}/{number}",
        "/matter/{id}/papers/{kind}/{number}"
    })
    ResponseEntity<byte[]> print(
            @PathVariable String id, @PathVariable String kind, @PathVariable int number, Locale language) {
        return desk.print(id, kind, number, language, null);
    }
}
