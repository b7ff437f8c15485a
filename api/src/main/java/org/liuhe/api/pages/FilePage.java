package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.liuhe.api.pages.FilingSteps.Step;
import org.liuhe.api.support.SimilarMatters;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.policy.Policy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a resident states a matter: one question a page, then all answers to check, then public matters that look alike. What
 * was said waits in {@link Filings}; the address has only its key.
 */
@Controller
@RequestMapping("/file")
class FilePage {

    private static final String HERE = "/file";

    /** Sent by whoever was shown the public matters that look alike. */
    private static final String SEEN = "seen";

    /** Where the reader comes back to after changing an answer. */
    private static final String CHECK = "check";

    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{1,64}");

    /** Fields that an address may fill in; what is said and agreed to, nobody fills in for somebody. */
    private static final List<String> BEGUN_BY_LINK =
            List.of(FilingSteps.CATEGORY, FilingSteps.AREA, FilingSteps.ACCUSED);

    private final FilingSender sender;
    private final FilingSteps steps;
    private final Directory directory;
    private final Policy policy;
    private final SimilarMatters similar;

    FilePage(FilingSender sender, FilingSteps steps, Directory directory, Policy policy, SimilarMatters similar) {
        this.sender = sender;
        this.steps = steps;
        this.directory = directory;
        this.policy = policy;
        this.similar = similar;
    }

    @GetMapping
    String begin(@RequestParam Map<String, String> parameters, HttpSession session, Model model) {
        Map<String, String> begun = new HashMap<>(parameters);
        begun.keySet().retainAll(BEGUN_BY_LINK);
        model.addAttribute("open", filings(session).open());
        return first(Attempt.of(FilingSteps.FORM, begun), Writes.key(), "", model);
    }

    /** The first question, which begins it; pressing twice begins it once. */
    @PostMapping
    String begun(
            @RequestParam Map<String, String> values, HttpSession session, Model model, HttpServletResponse response) {
        String key = values.getOrDefault("key", "");
        if (!KEY.matcher(key).matches()) key = Writes.key();
        Attempt attempt = Attempt.of(FilingSteps.FORM, values);
        if (values.containsKey("search")) return first(attempt, key, attempt.value("words"), model);
        steps.check(new Step(FilingSteps.CATEGORY, null), attempt, Wording.of(model));
        if (attempt.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return first(attempt, key, "", model);
        }
        Filing known = filings(session).find(key).orElse(Filing.begun(key));
        if (known.sent()) return sender.receipt(known);
        Filing begun = known;
        for (String field : BEGUN_BY_LINK) if (values.containsKey(field)) begun = begun.with(field, values.get(field));
        filings(session).keep(begun);
        return to(key, FilingSteps.AREA);
    }

    @GetMapping("/{key}/{field}")
    String ask(
            @PathVariable String key,
            @PathVariable String field,
            @RequestParam(name = "to", required = false) String to,
            HttpSession session,
            Model model) {
        Optional<Filing> filing = filings(session).find(key);
        if (filing.isEmpty()) return "redirect:" + HERE;
        if (filing.get().sent()) return sender.receipt(filing.get());
        Optional<Step> step = steps.step(filing.get().said(), field);
        if (step.isEmpty()) return to(key, CHECK);
        return page(filing.get(), step.get(), filing.get().attempt(), CHECK.equals(to), "", model);
    }

    @PostMapping("/{key}/{field}")
    String answer(
            @PathVariable String key,
            @PathVariable String field,
            @RequestParam Map<String, String> values,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        Optional<Filing> found = filings(session).find(key);
        if (found.isEmpty()) return "redirect:" + HERE;
        Filing filing = found.get();
        if (filing.sent()) return sender.receipt(filing);
        Optional<Step> step = steps.step(filing.said(), field);
        if (step.isEmpty()) return to(key, CHECK);
        boolean back = CHECK.equals(values.get("to"));
        Filing answered = filing.with(field, values.getOrDefault(field, ""));
        Attempt attempt = answered.attempt();
        if (values.containsKey("search"))
            return page(answered, step.get(), attempt, back, values.getOrDefault("words", ""), model);
        steps.check(step.get(), attempt, Wording.of(model));
        if (attempt.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(filing, step.get(), attempt, back, "", model);
        }
        filings(session).keep(answered);
        return back ? afterChange(answered, model) : to(key, next(answered, field));
    }

    /** A changed answer may bring questions of its own. */
    private String afterChange(Filing filing, Model model) {
        return steps.missing(filing.said(), Wording.of(model))
                .map(step -> to(filing.key(), step.field()) + "?to=" + CHECK)
                .orElseGet(() -> to(filing.key(), CHECK));
    }

    private String next(Filing filing, String field) {
        List<String> fields = steps.of(filing.said()).stream().map(Step::field).toList();
        int at = fields.indexOf(field) + 1;
        return at < fields.size() ? fields.get(at) : CHECK;
    }

    @GetMapping("/{key}/check")
    String check(@PathVariable String key, HttpSession session, Model model) {
        return complete(key, session, model, filing -> checked(filing, filing.attempt(), model));
    }

    @GetMapping("/{key}/similar")
    String similar(@PathVariable String key, HttpSession session, Model model) {
        return complete(key, session, model, filing -> {
            List<PublicMatter> alike = alike(filing);
            if (alike.isEmpty()) return to(key, CHECK);
            model.addAttribute("alike", alike);
            model.addAttribute("key", key);
            return "file-similar";
        });
    }

    @PostMapping("/{key}/send")
    String send(
            @PathVariable String key,
            @RequestParam Map<String, String> values,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        return complete(key, session, model, filing -> {
            // told once; whoever sends again means it
            if (!values.containsKey(SEEN) && !alike(filing).isEmpty()) return to(key, "similar");
            Attempt attempt = filing.attempt();
            Writes.Outcome outcome = sender.send(filing, attempt, Wording.of(model));
            if (outcome.done()) {
                filings(session).keep(filing.done());
                return outcome.redirect(sender.receiptOf(filing));
            }
            response.setStatus(outcome.refused().value());
            return checked(filing, attempt, model);
        });
    }

    @PostMapping("/{key}/drop")
    String drop(@PathVariable String key, HttpSession session) {
        filings(session).drop(key);
        return "redirect:" + HERE;
    }

    /** What can be sent; else where it has come to. */
    private String complete(String key, HttpSession session, Model model, Function<Filing, String> page) {
        Optional<Filing> filing = filings(session).find(key);
        if (filing.isEmpty()) return "redirect:" + HERE;
        if (filing.get().sent()) return sender.receipt(filing.get());
        return steps.missing(filing.get().said(), Wording.of(model))
                .map(step -> to(key, step.field()))
                .orElseGet(() -> page.apply(filing.get()));
    }

    private List<PublicMatter> alike(Filing filing) {
        Map<String, String> said = filing.said();
        return similar.to(said.get(FilingSteps.CATEGORY), said.get(FilingSteps.AREA), said.get(FilingSteps.TEXT));
    }

    private String checked(Filing filing, Attempt attempt, Model model) {
        model.addAttribute("attempt", attempt);
        model.addAttribute("key", filing.key());
        model.addAttribute("rows", FilingRow.of(steps, filing, Wording.of(model)));
        notes(filing.said(), model);
        return "file-check";
    }

    private String first(Attempt attempt, String key, String words, Model model) {
        Filing nothing = Filing.begun(key);
        String page = page(nothing, new Step(FilingSteps.CATEGORY, null), attempt, false, words, model);
        model.addAttribute("begins", true);
        return page;
    }

    private String page(Filing filing, Step step, Attempt attempt, boolean back, String words, Model model) {
        Map<String, String> said = filing.said();
        List<String> fields = steps.of(said).stream().map(Step::field).toList();
        int at = fields.indexOf(step.field());
        model.addAttribute("attempt", attempt);
        model.addAttribute("key", filing.key());
        model.addAttribute("begins", false);
        model.addAttribute("step", step);
        model.addAttribute("heading", step.label(Wording.of(model)));
        model.addAttribute("number", at + 1);
        model.addAttribute("count", fields.size());
        model.addAttribute("before", back ? CHECK : at > 0 ? fields.get(at - 1) : null);
        model.addAttribute("back", back);
        notes(said, model);
        switch (step.field()) {
            case FilingSteps.CATEGORY -> {
                List<CategoryChoice> found = CategorySearch.find(policy.packs().all(), words);
                model.addAttribute("words", words);
                model.addAttribute("found", !found.isEmpty());
                model.addAttribute(
                        "choices",
                        found.isEmpty() ? CategorySearch.find(policy.packs().all(), "") : found);
            }
            case FilingSteps.AREA -> model.addAttribute("groups", AreaChoice.groups(directory.areas()));
            case FilingSteps.ACCUSED ->
                model.addAttribute("organisations", serving(said.getOrDefault(FilingSteps.AREA, "")));
            default -> {}
        }
        return "file";
    }

    /** What else may be done about such a matter. */
    private void notes(Map<String, String> said, Model model) {
        model.addAttribute("chosen", steps.category(said).orElse(null));
    }

    /** Whom the matter can be about. */
    private List<OrganisationView> serving(String area) {
        return directory.organisations().stream()
                .filter(organisation -> organisation.areas().stream()
                        .anyMatch(served -> area.equals(served) || area.startsWith(served + "/")))
                .toList();
    }

    private Filings filings(HttpSession session) {
        return Filings.of(session, sender.subject());
    }

    private static String to(String key, String field) {
        return "redirect:" + HERE + "/" + key + "/" + field;
    }
}
