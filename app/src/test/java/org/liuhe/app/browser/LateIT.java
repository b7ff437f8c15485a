package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.app.browser.Town.Matter;

/** What the pages show when nobody acts, over the end of a year whose next holidays are not announced. */
class LateIT {

    private static final Instant YEAR_END = Instant.parse("2026-12-31T02:00:00Z");

    private Town town;

    @AfterEach
    void stop() {
        town.close();
    }

    @ParameterizedTest
    @CsvSource({"ZH, PHONE", "EN, DESKTOP"})
    void showsWhatIsProvisionalAndWhatIsLate(Say say, Screen screen) {
        town = Town.start(YEAR_END);
        Matter matter = town.file("lin", "property.hygiene");
        town.node().seeder().drawBoundaries();
        try (Visitor lin = town.visitor(say, screen);
                Visitor staff = town.visitor(say, screen);
                Visitor operator = town.visitor(say, screen);
                Visitor anyone = town.visitor(say, screen)) {
            lin.signIn("lin", "/my");
            lin.sees(say.of("mark.provisional")).look("120-my-provisional");
            lin.open("/my/" + matter.id());
            lin.sees(say.of("mark.provisional")).lookInside("121-my-matter-provisional");

            operator.signIn("operator", "/cockpit");
            operator.sees(say.of("cockpit.provisional"));
            drawn(operator).look("129-cockpit");

            town.pass(Duration.ofDays(30));
            // without having been loaded again
            operator.page()
                    .getByText(say.of("cockpit.cell", say.of("Cell.OVERDUE"), 1))
                    .first()
                    .waitFor();
            leads(staff, matter);
            lin.open("/my/" + matter.id());
            lin.sees(say.of("mark.overdue")).lookInside("122-my-matter-late");
            staff.open("/inbox");
            staff.sees(matter.code(), say.of("mark.overdue")).look("123-inbox-late");
            staff.open("/dossier/" + matter.id());
            staff.sees(say.of("OverdueCause.NOT_SIGNED"), say.of("OverdueCause.CASE_TERM"))
                    .lookInside("124-dossier-late");
            anyone.open("/matters");
            anyone.sees(say.of("mark.overdue")).look("125-matters-late");
            anyone.open("/track/" + matter.code());
            anyone.look("126-track-late");

            staff.click("sign.send");
            staff.unfold("resolve.title")
                    .check("resolution", "EXPLAINED")
                    .fill("resolve-reply", "已与物业约谈，本周内恢复保洁。")
                    .click("resolve.send");
            staff.sees(say.of("done.resolve"));
            town.pass(Duration.ofDays(30));
            lin.open("/my/" + matter.id());
            lin.sees(say.of("Stage.CLOSED_NOT_CONFIRMED.means")).look("127-my-matter-closed-not-confirmed");
            anyone.page().reload();
            anyone.sees(say.of("Stage.CLOSED_NOT_CONFIRMED")).look("128-track-closed-not-confirmed");
        }
    }

    /** Whoever leads the district: from the number to the matter, in its own area and in no other. */
    private static void leads(Visitor staff, Matter matter) {
        Say say = staff.say();
        staff.signIn("district", "/cockpit");
        drawn(staff)
                .sees(say.of("cockpit.cell", say.of("Cell.OVERDUE"), 1), say.of("cockpit.forecast.too-little", 3, 12))
                .seesNot(say.of("cockpit.provisional"))
                .lookInside("129-cockpit-late");
        staff.click("cockpit.screen.big");
        drawn(staff).look("129-cockpit-big");
        staff.click("cockpit.screen.usual");
        staff.click("cockpit.cell", say.of("Cell.OVERDUE"), 1);
        staff.sees(matter.code()).look("129-cockpit-matters");
        assertThat(staff.open("/cockpit?area=hz")).isEqualTo(403);
        staff.sees(say.of("cockpit.not-your-area")).look("129-cockpit-not-theirs");
    }

    private static Visitor drawn(Visitor visitor) {
        visitor.page().locator(".lh-chart__canvas canvas").first().waitFor();
        visitor.page().locator(".lh-map__area").first().waitFor();
        return visitor;
    }
}
