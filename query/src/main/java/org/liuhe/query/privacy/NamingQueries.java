package org.liuhe.query.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.privacy.FindMattersNaming;
import org.liuhe.contracts.privacy.NamedMatter;
import org.liuhe.contracts.privacy.PersonalMatters;
import org.liuhe.query.Asker;
import org.liuhe.query.matters.MatterAccess;
import org.liuhe.query.shield.Shield;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for a name or a number, and answers with what the asker may read anyway; not with what they are of the accused in, who
 * could find out by it whether it was somebody.
 */
@Component
class NamingQueries {

    private final JdbcClient db;
    private final PersonalMatters matters;
    private final List<MatterAccess> accesses;
    private final Shield shield;

    NamingQueries(JdbcClient db, PersonalMatters matters, List<MatterAccess> accesses, Shield shield) {
        this.db = db;
        this.matters = matters;
        this.accesses = accesses;
        this.shield = shield;
    }

    @QueryHandler
    List<NamedMatter> handle(FindMattersNaming query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        String text = Texts.required("text", query.text(), Texts.LINE);
        List<String> found = matters.naming(query.kind(), text);
        Set<String> shielded = shield.before(actor).accused(found).keySet();
        return found.stream()
                .filter(id -> !shielded.contains(id) && isReadable(id, actor))
                .map(id -> new NamedMatter(id, trackingCode(id).orElse(null)))
                .toList();
    }

    private boolean isReadable(String id, Actor actor) {
        return MatterKind.of(id)
                .flatMap(kind ->
                        accesses.stream().filter(access -> access.keeps(kind)).findFirst())
                .filter(access -> access.of(id, actor) == MatterAccess.Reach.WHOLE)
                .isPresent();
    }

    private Optional<String> trackingCode(String id) {
        return db.sql(
                        """
                        SELECT tracking_code FROM dossier WHERE complaint_id = :id AND tracking_code IS NOT NULL
                        UNION ALL SELECT tracking_code FROM matter WHERE matter_id = :id AND tracking_code IS NOT NULL""")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
