package org.liuhe.api.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Question;
import org.springframework.stereotype.Component;

/** The questions of a filing in their order, one a page, and what is wrong with an answer. */
@Component
class FilingSteps {

    /** Name of the form: fields, labels and problems are {@code file.…}. */
    static final String FORM = "file";

    static final String CATEGORY = "category";
    static final String AREA = "area";
    static final String PLACE = "place";
    static final String TEXT = "text";
    static final String ACCUSED = "accused";
    static final String MAY_BE_KNOWN = "reporterMayBeKnown";
    static final String PHONE = "contactPhone";
    static final String MAY_BE_PUBLIC = "mayBePublic";
    static final String REPORTER_NAME = "reporterName";
    static final String CHANNEL = "channel";
    static final String CONSENT = "consent";
    static final String CONSENTED_ON = "consentedOn";
    static final String YES = "yes";

    private static final String NO = "no";
    private static final String ANSWERS = "answers.";

    /** Nobody agrees by saying nothing, nor says no by it. */
    private static final Set<String> AGREEMENTS = Set.of(MAY_BE_KNOWN, MAY_BE_PUBLIC);

    /** How somebody says what is taken down for them. */
    static final List<Channel> CHANNELS = List.of(Channel.COUNTER, Channel.GRID_OFFICER, Channel.HOTLINE);

    /** What a community office can do. */
    private static final String OFFICE = "community";

    private final Policy policy;
    private final Directory directory;
    private final CurrentActor actor;

    FilingSteps(Policy policy, Directory directory, CurrentActor actor) {
        this.policy = policy;
        this.directory = directory;
        this.actor = actor;
    }

    /**
     * One question, on a page of its own.
     *
     * @param field the answer's
     * @param question what the category asks; null for what is asked of every matter
     */
    record Step(String field, Question question) {

        /** What the page asks. */
        public String label(Wording say) {
            if (question == null) return say.text(FORM + "." + field);
            return question.required() ? say.name(question) : say.name(question) + " " + say.text("form.optional");
        }
    }

    /** What is asked, as far as the answers tell by now. */
    List<Step> of(Filing filing) {
        Map<String, String> said = filing.said();
        Optional<Category> category = category(said);
        List<Step> steps = new ArrayList<>();
        for (String field : List.of(CATEGORY, AREA, PLACE, TEXT)) steps.add(new Step(field, null));
        questions(said).forEach(question -> steps.add(new Step(field(question), question)));
        steps.add(new Step(ACCUSED, null));
        boolean aboutSomebody = !said.getOrDefault(ACCUSED, "").isBlank();
        if (aboutSomebody || category.filter(Category::shieldFromHandler).isPresent())
            steps.add(new Step(MAY_BE_KNOWN, null));
        if (filing.assisted()) steps.add(new Step(REPORTER_NAME, null));
        for (String field : List.of(PHONE, MAY_BE_PUBLIC)) steps.add(new Step(field, null));
        if (filing.assisted())
            for (String field : List.of(CHANNEL, CONSENT, CONSENTED_ON)) steps.add(new Step(field, null));
        return List.copyOf(steps);
    }

    Optional<Category> category(Map<String, String> said) {
        return policy.packs().category(said.getOrDefault(CATEGORY, ""));
    }

    List<Question> questions(Map<String, String> said) {
        return category(said).map(Category::questions).orElse(List.of());
    }

    static String field(Question question) {
        return ANSWERS + question.code();
    }

    Optional<Step> step(Filing filing, String field) {
        return of(filing).stream().filter(step -> step.field().equals(field)).findFirst();
    }

    /** The first that was not asked yet, or whose answer cannot stand. */
    Optional<Step> missing(Filing filing, Wording say) {
        return of(filing).stream()
                .filter(step -> !filing.said().containsKey(step.field()) || wrong(step, filing, say))
                .findFirst();
    }

    private boolean wrong(Step step, Filing filing, Wording say) {
        Attempt attempt = filing.attempt();
        check(step, filing.assisted(), attempt, say);
        return attempt.failed();
    }

    /** Notes what is wrong with the answer. */
    void check(Step step, boolean assisted, Attempt attempt, Wording say) {
        String field = step.field();
        String value = attempt.value(field);
        if (step.question() != null) {
            if (step.question().required() && value.isBlank()) attempt.add(field, missing(step, say));
            else attempt.check(say::refusal, () -> Texts.optional(field, value, Texts.LINE));
            return;
        }
        if (AGREEMENTS.contains(field)) {
            if (!Set.of(YES, NO).contains(value)) attempt.add(field, missing(step, say));
            return;
        }
        switch (field) {
            case CATEGORY -> {
                if (value.isBlank()) attempt.add(field, say.text("file.category.missing"));
                else if (policy.packs().category(value).isEmpty())
                    refuse(attempt, ComplaintRule.CATEGORY_UNKNOWN, field, say);
            }
            case AREA -> {
                if (value.isBlank()) attempt.add(field, say.text("file.area.missing"));
                else if (directory.area(value).isEmpty()) refuse(attempt, AreaRule.AREA_UNKNOWN, field, say);
                else if (assisted && office(value).isEmpty()) attempt.add(field, say.text("file.area.not-yours"));
            }
            case ACCUSED -> {
                if (!value.isBlank() && directory.organisation(value).isEmpty())
                    refuse(attempt, AreaRule.ORGANISATION_UNKNOWN, field, say);
            }
            case PLACE -> attempt.check(say::refusal, () -> Texts.required(field, value, Texts.LINE));
            case TEXT -> attempt.check(say::refusal, () -> Texts.required(field, value, Texts.STATEMENT));
            case PHONE -> attempt.check(say::refusal, () -> Texts.optional(field, value, Texts.LINE));
            case REPORTER_NAME -> attempt.check(say::refusal, () -> Texts.required(field, value, Texts.LINE));
            case CHANNEL -> {
                if (CHANNELS.stream().noneMatch(channel -> channel.name().equals(value)))
                    attempt.add(field, missing(step, say));
            }
            case CONSENT -> {
                if (Stream.of(ConsentForm.values())
                        .noneMatch(form -> form.name().equals(value))) attempt.add(field, missing(step, say));
            }
            case CONSENTED_ON -> {
                if (day(value).isEmpty()) attempt.add(field, missing(step, say));
            }
            default -> {}
        }
    }

    /** The day that a browser's field sends; empty for anything else. */
    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The actor's own community office that serves the area. */
    Optional<String> office(String area) {
        return directory.organisations().stream()
                .filter(office -> office.capabilities().contains(OFFICE) && serves(office, area))
                .map(OrganisationView::organisationId)
                .filter(actor.required()::belongsTo)
                .findFirst();
    }

    static boolean serves(OrganisationView organisation, String area) {
        return organisation.areas().stream().anyMatch(served -> area.equals(served) || area.startsWith(served + "/"));
    }

    private static void refuse(Attempt attempt, Rule rule, String field, Wording say) {
        attempt.add(field, say.refusal(new RuleBroken(rule, field).refusal()));
    }

    private static String missing(Step step, Wording say) {
        return say.text("file.answer.missing", step.label(say));
    }

    /** The answer in words; null where there is none. */
    String shown(Step step, String value, Wording say) {
        if (value == null || value.isBlank())
            return step.field().equals(ACCUSED) ? say.text("file.accused.none") : null;
        if (step.question() != null) return answer(step.question(), value, say);
        return switch (step.field()) {
            case CATEGORY -> say.category(value);
            case AREA -> say.area(value);
            case ACCUSED -> say.organisation(value);
            case MAY_BE_KNOWN, MAY_BE_PUBLIC -> say.text(value.equals(YES) ? "yes" : "no");
            case CHANNEL -> say.of(Channel.valueOf(value));
            case CONSENT -> say.of(ConsentForm.valueOf(value));
            case CONSENTED_ON -> day(value).map(say::day).orElse(value);
            default -> value;
        };
    }

    private static String answer(Question question, String value, Wording say) {
        if (question.type() == Question.Type.YES_NO) return say.text(value.equals(YES) ? "yes" : "no");
        return question.options().stream()
                .filter(option -> option.code().equals(value))
                .findFirst()
                .map(say::name)
                .orElse(value);
    }
}
