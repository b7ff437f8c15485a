package org.liuhe.api.pages;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.liuhe.api.pages.FilingModel.Sight;
import org.liuhe.api.pages.FilingSteps.Step;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * How a matter is stated: one question a page, then all answers to check. What was said waits in {@link Drafts}; the address
 * has only its key.
 */
abstract class FilingPages {

    private static final String CHECK = FilingModel.CHECK;

    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{1,64}");

    /** Fields that an address may fill in; what is said and agreed to, nobody fills in for somebody. */
    private static final List<String> BEGUN_BY_LINK =
            List.of(FilingSteps.CATEGORY, FilingSteps.AREA, FilingSteps.ACCUSED);

    private final String here;
    private final boolean assisted;
    private final FilingSender sender;
    private final FilingSteps steps;
    private final FilingModel pages;

    FilingPages(String here, boolean assisted, FilingSender sender, FilingSteps steps, FilingModel pages) {
        this.here = here;
        this.assisted = assisted;
        this.sender = sender;
        this.steps = steps;
        this.pages = pages;
    }

    /** Where its receipt is. */
    abstract String receipt(Filing filing);

    /** Where somebody is sent before it is, or null. */
    abstract String before(Filing filing, Map<String, String> values);

    @GetMapping
    String begin(@RequestParam Map<String, String> parameters, HttpSession session, Model model) {
        Map<String, String> begun = new HashMap<>(parameters);
        begun.keySet().retainAll(BEGUN_BY_LINK);
        model.addAttribute("open", unsent(session));
        return first(Attempt.of(FilingSteps.FORM, begun), Writes.key(), "", model);
    }

    /** The first question, which begins it; pressing twice begins it once. */
    @PostMapping
    String begun(
            @RequestParam Map<String, String> values, HttpSession session, Model model, HttpServletResponse response) {
        String key = Optional.ofNullable(values.get("key"))
                .filter(KEY.asMatchPredicate())
                .orElseGet(Writes::key);
        Attempt attempt = Attempt.of(FilingSteps.FORM, values);
        if (values.containsKey("search")) return first(attempt, key, attempt.value("words"), model);
        steps.check(new Step(FilingSteps.CATEGORY, null), assisted, attempt, Wording.of(model));
        if (attempt.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return first(attempt, key, "", model);
        }
        Filing known = find(key, session).orElseGet(() -> sender.begun(key, assisted));
        if (known.sent()) return "redirect:" + receipt(known);
        Filing begun = known;
        for (String field : BEGUN_BY_LINK) if (values.containsKey(field)) begun = begun.with(field, values.get(field));
        filings(session).keep(key, begun);
        return to(key, FilingSteps.AREA);
    }

    @GetMapping("/{key}/{field}")
    String ask(
            @PathVariable String key,
            @PathVariable String field,
            @RequestParam(name = "to", required = false) String to,
            HttpSession session,
            Model model) {
        return open(key, session, filing -> steps.step(filing, field)
                .map(step ->
                        pages.question(new Sight(filing, step, false, CHECK.equals(to), ""), filing.attempt(), model))
                .orElseGet(() -> to(key, CHECK)));
    }

    @PostMapping("/{key}/{field}")
    String answer(
            @PathVariable String key,
            @PathVariable String field,
            @RequestParam Map<String, String> values,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        return open(key, session, filing -> {
            Optional<Step> step = steps.step(filing, field);
            if (step.isEmpty()) return to(key, CHECK);
            boolean back = CHECK.equals(values.get("to"));
            Filing answered = filing.with(field, values.getOrDefault(field, ""));
            Attempt attempt = answered.attempt();
            boolean searches = values.containsKey("search");
            String words = searches ? values.getOrDefault("words", "") : "";
            if (!searches) steps.check(step.get(), assisted, attempt, Wording.of(model));
            if (attempt.failed()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            if (searches || attempt.failed())
                return pages.question(new Sight(filing, step.get(), false, back, words), attempt, model);
            filings(session).keep(key, answered);
            return back ? afterChange(answered, model) : to(key, next(answered, field));
        });
    }

    /** A changed answer may bring questions of its own. */
    private String afterChange(Filing filing, Model model) {
        return steps.missing(filing, Wording.of(model))
                .map(step -> to(filing.key(), step.field()) + "?to=" + CHECK)
                .orElseGet(() -> to(filing.key(), CHECK));
    }

    private String next(Filing filing, String field) {
        List<String> fields = steps.of(filing).stream().map(Step::field).toList();
        int at = fields.indexOf(field) + 1;
        return at < fields.size() ? fields.get(at) : CHECK;
    }

    @GetMapping("/{key}/check")
    String check(@PathVariable String key, HttpSession session, Model model) {
        return complete(key, session, model, filing -> pages.check(filing, filing.attempt(), model));
    }

    @PostMapping("/{key}/send")
    String send(
            @PathVariable String key,
            @RequestParam Map<String, String> values,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        return complete(key, session, model, filing -> {
            String before = before(filing, values);
            if (before != null) return to(key, before);
            Attempt attempt = filing.attempt();
            Writes.Outcome outcome = sender.send(filing, attempt, Wording.of(model));
            if (outcome.done()) {
                filings(session).keep(key, filing.done());
                return outcome.redirect(receipt(filing));
            }
            response.setStatus(outcome.refused().value());
            return pages.check(filing, attempt, model);
        });
    }

    /** For the reader's own device, where they asked for it to be kept there. */
    @GetMapping("/{key}/said")
    @ResponseBody
    Map<String, String> said(@PathVariable String key, HttpSession session) {
        return find(key, session).map(Filing::said).orElse(Map.of());
    }

    /** Goes on with what a device kept; under its own key, so that it becomes one matter however often it is sent. */
    @PostMapping("/resume")
    String resume(@RequestParam Map<String, String> values, HttpSession session, Model model) {
        String key = values.getOrDefault("key", "");
        if (!KEY.matcher(key).matches()) return "redirect:" + here;
        Filing resumed = find(key, session).orElseGet(() -> sender.begun(key, assisted));
        if (resumed.sent()) return "redirect:" + receipt(resumed);
        for (Step step : steps.of(new Filing(key, assisted, values, false)))
            if (values.containsKey(step.field())) resumed = resumed.with(step.field(), values.get(step.field()));
        filings(session).keep(key, resumed);
        return to(key, CHECK);
    }

    @PostMapping("/{key}/drop")
    String drop(@PathVariable String key, HttpSession session) {
        filings(session).drop(key);
        return "redirect:" + here;
    }

    /** What can be sent; else where it has come to. */
    final String complete(String key, HttpSession session, Model model, Function<Filing, String> page) {
        return open(key, session, filing -> steps.missing(filing, Wording.of(model))
                .map(step -> to(key, step.field()))
                .orElseGet(() -> page.apply(filing)));
    }

    /** What was begun and not sent; a new beginning, or what became of it. */
    private String open(String key, HttpSession session, Function<Filing, String> page) {
        return find(key, session)
                .map(filing -> filing.sent() ? "redirect:" + receipt(filing) : page.apply(filing))
                .orElse("redirect:" + here);
    }

    private String first(Attempt attempt, String key, String words, Model model) {
        Step category = new Step(FilingSteps.CATEGORY, null);
        return pages.question(new Sight(Filing.begun(key, assisted), category, true, false, words), attempt, model);
    }

    /** Of this way of filing; the other one's are not found here. */
    final Optional<Filing> find(String key, HttpSession session) {
        return filings(session).find(key).filter(filing -> filing.assisted() == assisted);
    }

    /** The newest first. */
    private List<Filing> unsent(HttpSession session) {
        return filings(session).all().stream()
                .filter(filing -> !filing.sent() && filing.assisted() == assisted)
                .toList();
    }

    private Drafts<Filing> filings(HttpSession session) {
        return Drafts.of(Filing.class, session, sender.subject());
    }

    final String to(String key, String field) {
        return "redirect:" + here + "/" + key + "/" + field;
    }
}
