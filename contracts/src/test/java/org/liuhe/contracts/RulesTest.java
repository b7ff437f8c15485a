package org.liuhe.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.MemberRule;
import org.liuhe.contracts.calendar.CalendarRule;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cockpit.CockpitRule;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.disputes.DisputeRule;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.messages.MailRule;
import org.liuhe.contracts.petitions.PetitionRule;

class RulesTest {

    private static final List<Rule> RULES = Stream.<Rule[]>of(
                    CommonRule.values(),
                    AreaRule.values(),
                    MemberRule.values(),
                    CalendarRule.values(),
                    CockpitRule.values(),
                    ComplaintRule.values(),
                    CaseRule.values(),
                    CouncilRule.values(),
                    EnforcementRule.values(),
                    DisputeRule.values(),
                    PetitionRule.values(),
                    MailRule.values())
            .flatMap(Stream::of)
            .toList();

    @Test
    void haveCodesOfTheirOwnInOneForm() {
        assertThat(RULES)
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void becomeARefusalThatSurvivesTheNetwork() {
        Refusal refusal = new RuleBroken(ComplaintRule.RATING_OUT_OF_RANGE, "rating", 1, 5).refusal();
        assertThat(refusal)
                .isEqualTo(new Refusal("complaint.rating-out-of-range", Rule.Kind.BROKEN, "rating", List.of("1", "5")));
        assertThat(Json.read(Json.write(refusal), Refusal.class)).isEqualTo(refusal);
    }
}
