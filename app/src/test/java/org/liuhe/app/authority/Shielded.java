package org.liuhe.app.authority;

import java.awt.Color;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liuhe.app.ApiClient;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.Photo;
import org.liuhe.app.Walk;
import org.liuhe.app.local.LocalServices;

/**
 * Two complaints and a petition about the property manager of Yujing, which handles them first; what tells who reported them is
 * marked, whoever wrote it down.
 */
final class Shielded {

    static final String ACCUSED = "property";

    private static final String MANAGER = "org-yujing-property";
    static final String NAME = "标记林某某";
    private static final String PHONE = "0571-80009001";
    private static final String PLACE = "标记九幢九〇一";
    private static final String TEXT = "标记只有我家看得到的细节";
    static final List<String> MARKS = List.of(NAME, PHONE, PLACE, TEXT);

    private final Node node;
    private final Walk mediated;
    private final Walk discussed;
    private final Answer petition;

    Shielded(Node node) {
        this.node = node;
        mediated = toTheOwners();
        mediated.act("owners", "mediation-referral", Map.of("request", all(), "parties", sides()))
                .expect(200);
        discussed = toTheOwners();
        discussed.act("owners", "council-referral", Map.of("request", all())).expect(200);
        petition = petition();
        node.as("lin")
                .upload(files(), Photo.png(4, 3, Color.GRAY), NAME + ".png")
                .expect(201);
        node.quiet().await();
    }

    /** The manager holds it first, asks the community to help, and returns it; everybody writes down who it is. */
    private Walk toTheOwners() {
        Map<String, Object> statement = Walk.statement("property.conduct");
        statement.putAll(Map.of("place", PLACE, "text", all(), "contactPhone", PHONE, "mayBePublic", true));
        Walk walk = Walk.begin(node, statement).until("ASSIGNED", MANAGER);
        walk.act(ACCUSED, "signature", Map.of()).expect(200);
        walk.act(ACCUSED, "co-handlers", Map.of("organisation", "org-baochu-community", "request", "请协助公示。"))
                .expect(200);
        Answer asked = walk.dossier("community");
        node.as("community")
                .change(asked, "/api/cases/" + asked.text("caseId") + "/contributions", Map.of("ask", 1, "text", all()))
                .expect(200);
        node.as("lin")
                .post("/api/complaints/" + walk.complaintId() + "/comments", Map.of("text", all()))
                .expect(200);
        node.quiet().await();
        walk.act(ACCUSED, "return", Map.of("reason", "NOT_OUR_DUTY", "explanation", "应由业委会答复。"))
                .expect(200);
        walk.until("ASSIGNED", "org-yujing-owners");
        walk.act("owners", "signature", Map.of()).expect(200);
        return walk;
    }

    private Answer petition() {
        Map<String, Object> stated =
                new HashMap<>(Map.of("area", Walk.ESTATE, "text", all(), "mayBePublic", false, "contactPhone", PHONE));
        stated.put("accusedOrganisation", MANAGER);
        Answer filed = node.as("lin").post("/api/petitions", stated).expect(201);
        node.quiet().await();
        String path = "/api/petitions/" + filed.text("petitionId");
        ApiClient office = node.as("petitions");
        office.change(office.get(path).expect(200), path + "/moderation", Map.of("matterForTheAccused", "账目未公示。"))
                .expect(200);
        return filed;
    }

    private static String all() {
        return String.join("，", MARKS) + "。";
    }

    private static List<Map<String, String>> sides() {
        String subject = LocalServices.shared().person("lin").subject();
        return List.of(Map.of("name", NAME, "phone", PHONE, "subject", subject), Map.of("organisation", MANAGER));
    }

    /** Everything that can be read of each of them, and all that lists show, by path: who asks finds these marks there. */
    Map<String, List<String>> found(String username, List<Operation> operations) {
        ApiClient client = node.as(username);
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Operation operation : operations)
            if (operation.method().equals("GET"))
                for (String named : operation.path().contains("{") ? names() : List.of(""))
                    for (String path : paths(operation, named)) {
                        Answer answer = client.get(path);
                        if (answer.status() >= 500) throw new IllegalStateException(path + " " + answer.status());
                        String body = answer.response().body();
                        List<String> marks =
                                MARKS.stream().filter(body::contains).toList();
                        if (answer.status() == 200) found.put(path, marks);
                    }
        return found;
    }

    /** As it is, and as it was known at the end of it all. */
    private static List<String> paths(Operation operation, String named) {
        String path = operation
                .path()
                .replace("{size}", "1")
                .replace("{item}", operation.path().contains("picture") ? "attachment-1" : "statement")
                .replace("{number}", "1")
                .replace("{kind}", "acceptance")
                .replaceFirst("\\{\\w+}", named);
        if (path.startsWith("/api/registry/")) return List.of(path + "?path=" + Walk.ESTATE);
        String asked = operation.query().equals("?") ? path : path + operation.query();
        return named.isEmpty() ? List.of(asked) : List.of(asked, path + "?asKnownAt=" + Instant.now());
    }

    /** Their ids and codes, and those of all that they are tied to. */
    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(petition.text("petitionId"), petition.text("trackingCode")));
        for (Walk walk : List.of(mediated, discussed)) {
            Answer dossier = walk.dossier("owners");
            names.addAll(List.of(walk.complaintId(), walk.code(), dossier.text("caseId")));
            dossier.body()
                    .path("links")
                    .valueStream()
                    .forEach(link -> names.add(link.path("id").asString()));
        }
        return names;
    }

    String dossier() {
        return "/api/dossiers/" + mediated.complaintId();
    }

    /** Of the one that the reporter took a picture for, which bears a name. */
    String files() {
        return "/api/matters/" + mediated.complaintId() + "/attachments";
    }

    Stream<String> ofCouncilsAndDisputes() {
        return names().stream()
                .filter(name -> name.startsWith("cnl-") || name.startsWith("dsp-"))
                .map(name -> (name.startsWith("cnl-") ? "/api/councils/" : "/api/disputes/") + name);
    }

    /** Lin lets them know. */
    void consents() {
        for (Walk walk : List.of(mediated, discussed))
            walk.tell("consent", Map.of()).expect(200);
    }
}
