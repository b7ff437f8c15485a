package org.liuhe.command.complaints;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.command.Town;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.complaints.Answer;
import org.liuhe.contracts.complaints.AnsweredQuestion;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FilingAnswered;

class FilingAnswersTest extends ComplaintStory {

    private static final Answer TALKED = new Answer("talked", " yes ");
    private static final AnsweredQuestion YES =
            new AnsweredQuestion("talked", "问talked", "Asks talked", "yes", "是", "Yes");

    @Test
    void recordsWhatWasAnsweredAsItWasAskedThatDay() {
        accepts(
                file(Town.LEAK, new Answer("floors", "3 楼和 4 楼"), new Answer("since", "2026-03-01"), TALKED),
                Town.LIN,
                filing(Town.LEAK, null),
                answered(
                        YES,
                        new AnsweredQuestion("since", "问since", "Asks since", "2026-03-01", "2026-03-01", "2026-03-01"),
                        new AnsweredQuestion("floors", "问floors", "Asks floors", "3 楼和 4 楼", "3 楼和 4 楼", "3 楼和 4 楼")));
    }

    @Test
    void knowsAChoiceByItsNameInBothLanguages() {
        accepts(
                file(Town.LEAK, TALKED, new Answer("room", "bath")),
                Town.LIN,
                filing(Town.LEAK, null),
                answered(YES, new AnsweredQuestion("room", "哪里？", "Where?", "bath", "卫生间", "Bathroom")));
    }

    @Test
    void aBlankAnswerIsNone() {
        accepts(
                file(Town.LEAK, TALKED, new Answer("room", "  "), new Answer("since", null)),
                Town.LIN,
                filing(Town.LEAK, null),
                answered(YES));
    }

    @Test
    void recordsNothingMoreWhereNothingIsAsked() {
        accepts(file(Town.LIFT), Town.LIN, filing(Town.LIFT, null));
    }

    @Test
    void refusesToLeaveOutWhatMustBeAnswered() {
        refuses(file(Town.LEAK), Town.LIN, ComplaintRule.ANSWER_MISSING, "answers.talked");
        refuses(file(Town.LEAK, new Answer("talked", " ")), Town.LIN, ComplaintRule.ANSWER_MISSING, "answers.talked");
    }

    @ParameterizedTest
    @CsvSource({
        "talked, maybe",
        "talked, 是",
        "room, roof",
        "since, 2026-02-30",
        "since, 昨天",
        "since, 2026-03-01T00:00:00Z"
    })
    void refusesWhatIsNoAnswerToTheQuestion(String question, String answer) {
        Answer bad = new Answer(question, answer);
        FileComplaint command = question.equals("talked") ? file(Town.LEAK, bad) : file(Town.LEAK, TALKED, bad);
        refuses(command, Town.LIN, ComplaintRule.ANSWER_INVALID, "answers." + question);
    }

    @Test
    void refusesTwoAnswersToOneQuestion() {
        refuses(
                file(Town.LEAK, TALKED, new Answer("talked", "no")),
                Town.LIN,
                ComplaintRule.ANSWER_INVALID,
                "answers.talked");
    }

    @Test
    void refusesAnAnswerToWhatIsNotAsked() {
        refuses(file(Town.LEAK, TALKED, new Answer("ufo", "yes")), Town.LIN, ComplaintRule.QUESTION_UNKNOWN, "answers");
        refuses(file(Town.LIFT, TALKED), Town.LIN, ComplaintRule.QUESTION_UNKNOWN, "answers");
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        refuses(
                file(Town.LEAK, TALKED, new Answer("floors", "层".repeat(201))),
                Town.LIN,
                CommonRule.TEXT_TOO_LONG,
                "answers.floors");
    }

    @Test
    void isQuietWhenRepeatedAndRefusesOtherAnswersUnderTheSameIdentity() {
        happened(filing(Town.LEAK, null), answered(YES));
        absorbs(file(Town.LEAK, new Answer("talked", "yes")), Town.LIN);
        refuses(file(Town.LEAK, new Answer("talked", "no")), Town.LIN, ComplaintRule.FILED_DIFFERENTLY);
    }

    private FilingAnswered answered(AnsweredQuestion... answers) {
        return new FilingAnswered(COMPLAINT.value(), List.of(answers), now());
    }

    private static FileComplaint file(String category, Answer... answers) {
        return new FileComplaint(
                COMPLAINT,
                CODE,
                category,
                Town.ESTATE,
                "3 幢 2 单元",
                "电梯停了三天",
                true,
                Channel.WEB,
                "zh-CN",
                null,
                List.of(answers));
    }
}
