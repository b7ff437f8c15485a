package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.complaints.ComplaintRule;
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
    static final String YES = "yes";

    private static final String NO = "no";
    private static final String ANSWERS = "answers.";

    /** Nobody agrees by saying nothing, nor says no by it. */
    private static final Set<String> AGREEMENTS = Set.of(MAY_BE_KNOWN, MAY_BE_PUBLIC);

    private final Policy policy;
    private final Directory directory;

    FilingSteps(Policy policy, Directory directory) {
        this.policy = policy;
        this.directory = directory;
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
    List<Step> of(Map<String, String> said) {
        Optional<Category> category = category(said);
        List<Step> steps = new ArrayList<>();
        for (String field : List.of(CATEGORY, AREA, PLACE, TEXT)) steps.add(new Step(field, null));
        questions(said).forEach(question -> steps.add(new Step(field(question), question)));
        steps.add(new Step(ACCUSED, null));
        boolean aboutSomebody = !said.getOrDefault(ACCUSED, "").isBlank();
        if (aboutSomebody || category.filter(Category::shieldFromHandler).isPresent())
            steps.add(new Step(MAY_BE_KNOWN, null));
        for (String field : List.of(PHONE, MAY_BE_PUBLIC)) steps.add(new Step(field, null));
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

    Optional<Step> step(Map<String, String> said, String field) {
        return of(said).stream().filter(step -> step.field().equals(field)).findFirst();
    }

    /** The first that was not asked yet, or whose answer cannot stand. */
    Optional<Step> missing(Map<String, String> said, Wording say) {
        return of(said).stream()
                .filter(step -> !said.containsKey(step.field()) || wrong(step, said, say))
                .findFirst();
    }

    private boolean wrong(Step step, Map<String, String> said, Wording say) {
        Attempt attempt = Attempt.of(FORM, said);
        check(step, attempt, say);
        return attempt.failed();
    }

    /** Notes what is wrong with the answer. */
    void check(Step step, Attempt attempt, Wording say) {
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
            }
            case ACCUSED -> {
                if (!value.isBlank() && directory.organisation(value).isEmpty())
                    refuse(attempt, AreaRule.ORGANISATION_UNKNOWN, field, say);
            }
            case PLACE -> attempt.check(say::refusal, () -> Texts.required(field, value, Texts.LINE));
            case TEXT -> attempt.check(say::refusal, () -> Texts.required(field, value, Texts.STATEMENT));
            case PHONE -> attempt.check(say::refusal, () -> Texts.optional(field, value, Texts.LINE));
            default -> {}
        }
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
