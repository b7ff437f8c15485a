package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.contracts.councils.CouncilView;
import org.liuhe.contracts.councils.FindCouncil;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.Voter;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The roll of an owners' vote is pasted into the form. */
class OpenVotePageTest extends PageTest {

    private static final String PAGE = "/matter/" + CouncilSamples.ID;
    private static final RequestPostProcessor COMMITTEE = as("zhou", "owners-committee", CouncilSamples.OWNERS);

    @BeforeEach
    void inSession() {
        CouncilSamples council = CouncilSamples.inSession(null, List.of());
        CouncilView.Motion first = council.motions.get(0);
        council.motions.add(new CouncilView.Motion(
                2, first.organisation(), "动用维修资金", first.responsible(), first.due(), "covenant", List.of(), List.of()));
        council.acts = List.of("position", "open-vote");
        edge.answer(FindCouncil.class, any -> council.view());
    }

    @Test
    void asksForTheRollInOneField() {
        assertThat(page(PAGE, COMMITTEE))
                .contains("<textarea class=\"govuk-textarea\" rows=\"10\" id=\"open-vote-roll\"", "每行一条", "房号")
                .contains("全体业主专有部分面积（平方米）")
                .doesNotContain("open-vote-roll.0", "0.01 平方米）");
    }

    @Test
    void offersForEachActTheMotionsThatItIsFor() {
        assertThat(page(PAGE, COMMITTEE))
                .as("the only one that fits stands there by itself")
                .contains("id=\"position-motion\" tabindex=\"-1\"><strong>议案</strong> <span class=\"lh-words\">1")
                .contains("id=\"open-vote-motion\" tabindex=\"-1\"><strong>议案</strong> <span class=\"lh-words\">2");
    }

    @Test
    void takesWhatASpreadsheetCopiesAndWhatIsTyped() {
        open(302, "3-2-501\t89.5\thome501\n\n3-2-502\t80\t\n");
        open(302, "3-2-501，89.50，home501\r\n 3-2-502 , 80 ");
        assertThat(edge.sent().stream().filter(OpenOwnersVote.class::isInstance))
                .hasSize(2)
                .allSatisfy(command -> {
                    OpenOwnersVote vote = (OpenOwnersVote) command;
                    assertThat(vote.motion()).isEqualTo(2);
                    assertThat(vote.totalArea()).isEqualTo(24_000);
                    assertThat(vote.roll())
                            .containsExactly(
                                    new Voter("3-2-501", 8_950, null, "home501"),
                                    new Voter("3-2-502", 8_000, null, null));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3-2-501,89.5 / 3-2-502,八十 | 2",
                "3-2-501,89.5 / 3-2-502,80.123 | 2",
                "3-2-501,89.5 / 3-2-502,-1 | 2",
                "3-2-501,89.5 / 3-2-502 | 2",
                ",89.5 | 1",
                "3-2-501,99999999999999999999 | 1",
                "3-2-501,89.5,home501,多一项 | 1"
            })
    void saysWhichRowIsNotRightAndKeepsWhatWasPasted(String roll, int row) {
        String lines = roll.replace(" / ", "\n");
        assertThat(open(422, lines))
                .contains(
                        "第 " + row + " 行不对",
                        "href=\"#open-vote-roll\"",
                        lines.lines().toList().get(0));
        assertThat(edge.sent()).noneMatch(OpenOwnersVote.class::isInstance);
    }

    @Test
    void wantsARollAtAll() {
        assertThat(open(422, " \n")).contains("href=\"#open-vote-roll\"");
    }

    @Test
    void wantsAnAreaThatIsOne() {
        List<String> form = form("3-2-501,89.5");
        form.set(form.indexOf("240"), "二百四十");
        assertThat(text(send(PAGE, COMMITTEE, 422, form.toArray(String[]::new))))
                .contains("href=\"#open-vote-totalArea\"", "超出允许的范围");
    }

    private String open(int status, String roll) {
        return text(send(PAGE, COMMITTEE, status, form(roll).toArray(String[]::new)));
    }

    private static List<String> form(String roll) {
        return new ArrayList<>(List.of(
                "act",
                "open-vote",
                "version",
                "4",
                "key",
                "k",
                "motion",
                "2",
                "totalArea",
                "240",
                "totalHeads",
                "3",
                "roll",
                roll));
    }
}
