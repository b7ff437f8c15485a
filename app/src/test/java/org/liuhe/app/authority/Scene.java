package org.liuhe.app.authority;

import static org.liuhe.contracts.authority.Relation.ASSIGNED_ORGANISATION;
import static org.liuhe.contracts.authority.Relation.MEDIATOR;
import static org.liuhe.contracts.authority.Relation.ORGANISATIONS_AREA;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;
import static org.liuhe.contracts.authority.Relation.PARTY;
import static org.liuhe.contracts.authority.Relation.TAKES_PART;

import java.awt.Color;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.Photo;
import org.liuhe.app.Walk;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.authority.Relation;
import org.liuhe.contracts.councils.ConveneCouncil;
import org.liuhe.contracts.councils.CouncilId;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.matters.MatterKind;

/** Two matters of each kind: one in Yujing, where most of the demo's people are at home, one in another street. */
final class Scene {

    private static final String ELSEWHERE = "hz/xihu/cuiyuan/cuiyi/guihua";
    private static final String COUNCIL = "cnl-0197a000-0000-7000-8000-000000000001";
    private static final String TASK = "enf-0197a000-0000-7000-8000-000000000002";

    private final Node node;

    Scene(Node node) {
        this.node = node;
    }

    List<Known> matters() {
        node.seeder().register();
        Walk quarrel = quarrel();
        String dispute = mediation(quarrel);
        Answer leak = quarrel.dossier("community");
        Answer lift = node.as("chen").post("/api/complaints", elsewhere()).expect(201);
        String council = made("community", "/api/councils", Map.of("agenda", "停车位怎样分配", "area", Walk.ESTATE));
        String task = made(
                "enforcement",
                "/api/enforcement/tasks",
                Map.of("organisation", "org-beishan-enforcement", "area", Walk.ESTATE, "place", "楼顶", "text", "搭建。"));
        Answer petition =
                node.as("lin").post("/api/petitions", petition(Walk.ESTATE)).expect(201);
        Answer another =
                node.as("chen").post("/api/petitions", petition(ELSEWHERE)).expect(201);
        node.quiet().await();
        photo("lin", petition);
        photo("chen", another);
        String application = made(
                "property2",
                "/api/disputes",
                Map.of(
                        "area",
                        ELSEWHERE,
                        "organisation",
                        "org-cuiyuan-property",
                        "request",
                        "欠费。",
                        "others",
                        List.of(Map.of("name", "周先生")),
                        "proceedingsRunning",
                        false));
        strangers();
        node.quiet().await();
        // the first decision about each is behind us, and with it the version that the walk asks with
        for (String item : List.of("statement", "attachment-1")) {
            withhold(petition, item);
            withhold(another, item);
        }
        String liftCase = node.as("property2")
                .get("/api/dossiers/" + lift.text("complaintId"))
                .expect(200)
                .text("caseId");
        return List.of(
                known(
                        MatterKind.COMPLAINT,
                        quarrel.complaintId(),
                        quarrel.code(),
                        Set.of("lin", "community", "operator"),
                        Map.of(
                                OWN_MATTER, Set.of("lin"),
                                ORGANISATIONS_AREA, Set.of("community"),
                                TAKES_PART, Set.of("community", "operator"))),
                known(
                        MatterKind.COMPLAINT,
                        lift.text("complaintId"),
                        lift.text("trackingCode"),
                        Set.of("chen", "property2", "operator"),
                        Map.of(OWN_MATTER, Set.of("chen"), TAKES_PART, Set.of("property2", "operator"))),
                held(leak.text("caseId"), "community"),
                held(liftCase, "property2"),
                seated(council, "community", "owners", "property"),
                seated(COUNCIL, "property2"),
                known(
                        MatterKind.DISPUTE,
                        dispute,
                        null,
                        Set.of("lin", "chen", "mediator", "community", "operator"),
                        Map.of(
                                PARTY, Set.of("lin", "chen", "mediator"),
                                MEDIATOR, Set.of("mediator"),
                                ASSIGNED_ORGANISATION, Set.of("mediator", "operator"),
                                TAKES_PART, Set.of("lin", "chen", "mediator", "community"))),
                known(
                        MatterKind.DISPUTE,
                        application,
                        null,
                        Set.of("property2", "operator"),
                        Map.of(
                                PARTY, Set.of("property2"),
                                ASSIGNED_ORGANISATION, Set.of("operator"),
                                TAKES_PART, Set.of("property2"))),
                known(
                        MatterKind.ENFORCEMENT,
                        task,
                        null,
                        Set.of("enforcement", "operator"),
                        Map.of(
                                ASSIGNED_ORGANISATION, Set.of("enforcement"),
                                OWN_MATTER, Set.of("enforcement"),
                                TAKES_PART, Set.of("enforcement"))),
                known(MatterKind.ENFORCEMENT, TASK, null, Set.of("operator"), Map.of()),
                filed(petition, "lin"),
                filed(another, "chen"));
    }

    private Known known(MatterKind kind, String id, String code, Set<String> knownTo, Map<Relation, Set<String>> who) {
        long version = node.jdbc()
                .sql("SELECT max(sequenceNumber) FROM domainevententry WHERE aggregateIdentifier = :id")
                .param("id", id)
                .query(Long.class)
                .single();
        return new Known(kind, id, code, version, knownTo, who);
    }

    private Known held(String caseId, String holder) {
        return known(
                MatterKind.CASE,
                caseId,
                null,
                Set.of(holder, "operator"),
                Map.of(ASSIGNED_ORGANISATION, Set.of(holder), TAKES_PART, Set.of(holder, "operator")));
    }

    private Known seated(String council, String... seats) {
        Set<String> known = new HashSet<>(Set.of(seats));
        known.add("operator");
        return known(
                MatterKind.COUNCIL,
                council,
                null,
                known,
                Map.of(ASSIGNED_ORGANISATION, Set.of(seats), TAKES_PART, known));
    }

    private Known filed(Answer petition, String petitioner) {
        return known(
                MatterKind.PETITION,
                petition.text("petitionId"),
                petition.text("trackingCode"),
                Set.of(petitioner, "petitions", "operator"),
                Map.of(
                        OWN_MATTER, Set.of(petitioner, "petitions"),
                        ASSIGNED_ORGANISATION, Set.of("petitions"),
                        ORGANISATIONS_AREA, Set.of("petitions"),
                        TAKES_PART, Set.of(petitioner, "petitions", "operator")));
    }

    private void photo(String username, Answer petition) {
        node.as(username)
                .upload(
                        "/api/matters/" + petition.text("petitionId") + "/attachments",
                        Photo.png(4, 3, Color.GRAY),
                        "坡道.png")
                .expect(201);
    }

    private void withhold(Answer petition, String item) {
        String path = "/api/moderation/" + petition.text("petitionId") + "/" + item;
        node.as("petitions")
                .change(
                        node.as("petitions").get(path).expect(200),
                        path + "/withholding",
                        Map.of("reason", "OFF_TOPIC", "words", "与事项无关。"))
                .expect(200);
    }

    private Walk quarrel() {
        Map<String, Object> statement = Walk.statement("neighbour.leak");
        statement.put("answers", List.of(Map.of("question", "talked", "answer", "yes")));
        Walk walk = Walk.begin(node, statement).until("FILED", "org-baochu-community");
        node.as("community")
                .change(walk.dossier("community"), "/api/complaints/" + walk.complaintId() + "/acceptance", Map.of())
                .expect(200);
        walk.until("ASSIGNED", "org-baochu-community");
        walk.act("community", "signature", Map.of()).expect(200);
        return walk;
    }

    private String mediation(Walk quarrel) {
        quarrel.act(
                        "community",
                        "mediation-referral",
                        Map.of("request", "谈不拢。", "parties", List.of(side("lin"), side("chen"))))
                .expect(200);
        String dispute = quarrel.dossier("community")
                .body()
                .path("links")
                .valueStream()
                .map(link -> link.path("id").asString())
                .filter(id -> id.startsWith(MatterKind.DISPUTE.prefix()))
                .findFirst()
                .orElseThrow();
        act("mediator", dispute, "accept", Map.of());
        act("lin", dispute, "consent", Map.of("partyId", "p1"));
        act("chen", dispute, "consent", Map.of("partyId", "p2"));
        String mediator = LocalServices.shared().person("mediator").subject();
        act("mediator", dispute, "name-mediator", Map.of("mediator", mediator, "relation", "NONE"));
        return dispute;
    }

    private static Map<String, String> side(String username) {
        return Map.of(
                "name",
                username,
                "subject",
                LocalServices.shared().person(username).subject());
    }

    private void act(String username, String dispute, String what, Map<String, ?> body) {
        String path = "/api/disputes/" + dispute;
        node.as(username)
                .change(node.as(username).get(path).expect(200), path + "/" + what, body)
                .expect(200);
        node.quiet().await();
    }

    private String made(String username, String path, Map<String, ?> body) {
        String location = node.as(username).post(path, body).expect(201).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> elsewhere() {
        Map<String, Object> statement = Walk.statement("property.lift");
        statement.put("area", ELSEWHERE);
        // what is public, everyone may support
        statement.put("mayBePublic", false);
        return statement;
    }

    private static Map<String, Object> petition(String area) {
        return new HashMap<>(Map.of("area", area, "text", "坡道被拆除。", "mayBePublic", true));
    }

    /** What people do of whom the demo has no account. */
    private void strangers() {
        node.send(
                new Actor("cuiyi-clerk", Set.of(Role.COMMUNITY), Set.of("org-cuiyi-community")),
                new ConveneCouncil(new CouncilId(COUNCIL), new AreaPath(ELSEWHERE), "绿化"));
        node.send(
                new Actor("cuiyuan-officer", Set.of(Role.ENFORCEMENT), Set.of("org-cuiyuan-enforcement")),
                new OpenPatrolTask(
                        new TaskId(TASK),
                        new OrganisationId("org-cuiyuan-enforcement"),
                        new AreaPath(ELSEWHERE),
                        "楼顶",
                        "搭建。"));
    }
}
