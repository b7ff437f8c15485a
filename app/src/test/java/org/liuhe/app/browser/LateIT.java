package org.liuhe.app.browser;

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
        try (Visitor lin = town.visitor(say, screen);
                Visitor staff = town.visitor(say, screen);
                Visitor anyone = town.visitor(say, screen)) {
            lin.signIn("lin", "/my");
            lin.sees(say.of("mark.provisional")).look("120-my-provisional");
            lin.open("/my/" + matter.id());
            lin.sees(say.of("mark.provisional")).lookInside("121-my-matter-provisional");

            town.pass(Duration.ofDays(30));
            lin.open("/my/" + matter.id());
            lin.sees(say.of("mark.overdue")).lookInside("122-my-matter-late");
            staff.signIn("district", "/inbox");
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
}
