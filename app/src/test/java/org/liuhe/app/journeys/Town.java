package org.liuhe.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.api.calendar.CalendarLinks;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.Walk;
import org.liuhe.app.local.LocalServices;
import org.liuhe.app.operations.NodeLog;
import tools.jackson.databind.JsonNode;

/** The demo town on a Monday in spring, and its people, who speak to the API each as themselves. */
final class Town implements AutoCloseable {

    static final String ESTATE = Walk.ESTATE;

    /** Ten in the morning; no holiday is near. */
    private static final String MORNING = "2026-05-11T02:00:00Z";

    /** One photograph, by its hash. */
    static final List<Map<String, String>> EVIDENCE = List.of(Map.of(
            "sha256",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "mediaType",
            "image/jpeg",
            "description",
            "现场照片"));

    private final Node node;
    private final NodeLog log;

    private Town(Node node, NodeLog log) {
        this.node = node;
        this.log = log;
    }

    static Town start() {
        LocalServices services = LocalServices.shared();
        NodeLog log = NodeLog.create();
        Map<String, String> settings = new HashMap<>(log.settings());
        settings.put(Node.CLOCK_START, MORNING);
        Node node = Node.start(services, services.freshDatabase(), settings);
        node.seeder().register();
        return new Town(node, log);
    }

    /** Whatever happened here, the log names nobody and quotes nobody. */
    void logNamesNobody() {
        log.namesNobody(node);
    }

    Node node() {
        return node;
    }

    void pass(Duration time) {
        node.pass(time);
    }

    /** The day so many days from now. */
    String day(int days) {
        return LocalDate.ofInstant(node.clock().instant(), ZoneId.of("Asia/Shanghai"))
                .plusDays(days)
                .toString();
    }

    /** The subject of somebody's account. */
    String subject(String username) {
        return LocalServices.shared().person(username).subject();
    }

    /** A matter that somebody opens. */
    Matter open(String username, String path, Map<String, ?> body, String collection) {
        Answer opened = node.as(username).post(path, body).expect(201);
        node.quiet().await();
        String location = opened.header("Location");
        return new Matter(collection + location.substring(location.lastIndexOf('/')));
    }

    Matter council(String id) {
        return new Matter("/api/councils/" + id);
    }

    Matter dispute(String id) {
        return new Matter("/api/disputes/" + id);
    }

    Matter task(String id) {
        return new Matter("/api/enforcement/tasks/" + id);
    }

    /** A member of the enforcement teams says where they are, and that they can go. */
    void isFree(String username, String organisation, String area) {
        node.as(username)
                .post("/api/enforcement/availability", Map.of("organisation", organisation, "area", area, "free", true))
                .expect(200);
        node.quiet().await();
    }

    /** What a calendar program fetches by somebody's link, which stays out of the log and the figures. */
    String calendar(String username) {
        String key = node.bean(CalendarLinks.class).make(subject(username), "zh");
        try {
            HttpResponse<String> fetched = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(node.address() + "/calendar.ics?key=" + key))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(fetched.statusCode()).as(fetched.body()).isEqualTo(200);
            assertThat(log.text()).doesNotContain(key);
            assertThat(node.bean(MeterRegistry.class).getMeters())
                    .noneMatch(meter -> meter.getId().toString().contains(key));
            return fetched.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What somebody's inbox asks of them about a matter. */
    List<String> owed(String username, String matterId) {
        return node.as(username)
                .get("/api/inbox?size=100")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .filter(row -> row.path("matterId").asString().equals(matterId))
                .map(row -> row.path("task").asString())
                .toList();
    }

    /** The matter to which a dossier or another matter is tied, by the prefix of its kind. */
    static String tied(JsonNode links, String prefix) {
        return links.valueStream()
                .map(link -> link.path("id").asString())
                .filter(id -> id.startsWith(prefix))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("tied to no " + prefix + ": " + links));
    }

    /** Types of the entries of a dossier or of a matter. */
    static List<String> types(JsonNode entries) {
        return entries.valueStream().map(entry -> entry.path("type").asString()).toList();
    }

    /** How the last hand-off of a case ended, as its dossier tells. */
    static String outcome(Answer dossier) {
        return dossier.body()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("type").asString().equals("CaseReferralEnded"))
                .map(entry -> entry.path("reason").asString())
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** A council, dispute or enforcement task, as those who take part reach it. */
    final class Matter {

        private final String path;

        private Matter(String path) {
            this.path = path;
        }

        String id() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        Answer seenBy(String username) {
            return node.as(username).get(path).expect(200);
        }

        void isHiddenFrom(String username) {
            assertThat(node.as(username).get(path).status()).as(username).isEqualTo(404);
        }

        /** Somebody acts on it as it is now. */
        Answer tried(String username, String what, Map<String, ?> body) {
            Answer answer = node.as(username).change(seenBy(username), path + "/" + what, body);
            node.quiet().await();
            return answer;
        }

        Matter act(String username, String what, Map<String, ?> body) {
            tried(username, what, body).expect(200);
            return this;
        }

        Matter act(String username, String what) {
            return act(username, what, Map.of());
        }

        /** Somebody tries to act, and is told why not. */
        Matter refuses(String username, String what, Map<String, ?> body, int status, String code) {
            Answer answer = tried(username, what, body).expect(status);
            assertThat(answer.text("code")).isEqualTo(code);
            return this;
        }

        Matter is(String stage, String username) {
            assertThat(seenBy(username).body().at("/head/stage").asString()).isEqualTo(stage);
            return this;
        }

        Matter owes(String username, String... tasks) {
            assertThat(owed(username, id())).as(username).containsExactlyInAnyOrder(tasks);
            return this;
        }
    }

    /** A body with a list or a missing value in it. */
    static Map<String, Object> body(Object... pairs) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) body.put((String) pairs[i], pairs[i + 1]);
        return body;
    }

    @Override
    public void close() {
        node.close();
    }
}
