package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.TrackingCode;

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
            assertThat(Listening.status(there, "/live/inbox")).isEqualTo(403);
            assertThat(Listening.status(there, "/live/track/" + NOBODYS)).isEqualTo(404);
        }
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
