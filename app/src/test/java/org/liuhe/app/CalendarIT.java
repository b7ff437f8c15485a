package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.policy.PolicyFiles;

/** The State Council announces next year's holidays while matters run whose due dates reach into it. */
class CalendarIT {

    private static final Actor LIN = new Actor("lin", Set.of(Role.RESIDENT), Set.of());
    private static final String ANNOUNCED =
            """
            year: 2027
            notices:
              - { number: 国办发明电〔2026〕0号, title: 国务院办公厅关于2027年部分节假日安排的通知, date: 2026-12-30 }
            holidays:
              - { code: new-year, from: 2027-01-01, to: 2027-01-03 }
            makeUpWorkdays:
              - 2027-01-09
              - 2027-01-10
            """;

    private final LocalServices services = LocalServices.shared();
    private final TrackingCode code = TrackingCode.draw(new Random());

    @Test
    void aDueDateIsSettledOnceTheFileOfItsYearHasCome(@TempDir Path folder) throws IOException {
        Map<String, String> december =
                Map.of("liuhe.policy.folder", folder.toString(), Node.CLOCK_START, "2026-12-29T02:00:00Z");
        try (Node node = Node.start(services, services.freshDatabase(), december)) {
            node.seeder().register();
            node.send(
                    LIN,
                    new FileComplaint(
                            ComplaintId.forFiling("calendar", code.value()),
                            code,
                            "property.hygiene",
                            new AreaPath(Walk.ESTATE),
                            "3 幢",
                            "没有打扫。",
                            true,
                            Channel.WEB,
                            "zh-CN",
                            null,
                            null));
            Answer before = tracking(node);
            assertThat(before.body().at("/caseDue/provisional").asBoolean()).isTrue();
            assertThat(node.bean(CalendarWatch.class).settle())
                    .as("nothing is announced")
                    .isZero();

            Files.writeString(
                    Files.createDirectories(folder.resolve("calendar")).resolve("2027.yaml"), ANNOUNCED);
            node.bean(PolicyFiles.class).refresh();
            assertThat(node.bean(CalendarWatch.class).settle()).isPositive();

            Answer after = tracking(node);
            assertThat(after.body().at("/caseDue/provisional").asBoolean()).isFalse();
            // the Saturday and the Sunday are worked now: two days earlier
            assertThat(after.body().at("/caseDue/lastDay").asString())
                    .isLessThan(before.body().at("/caseDue/lastDay").asString());
            assertThat(node.bean(CalendarWatch.class).settle())
                    .as("all is settled")
                    .isZero();
        }
    }

    private Answer tracking(Node node) {
        node.quiet().await();
        return node.anyone().get("/api/public/matters/" + code).expect(200);
    }
}
