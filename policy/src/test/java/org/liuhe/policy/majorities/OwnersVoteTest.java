package org.liuhe.policy.majorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.policy.PolicyFiles;

/** The boundaries of 民法典 278 and 物权法 76. */
class OwnersVoteTest {

    private static final OwnersVotes VOTES = PolicyFiles.load(null).ownersVotes();
    private static final OwnersVote CODE = VOTES.inForce(LocalDate.of(2026, 11, 24));
    private static final OwnersVote OLD = VOTES.inForce(LocalDate.of(2020, 12, 31));

    @Property
    void whatIsNeededIsTheLeastThatReachesTheShare(
            @ForAll @LongRange(min = 1, max = 4_000_000) long whole, @ForAll boolean inclusive, @ForAll boolean most) {
        Share share = most ? new Share(3, 4, inclusive) : new Share(1, 2, inclusive);
        long needed = share.needed(whole);
        assertThat(share.reached(BigDecimal.valueOf(needed), BigDecimal.valueOf(whole)))
                .isTrue();
        assertThat(share.reached(BigDecimal.valueOf(needed - 1), BigDecimal.valueOf(whole)))
                .isFalse();
        assertThat(share.needed(0)).isEqualTo(1);
    }

    /** All owners are 90 heads with 9000 m²: two thirds are 60 and 6000. */
    @ParameterizedTest(name = "{0}: {5} because {6}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            covenant            | 6000    | 60 | 3000.01 | 31 | CARRIED     | exactly two thirds take part, over half of both are for it
            covenant            | 5999.99 | 60 | 5999.99 | 60 | TOO_FEW     | a hundredth of a square metre short, however united
            covenant            | 6000    | 59 | 6000    | 59 | TOO_FEW     | one head short
            covenant            | 6000    | 60 | 3000    | 31 | NOT_CARRIED | exactly half of the area is not over half
            covenant            | 6000    | 60 | 3000.01 | 30 | NOT_CARRIED | exactly half of the heads is not over half
            covenant            | 9000    | 90 | 4500.01 | 46 | CARRIED     | all take part
            rebuilding          | 6000    | 60 | 4500    | 45 | CARRIED     | exactly three quarters of both
            rebuilding          | 6000    | 60 | 4499.99 | 45 | NOT_CARRIED | a hundredth short of three quarters
            rebuilding          | 6000    | 60 | 4500    | 44 | NOT_CARRIED | one head short of three quarters
            rebuilding          | 8000    | 70 | 6000    | 53 | CARRIED     | 52.5 of 70 heads are needed: 53
            rebuilding          | 8000    | 70 | 6000    | 52 | NOT_CARRIED | 52 of 70 are 74.3 in a hundred
            repair-fund-raising | 6000    | 60 | 4499    | 60 | NOT_CARRIED | item 6 needs three quarters
            common-parts        | 6000    | 60 | 4499    | 60 | NOT_CARRIED | item 8 needs three quarters
            repair-fund-use     | 6000    | 60 | 3001    | 31 | CARRIED     | item 5 needs over half
            other               | 6000    | 60 | 3001    | 31 | CARRIED     | item 9 needs over half
            covenant            | 0       | 0  | 0       | 0  | TOO_FEW     | nobody came
            """)
    void underTheCivilCode(
            String matter,
            BigDecimal area,
            long heads,
            BigDecimal areaFor,
            long headsFor,
            OwnersVote.Outcome outcome,
            String why) {
        OwnersVote.Result result =
                CODE.count(matter, votes("9000", 90), new Turnout(area, heads), new Turnout(areaFor, headsFor));

        assertThat(result.outcome()).as(why).isEqualTo(outcome);
        assertThat(result.carried()).isEqualTo(outcome == OwnersVote.Outcome.CARRIED);
    }

    @ParameterizedTest(name = "{0}: {3} because {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            covenant            | 4500.01 | 46 | CARRIED     | over half of all
            covenant            | 4500    | 46 | NOT_CARRIED | exactly half of all area
            repair-fund-use     | 6000    | 60 | CARRIED     | two thirds of all, 以上
            repair-fund-use     | 5999.99 | 60 | NOT_CARRIED | a hundredth short
            repair-fund-raising | 6000    | 59 | NOT_CARRIED | one head short
            rebuilding          | 6000    | 60 | CARRIED     | two thirds of all
            common-parts        | 4500.01 | 46 | CARRIED     | one of the other matters then
            """)
    void underThePropertyLawOfAllOwnersWhoeverTakesPart(
            String matter, BigDecimal areaFor, long headsFor, OwnersVote.Outcome outcome, String why) {
        Turnout inFavour = new Turnout(areaFor, headsFor);

        assertThat(OLD.count(matter, votes("9000", 90), inFavour, inFavour).outcome())
                .as(why)
                .isEqualTo(outcome);
    }

    @Test
    void tellsByWhichMeasureAVoteFellShort() {
        OwnersVote.Result result = CODE.count("covenant", votes("9000", 90), votes("6000", 59), votes("3000", 31));

        assertThat(result).isEqualTo(new OwnersVote.Result(OwnersVote.Outcome.TOO_FEW, true, false, false, true));
    }

    @Test
    void aVoteKeepsTheLawOfTheDayOnWhichItIsCalled() {
        assertThat(OLD.law()).isEqualTo("物权法");
        assertThat(OLD.participation()).isNull();
        assertThat(VOTES.inForce(LocalDate.of(2007, 10, 1)).law()).isEqualTo("物权法");
        assertThat(VOTES.inForce(LocalDate.of(2021, 1, 1)).law()).isEqualTo("民法典");
        assertThatThrownBy(() -> VOTES.inForce(LocalDate.of(2007, 9, 30)))
                .hasMessage("no law on the owners' vote is in force on 2007-09-30");
    }

    @Test
    void listsTheNineItemsOfTheArticleInTheirOrder() {
        assertThat(CODE.matters()).extracting(OwnersVote.Matter::item).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(CODE.matters())
                .filteredOn(matter -> matter.majority().inclusive())
                .extracting(OwnersVote.Matter::item)
                .containsExactly(6, 7, 8);
        assertThat(CODE.matter("manager").map(OwnersVote.Matter::nameZh)).contains("选聘和解聘物业服务企业或者其他管理人");
        assertThat(CODE.matter("manager").map(OwnersVote.Matter::nameEn))
                .contains("Engaging or dismissing the property manager");
        assertThat(OLD.matters())
                .extracting(OwnersVote.Matter::code)
                .containsExactlyElementsOf(
                        CODE.matters().stream().map(OwnersVote.Matter::code).toList());
    }

    @Test
    void refusesAMatterThatIsNotTheOwners() {
        assertThat(CODE.matter("curtains")).isEmpty();
        assertThatThrownBy(() -> CODE.count("curtains", votes("9", 9), votes("9", 9), votes("9", 9)))
                .hasMessage("no matter of the owners: curtains");
    }

    @ParameterizedTest
    @CsvSource({"9001, 90, 1, 1", "9000, 91, 1, 1", "6000, 60, 6001, 60", "6000, 60, 6000, 61"})
    void refusesAreaOrHeadsThatWereCountedTwice(BigDecimal area, long heads, BigDecimal areaFor, long headsFor) {
        assertThatThrownBy(() -> CODE.count(
                        "covenant", votes("9000", 90), new Turnout(area, heads), new Turnout(areaFor, headsFor)))
                .hasMessage("a part of the votes is more than the whole");
    }

    @Test
    void refusesLessThanNothing() {
        assertThatThrownBy(() -> votes("-0.01", 1)).hasMessage("a vote counts less than nothing");
        assertThatThrownBy(() -> votes("1", -1)).hasMessage("a vote counts less than nothing");
    }

    /** A third cannot be written as a decimal number, so that rounding would show here. */
    @Property
    void twoThirdsAreExactAtAnySize(@ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long third) {
        Turnout all = votes(BigDecimal.valueOf(third * 3, 2), third * 3);
        Turnout exact = votes(BigDecimal.valueOf(third * 2, 2), third * 2);
        Turnout lacking = votes(BigDecimal.valueOf(third * 2 - 1, 2), third * 2 - 1);

        assertThat(CODE.count("covenant", all, exact, exact).carried()).isTrue();
        assertThat(CODE.count("covenant", all, lacking, lacking).outcome()).isEqualTo(OwnersVote.Outcome.TOO_FEW);
    }

    private static Turnout votes(String area, long heads) {
        return votes(new BigDecimal(area), heads);
    }

    private static Turnout votes(BigDecimal area, long heads) {
        return new Turnout(area, heads);
    }
}
