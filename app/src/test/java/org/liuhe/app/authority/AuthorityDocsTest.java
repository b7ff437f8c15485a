package org.liuhe.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.authority.Row;

/** docs/authority.md is printed from both tables; {@code -Dauthority.update} writes it anew. */
class AuthorityDocsTest {

    private static final Path DOCS = Path.of("..", "docs", "authority.md");
    private static final String HEADER =
            """
            # Authority

            Printed from the tables that both interceptors read; a test fails where they differ. A message without a row is denied, and
            fails the build. *Who* has one of the roles, or is the part of the system, may send it; the *relation* is what they must be
            to the matter besides, checked in the aggregate or in the query handler. *Others* are those who have the role and not the
            relation: *unknown* is the very answer that an id gets which was never given out, until they know of the matter.
            Whoever lacks the role is refused before the matter is looked for, so that the refusal tells nothing of it. `onBehalfOf`
            grants nothing.
            """;

    @Test
    void theDocsShowBothTables() throws IOException {
        String printed = printed();
        if (System.getProperty("authority.update") != null) Files.writeString(DOCS, printed);
        assertThat(DOCS)
                .content()
                .as("print anew: mvn test -pl app -am -Dtest=AuthorityDocsTest -Dauthority.update")
                .isEqualTo(printed);
    }

    private static String printed() {
        StringBuilder text = new StringBuilder(HEADER);
        print(text, "Commands", org.liuhe.command.authority.AuthorityTable.rows());
        print(text, "Queries", org.liuhe.query.authority.AuthorityTable.rows());
        return text.toString();
    }

    private static void print(StringBuilder text, String title, Map<? extends Class<?>, Row> rows) {
        text.append("\n## ").append(title).append('\n');
        Map<String, StringBuilder> contexts = new TreeMap<>();
        rows.forEach((message, row) -> contexts.computeIfAbsent(context(message), any -> new StringBuilder())
                .append("| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                message.getSimpleName(),
                                who(row),
                                row.standing().relation().words(),
                                row.standing().meaning(),
                                row.standing().otherwise().words())
                        .replace("|  |", "| |")));
        contexts.forEach((context, lines) -> text.append("\n### ")
                .append(context)
                .append("\n\n| message | who | relation | that is | others |\n| --- | --- | --- | --- | --- |\n")
                .append(lines));
    }

    private static String context(Class<?> message) {
        String context =
                message.getPackageName().substring(Role.class.getPackageName().length());
        return context.isEmpty() ? "all" : context.substring(1);
    }

    private static String who(Row row) {
        if (row.isOpen()) return "everyone, without a token, too";
        if (row.who().equals(Row.SIGNED_IN)) return "whoever has a role";
        Set<String> named = new TreeSet<>(row.who());
        boolean staff = named.containsAll(Role.STAFF);
        if (staff) named.removeAll(Role.STAFF);
        String rest = String.join(", ", named);
        if (!staff) return rest;
        return rest.isEmpty() ? "staff" : "staff, " + rest;
    }
}
