package org.liuhe.app.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.liuhe.app.ApiClient;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.complaints.ComplaintId;

/**
 * The same over HTTP with tokens, as clients do it: read, then change what was read. Six calls: file; the clerk's dossier,
 * sign, resolve; the resident's complaint, confirm. Done when the case is closed.
 */
final class HttpLifecycle implements Load.Deed {

    /** The calls of one lifecycle. */
    enum Call {
        FILE,
        READ_DOSSIER,
        SIGN,
        RESOLVE,
        READ_COMPLAINT,
        CONFIRM
    }

    private static final Map<String, Object> STATEMENT = Map.of(
            "category",
            People.CATEGORY,
            "area",
            People.ESTATE,
            "place",
            People.PLACE,
            "text",
            People.TEXT,
            "mayBePublic",
            true);

    private record Resident(String subject, ApiClient api) {}

    private final Turns turns;
    private final Map<Call, Latencies> times = new EnumMap<>(Call.class);
    private final List<Resident> residents;
    private final ApiClient clerk;

    /** With tokens that are refreshed as they run out. */
    HttpLifecycle(Node node, Turns turns, LocalServices services) {
        this.turns = turns;
        for (Call call : Call.values()) times.put(call, new Latencies());
        residents = People.usernames().stream()
                .map(name -> new Resident(services.person(name).subject(), node.as(name)))
                .toList();
        clerk = node.as("property");
    }

    Latencies times(Call call) {
        return times.get(call);
    }

    @Override
    public void perform() throws Exception {
        Resident resident = residents.get(ThreadLocalRandom.current().nextInt(residents.size()));
        String key = UUID.randomUUID().toString();
        String id = ComplaintId.forFiling(resident.subject(), key).value();
        String caseId = CaseId.forComplaint(id).value();
        CompletableFuture<Void> assigned = turns.assigned(caseId);
        CompletableFuture<Void> answered = turns.answered(id);
        CompletableFuture<Void> closed = turns.closed(caseId);

        timed(Call.FILE, 201, () -> resident.api().post("/api/complaints", STATEMENT, Map.of("Idempotency-Key", key)));
        Turns.await(assigned);
        // A reader who knows of a write asks for an answer that shows it: file and accept are 0 and 1 of the complaint.
        Answer dossier =
                timed(Call.READ_DOSSIER, 200, () -> clerk.get("/api/dossiers/" + id + "?after=" + caseId + "@1"));
        int assignment = dossier.body().path("assignment").asInt();
        Answer signed = timed(
                Call.SIGN,
                200,
                () -> clerk.change(dossier, "/api/cases/" + caseId + "/signature", Map.of("assignment", assignment)));
        timed(
                Call.RESOLVE,
                200,
                () -> clerk.change(
                        signed,
                        "/api/cases/" + caseId + "/resolution",
                        Map.of(
                                "assignment",
                                assignment,
                                "resolution",
                                "DONE",
                                "reply",
                                People.REPLY,
                                "publicSummary",
                                People.SUMMARY)));
        Turns.await(answered);
        Answer complaint = timed(
                Call.READ_COMPLAINT, 200, () -> resident.api().get("/api/complaints/" + id + "?after=" + id + "@2"));
        timed(Call.CONFIRM, 200, () -> resident.api()
                .change(complaint, "/api/complaints/" + id + "/confirmation", Map.of("rating", 5)));
        Turns.await(closed);
    }

    private Answer timed(Call call, int wanted, Supplier<Answer> request) {
        long start = System.nanoTime();
        Answer answer = request.get();
        times.get(call).add(System.nanoTime() - start);
        return answer.expect(wanted);
    }
}
