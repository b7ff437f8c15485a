package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Ids;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.councils.HoldCouncil;
import org.liuhe.contracts.councils.OpenOwnersVote;
import org.liuhe.contracts.councils.ProposeMotion;
import org.liuhe.contracts.councils.PublishMinutes;
import org.liuhe.contracts.councils.RecordVote;
import org.liuhe.contracts.councils.VoteChoice;
import org.liuhe.contracts.councils.Voter;

/** Two equal nodes on one database: what one does is heard at the other. */
class LiveIT {

    /** Of the right form. */
    private static final String NOBODYS = TrackingCode.draw(new Random(6)).value();

    @Test
    void whoFollowsAMatterOnOneNodeHearsWhatWasDoneOnAnother() throws Exception {
        LocalServices services = LocalServices.shared();
        String database = services.freshDatabase();
        try (Node here = Node.start(services, database, Map.of());
                Node there = Node.start(services, database, Map.of())) {
            here.seeder().register();
            Walk walk = Walk.begin(here, "property.lift");
            for (Node node : new Node[] {there, here}) {
                try (Listening listening = Listening.to(node, "/live/track/" + walk.code())) {
                    here.as("lin")
                            .post("/api/complaints/" + walk.complaintId() + "/comments", Map.of("text", "还没有人来。"))
                            .expect(200);
                    assertThat(listening.next()).as("at " + node.address()).isEqualTo("event:changed");
                }
            }
            aReaderOfACouncilHearsHowTheOwnersVote(here, there);
            assertThat(Listening.status(there, "/live/inbox")).isEqualTo(403);
            assertThat(Listening.status(there, "/live/track/" + NOBODYS)).isEqualTo(404);
        }
    }

    /** Nobody is signed in; the count of those who take part is public with the minutes, while the vote runs. */
    private static void aReaderOfACouncilHearsHowTheOwnersVote(Node here, Node there) throws Exception {
        CouncilId id = new CouncilId(Ids.derived("cnl-", "read while it is voted on"));
        Actor community = seat("community", Role.COMMUNITY, "org-baochu-community");
        Actor owners = seat("owners", Role.OWNERS_COMMITTEE, "org-yujing-owners");
        OrganisationId property = new OrganisationId("org-yujing-property");
        here.send(community, new ConveneCouncil(id, new AreaPath(Walk.ESTATE), "水泵怎样更换？"));
        here.quiet().await();
        here.send(
                community,
                new HoldCouncil(
                        id,
                        List.of(
                                new OrganisationId("org-baochu-community"),
                                new OrganisationId("org-yujing-owners"),
                                property),
                        null));
        LocalDate due = LocalDate.ofInstant(here.clock().instant(), ZoneId.of("Asia/Shanghai"))
                .plusDays(90);
        here.send(owners, new ProposeMotion(id, "动用维修资金更换水泵。", property, due, "repair-fund-use", null));
        here.send(owners, new OpenOwnersVote(id, 1, 24_000, 3, List.of(new Voter("3-2-501", 9_000, null)), null));
        here.send(community, new PublishMinutes(id, "李主任主持，三方到会。", "三方到会，提交业主表决。", null));
        here.quiet().await();
        try (Listening listening = Listening.to(there, "/live/council/" + id)) {
            here.send(owners, new RecordVote(id, "3-2-501", VoteChoice.FOR));
            assertThat(listening.next()).isEqualTo("event:changed");
        }
        here.quiet().await();
        assertThat(there.anyone()
                        .get("/councils/" + id, Map.of("Accept", "text/html"))
                        .response()
                        .body())
                .contains("达到法定人数：3 家全部出席", "共 3 位，已有 1 位", "共 240 平方米，已有 90 平方米")
                .doesNotContain("李主任", "3-2-501");
        assertThat(there.anyone()
                        .get("/api/public/councils?area=" + Walk.ESTATE)
                        .expect(200)
                        .body()
                        .at("/items/0/vote/votedHeads")
                        .asInt())
                .isEqualTo(1);
        assertThat(Listening.status(there, "/live/council/cnl-nobodys")).isEqualTo(404);
    }

    private static Actor seat(String username, String role, String organisation) {
        return new Actor(LocalServices.shared().person(username).subject(), Set.of(role), Set.of(organisation));
    }

    /** An open stream, read line by line. */
    private record Listening(InputStream body, Scanner lines) implements AutoCloseable {

        static Listening to(Node node, String path) throws Exception {
            HttpResponse<InputStream> answer = ask(node, path);
            assertThat(answer.statusCode()).isEqualTo(200);
            Listening listening = new Listening(answer.body(), new Scanner(answer.body(), StandardCharsets.UTF_8));
            assertThat(listening.next()).startsWith("retry:");
            assertThat(listening.next()).isEqualTo(":open");
            return listening;
        }

        static int status(Node node, String path) throws Exception {
            HttpResponse<InputStream> answer = ask(node, path);
            answer.body().close();
            return answer.statusCode();
        }

        private static HttpResponse<InputStream> ask(Node node, String path) throws Exception {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(node.address() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
        }

        /** The next line with words. */
        String next() throws Exception {
            return CompletableFuture.supplyAsync(() -> {
                        String line = lines.nextLine();
                        while (line.isBlank() || line.equals(":")) line = lines.nextLine();
                        return line;
                    })
                    .get(30, TimeUnit.SECONDS);
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
