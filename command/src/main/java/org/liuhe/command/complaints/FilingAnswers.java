package org.liuhe.command.complaints;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.complaints.Answer;
import org.liuhe.contracts.complaints.AnsweredQuestion;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.Question;

/** What was answered at filing, held against what the category asks. */
final class FilingAnswers {

    private static final String FIELD = "answers.";
    private static final String YES = "yes";
    private static final String NO = "no";

    private FilingAnswers() {}

    /**
     * @param given may be null; a blank answer is none
     * @throws RuleBroken {@code complaint.question-unknown}, {@code complaint.answer-missing} or {@code complaint.answer-invalid},
     *     naming the question as {@code answers.<code>}
     */
    static List<AnsweredQuestion> of(Category category, List<Answer> given) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Answer answer : given == null ? List.<Answer>of() : given) {
            String code = Texts.required("answers", answer.questionCode(), Texts.LINE);
            boolean asked = category.questions().stream()
                    .anyMatch(question -> question.code().equals(code));
            if (!asked) throw new RuleBroken(ComplaintRule.QUESTION_UNKNOWN, "answers", code);
            String said = Texts.optional(FIELD + code, answer.answer(), Texts.LINE);
            if (said != null && answers.put(code, said) != null)
                throw new RuleBroken(ComplaintRule.ANSWER_INVALID, FIELD + code);
        }
        for (Question question : category.questions())
            if (question.required() && !answers.containsKey(question.code()))
                throw new RuleBroken(ComplaintRule.ANSWER_MISSING, FIELD + question.code());
        return category.questions().stream()
                .filter(question -> answers.containsKey(question.code()))
                .map(question -> answered(question, answers.get(question.code())))
                .toList();
    }

    private static AnsweredQuestion answered(Question question, String said) {
        return switch (question.type()) {
            case TEXT -> answered(question, said, said, said);
            case DATE -> answered(question, day(question, said), said, said);
            case YES_NO ->
                switch (said) {
                    case YES -> answered(question, said, "是", "Yes");
                    case NO -> answered(question, said, "否", "No");
                    default -> throw invalid(question);
                };
            case CHOICE ->
                question.options().stream()
                        .filter(option -> option.code().equals(said))
                        .findFirst()
                        .map(option -> answered(question, said, option.zh(), option.en()))
                        .orElseThrow(() -> invalid(question));
        };
    }

    private static AnsweredQuestion answered(Question question, String said, String zh, String en) {
        return new AnsweredQuestion(question.code(), question.zh(), question.en(), said, zh, en);
    }

    private static String day(Question question, String said) {
        try {
            return LocalDate.parse(said).toString();
        } catch (DateTimeException notADay) {
            throw invalid(question);
        }
    }

    private static RuleBroken invalid(Question question) {
        return new RuleBroken(ComplaintRule.ANSWER_INVALID, FIELD + question.code());
    }
}
