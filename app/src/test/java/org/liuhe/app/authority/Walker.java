package org.liuhe.app.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liuhe.app.ApiClient;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.local.Person;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.authority.Row;
import org.liuhe.contracts.matters.MatterKind;

/** One person, who asks an operation about every matter of its kind and about none, and holds the answers against the tables. */
final class Walker {

    /** A version that every matter has left behind, so that nothing is changed. */
    static final long OVER = 0;

    private static final String NOBODYS = "3f0e6c1a-52d7-4b57-9f52-0d1d3f6f7a11";
    private static final Map<Class<?>, Row> ROWS = rows();

    private final ApiClient client;
    private final Actor actor;
    private final String username;
    private final Sent sent;
    private final List<Known> matters;
    private final Set<String> asked = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();

    /** What the operation says of a matter that is nobody's. */
    private Answer unknown;

    Walker(ApiClient client, Person person, Sent sent, List<Known> matters) {
        this.client = client;
        this.actor = new Actor(person.subject(), Set.copyOf(person.roles()), Set.copyOf(person.organisations()));
        this.username = person.username();
        this.sent = sent;
        this.matters = matters;
    }

    static Row row(Class<?> message) {
        return ROWS.get(message);
    }

    /** Operations that came as far as a message. */
    Set<String> asked() {
        return asked;
    }

    List<String> ask(Operation operation) {
        findings.clear();
        unknown = null;
        Optional<MatterKind> kind = operation.kind();
        if (kind.isEmpty()) askOfNothing(operation);
        for (Known matter : matters)
            if (kind.filter(matter.kind()::equals).isPresent() && !askOf(operation, matter)) break;
        return List.copyOf(findings);
    }

    private void askOfNothing(Operation operation) {
        Answer answer = answer(operation, null, OVER);
        rowSent(operation, answer).ifPresent(row -> compareRole(row, answer));
    }

    /** @return false where another matter would be refused for the same: there is no message, or not the role */
    private boolean askOf(Operation operation, Known matter) {
        Answer answer = answer(operation, operation.byCode() ? matter.code() : matter.id(), OVER);
        Optional<Row> row = rowSent(operation, answer);
        if (row.isEmpty()) return false;
        boolean query = Query.class.isAssignableFrom(sent.by(actor.subject()).orElseThrow());
        boolean related = matter.has(username, row.get().standing().relation());
        boolean may = query ? related : matter.knownTo().contains(username);
        if (!compareRole(row.get(), answer)) {
            sameAsUnknown(operation, matter, answer);
            return false;
        }
        if (may) compareRelation(operation, matter, related, answer);
        else isHidden(operation, matter, answer);
        return true;
    }

    private void isHidden(Operation operation, Known matter, Answer answer) {
        sameAsUnknown(operation, matter, answer);
        if (unknown.status() != 404) findings.add("no 404 for nobody's " + tell(unknown));
        if (operation.versioned()) sameAsUnknown(operation, matter, answer(operation, matter.id(), matter.version()));
    }

    /** Whoever knows of the matter is told why not; who has not the relation is not obeyed, and nothing changes by that. */
    private void compareRelation(Operation operation, Known matter, boolean related, Answer answer) {
        // with a field, it is about another matter that the body names
        // a receipt is the filer's alone, and there is none at first: IntegrityIT shows who gets one
        boolean receipt = operation.path().endsWith("/receipt");
        String code = answer.text("code");
        boolean noSuchFile = "attachment.unknown".equals(code) || "paper.not-there".equals(code);
        boolean hidden =
                answer.status() == 404 && answer.text("field") == null && !operation.open() && !receipt && !noSuchFile;
        if (hidden) findings.add("hidden from one who knows it " + tell(answer));
        if (related) return;
        Answer now = operation.versioned() ? answer(operation, matter.id(), matter.version()) : answer;
        if (now.status() < 300) findings.add("done by one who is nothing to the matter");
    }

    private void sameAsUnknown(Operation operation, Known matter, Answer answer) {
        String nobodys = matter.kind().prefix() + NOBODYS;
        if (unknown == null) unknown = answer(operation, nobodys, OVER);
        boolean same = answer.status() == unknown.status()
                && answer.header("ETag") == null
                && answer.response()
                        .body()
                        .replace(matter.id(), "")
                        .equals(unknown.response().body().replace(nobodys, ""));
        if (!same) findings.add("tells that it is there " + tell(answer) + " instead of " + tell(unknown));
    }

    private Answer answer(Operation operation, String id, long version) {
        sent.forget(actor.subject());
        Answer answer = operation.ask(client, id, version);
        if (answer.status() >= 500) findings.add("failed " + tell(answer));
        return answer;
    }

    private Optional<Row> rowSent(Operation operation, Answer answer) {
        Optional<Row> row = sent.by(actor.subject()).map(Walker::row);
        if (row.isPresent()) asked.add(operation.id());
        else findings.add("sent no message " + tell(answer));
        return row;
    }

    /** Whether the role opens the door. */
    private boolean compareRole(Row row, Answer answer) {
        boolean allowed = row.allows(actor);
        boolean denied = answer.status() == 403 && "authority.denied".equals(answer.text("code"));
        if (allowed == denied || answer.status() == 401)
            findings.add((allowed ? "denied to " : "open to ") + actor.roles() + " " + tell(answer));
        return allowed;
    }

    private static String tell(Answer answer) {
        return answer.status() + " " + answer.text("code") + " " + answer.text("field");
    }

    private static Map<Class<?>, Row> rows() {
        Map<Class<?>, Row> rows = new HashMap<>(org.liuhe.command.authority.AuthorityTable.rows());
        rows.putAll(org.liuhe.query.authority.AuthorityTable.rows());
        return rows;
    }
}
