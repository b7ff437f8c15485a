package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.support.SimilarMatters;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.complaints.Answer;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Question;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a resident states a matter, and what they get for it. */
@Controller
class FilePage {

    private static final String FORM = "file";
    /** Sent with the form by whoever was shown the public matters that look alike. */
    private static final String SEEN = "seen";

    private static final int DRAWS = 3;

    /** Fields that an address may fill in; what is said and agreed to, nobody fills in for somebody. */
    private static final Set<String> BEGUN_BY_LINK = Set.of("category", "area", "accused");

    private final Edge edge;
    private final Writes writes;
    private final Directory directory;
    private final Policy policy;
    private final SimilarMatters similar;
    private final SecureRandom random = new SecureRandom();

    FilePage(Edge edge, Writes writes, Directory directory, Policy policy, SimilarMatters similar) {
        this.edge = edge;
        this.writes = writes;
        this.directory = directory;
        this.policy = policy;
        this.similar = similar;
    }

    @GetMapping("/file")
    String form(@RequestParam Map<String, String> parameters, Model model) {
        Map<String, String> begun = new HashMap<>(parameters);
        begun.keySet().retainAll(BEGUN_BY_LINK);
        return form(Attempt.of(FORM, begun), Writes.key(), model);
    }

    @PostMapping("/file")
    String file(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        Attempt attempt = Attempt.of(FORM, values);
        Function<Refusal, String> say = Wording.of(model)::refusal;
        Wording wording = Wording.of(model);
        check(attempt, say, wording);
        String key = attempt.value("key").isBlank() ? Writes.key() : attempt.value("key");
        List<PublicMatter> alike = attempt.failed() || values.containsKey(SEEN) ? List.of() : alike(attempt);
        // told once; whoever sends again means it
        if (!alike.isEmpty()) model.addAttribute("alike", alike);
        else if (!attempt.failed()) {
            ComplaintId id = ComplaintId.forFiling(writes.subject(), key);
            Writes.Outcome outcome = writes.send(attempt, say, () -> send(attempt, id, wording));
            if (outcome.done()) return outcome.redirect("/filed/" + id);
            response.setStatus(outcome.refused().value());
        } else response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(attempt, key, model);
    }

    private List<PublicMatter> alike(Attempt attempt) {
        return similar.to(attempt.value("category"), attempt.value("area"), attempt.value("text"));
    }

    @GetMapping("/filed/{id}")
    String filed(@PathVariable String id, @RequestParam(required = false) String after, Model model) {
        StreamPosition position = after == null ? null : StreamPosition.parse(after);
        model.addAttribute("mine", edge.ask(new FindComplaint(id, position)));
        return "filed";
    }

    private void check(Attempt attempt, Function<Refusal, String> say, Wording wording) {
        if (attempt.value("category").isBlank()) attempt.add("category", wording.text("file.category.missing"));
        if (attempt.value("area").isBlank()) attempt.add("area", wording.text("file.area.missing"));
        questions(attempt).stream()
                .filter(question ->
                        question.required() && attempt.value(field(question)).isBlank())
                .forEach(question ->
                        attempt.add(field(question), wording.text("file.answer.missing", wording.name(question))));
        attempt.check(say, () -> Texts.required("place", attempt.value("place"), Texts.LINE));
        attempt.check(say, () -> Texts.required("text", attempt.value("text"), Texts.STATEMENT));
        attempt.check(say, () -> Texts.optional("contactPhone", attempt.value("contactPhone"), Texts.LINE));
    }

    /** A code that is taken already is drawn again; among a million million it hardly ever is. */
    private StreamPosition send(Attempt attempt, ComplaintId id, Wording wording) {
        for (int draw = 1; ; draw++) {
            try {
                return edge.send(command(attempt, id, wording), id.value());
            } catch (Refused e) {
                boolean taken = ComplaintRule.TRACKING_CODE_TAKEN
                        .code()
                        .equals(e.refusal().code());
                if (!taken || draw == DRAWS) throw e;
            }
        }
    }

    private FileComplaint command(Attempt attempt, ComplaintId id, Wording wording) {
        return new FileComplaint(
                id,
                TrackingCode.draw(random),
                attempt.value("category"),
                new AreaPath(attempt.value("area")),
                attempt.value("place"),
                attempt.value("text"),
                attempt.optional("mayBePublic") != null,
                Channel.WEB,
                wording.english() ? "en" : "zh-CN",
                attempt.optional("contactPhone"),
                questions(attempt).stream()
                        .map(question -> new Answer(question.code(), attempt.value(field(question))))
                        .toList(),
                attempt.optional("accused") == null ? null : new OrganisationId(attempt.value("accused")),
                attempt.optional("reporterMayBeKnown") != null);
    }

    private List<Question> questions(Attempt attempt) {
        return category(attempt).map(Category::questions).orElse(List.of());
    }

    private Optional<Category> category(Attempt attempt) {
        return policy.packs().category(attempt.value("category"));
    }

    private static String field(Question question) {
        return "answers." + question.code();
    }

    private String form(Attempt attempt, String key, Model model) {
        model.addAttribute("attempt", attempt);
        model.addAttribute("key", key);
        model.addAttribute("chosen", category(attempt).orElse(null));
        model.addAttribute("packs", policy.packs().all());
        model.addAttribute("groups", AreaChoice.groups(directory.areas()));
        model.addAttribute("organisations", serving(attempt.value(FORM, "area")));
        return "file";
    }

    /** Whom the matter can be about: all, as long as it is not chosen where it is. */
    private List<OrganisationView> serving(String area) {
        return directory.organisations().stream()
                .filter(organisation -> area == null
                        || area.isBlank()
                        || organisation.areas().stream()
                                .anyMatch(served -> area.equals(served) || area.startsWith(served + "/")))
                .toList();
    }
}
