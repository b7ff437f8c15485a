package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.complaints.CommentOnComplaint;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.ConfirmComplaint;
import org.liuhe.contracts.complaints.ConsentToBeKnown;
import org.liuhe.contracts.complaints.ContestComplaint;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.liuhe.contracts.complaints.SupplementComplaint;
import org.liuhe.contracts.complaints.WithdrawComplaint;
import org.liuhe.contracts.complaints.WithdrawConsentToBeKnown;
import org.liuhe.contracts.support.ListMySupport;
import org.liuhe.contracts.support.SupportedMatter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** A resident's own matters, and what they may do about each. */
@Controller
class MyPage {

    private static final int SIZE = 20;

    private final Edge edge;
    private final Writes writes;
    private final Publications publications;
    private final Files files;
    private final Papers papers;

    MyPage(Edge edge, Writes writes, Publications publications, Files files, Papers papers) {
        this.edge = edge;
        this.writes = writes;
        this.publications = publications;
        this.files = files;
        this.papers = papers;
    }

    @GetMapping("/my")
    String list(
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) String supported,
            Model model) {
        Page<ComplaintView> page = edge.askPage(new ListMyComplaints(cursor, SIZE, null));
        model.addAttribute("matters", page.items());
        model.addAttribute("next", page.next() == null ? null : link("cursor", page.next()));
        Page<SupportedMatter> support = edge.askPage(new ListMySupport(supported, SIZE, null));
        model.addAttribute("supported", support.items());
        model.addAttribute("moreSupported", support.next() == null ? null : link("supported", support.next()));
        model.addAttribute("first", cursor == null ? null : "/my");
        return "my";
    }

    @GetMapping("/my/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String files,
            Model model) {
        one(id, position(after), Attempt.none(), model);
        return withFiles(id, files, model);
    }

    @GetMapping("/my/{id}/withdrawal")
    String withdrawal(@PathVariable String id, Model model) {
        one(id, null, Attempt.none(), model);
        return "withdrawal";
    }

    @PostMapping(path = {"/my/{id}", "/my/{id}/withdrawal"})
    String act(
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attempt attempt = Attempt.of(values.getOrDefault("act", ""), values);
        Writes.Outcome outcome = writes.send(
                attempt, Wording.of(model)::refusalOfForm, () -> edge.send(command(new ComplaintId(id), attempt), id));
        if (outcome.done()) {
            redirect.addFlashAttribute("done", attempt.act());
            return outcome.redirect("/my/" + id);
        }
        response.setStatus(outcome.refused().value());
        one(id, null, attempt, model);
        return withFiles(id, null, model);
    }

    private String withFiles(String id, String after, Model model) {
        model.addAttribute("files", files.of("/my/" + id, id, Files.position(after)));
        return "my-matter";
    }

    private void one(String id, StreamPosition after, Attempt attempt, Model model) {
        ComplaintView mine = edge.ask(new FindComplaint(new ComplaintId(id).value(), after));
        model.addAttribute("mine", mine);
        model.addAttribute("papers", papers.of("/my/" + id, mine));
        model.addAttribute("matter", mine.tracking());
        model.addAttribute("stations", StageLine.of(mine.tracking().stage()));
        model.addAttribute("publications", publications.of(mine.complaintId()));
        model.addAttribute("attempt", attempt);
        model.addAttribute("key", Writes.key());
    }

    private Command command(ComplaintId id, Attempt form) {
        Supplier<Long> version = () -> form.number("version");
        return switch (form.act()) {
            case "confirm" -> new ConfirmComplaint(id, rating(form), form.optional("remark"), version.get());
            case "contest" -> new ContestComplaint(id, form.value("reason"), version.get());
            case "supplement" -> new SupplementComplaint(id, form.value("text"), version.get());
            case "comment" -> new CommentOnComplaint(id, writes.derived("cmt-", form.value("key")), form.value("text"));
            case "be-known" -> new ConsentToBeKnown(id, version.get());
            case "stay-unknown" -> new WithdrawConsentToBeKnown(id, version.get());
            case "withdraw" -> new WithdrawComplaint(id, version.get());
            default -> throw new RuleBroken(CommonRule.ID_MALFORMED, null, "act");
        };
    }

    private static int rating(Attempt form) {
        if (!form.value("rating").matches("[1-5]")) throw new RuleBroken(ComplaintRule.RATING_OUT_OF_RANGE, "rating");
        return Integer.parseInt(form.value("rating"));
    }

    private static String link(String list, String cursor) {
        return UriComponentsBuilder.fromPath("/my")
                .queryParam(list, "{cursor}")
                .encode()
                .buildAndExpand(cursor)
                .toUriString();
    }

    private static StreamPosition position(String after) {
        return after == null ? null : StreamPosition.parse(after);
    }
}
