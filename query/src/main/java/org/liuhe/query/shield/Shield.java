package org.liuhe.query.shield;

import static org.liuhe.query.Columns.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Actor;
import org.liuhe.query.areas.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that decides from whom the reporter is kept. Nobody of the accused learns who reported it, whatever else they
 * belong to and whatever role they have; and where it is not known whom a matter is about, everybody of an organisation is
 * taken for the accused.
 */
@Component
public class Shield {

    private final JdbcClient db;
    private final Origins origins;

    Shield(JdbcClient db) {
        this.db = db;
        this.origins = new Origins(db);
    }

    /** What one reader is kept from. */
    public Reader before(Actor actor) {
        return new Reader(actor);
    }

    /** What the accused may read of the complaint that a matter came from, or null. */
    public String released(String matterId) {
        return origins.of(List.of(matterId)).getOrDefault(matterId, List.of()).stream()
                .map(Origins.Origin::released)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    /** One reader, in one answer: asks the directory once. */
    public final class Reader {

        private final Actor actor;
        private final Map<String, Set<String>> presumed = new HashMap<>();

        private Reader(Actor actor) {
            this.actor = actor;
        }

        /**
         * By which of their organisations the reader is of the accused, and kept from the reporter; empty where they are not. Those
         * may read what they wrote themselves, and nothing else that somebody wrote.
         */
        public Set<String> accused(Accusation accusation) {
            if (accusation.mayBeKnown()
                    || !accusation.isThere()
                    || actor.organisations().isEmpty()) return Set.of();
            Set<String> accused = new TreeSet<>(presumed(accusation));
            if (actor.belongsTo(accusation.accused())) accused.add(accusation.accused());
            return accused;
        }

        /** The same for a matter of any kind, by the complaint or petition that it came from, however far back. */
        public Set<String> accused(String matterId) {
            return accused(List.of(matterId)).getOrDefault(matterId, Set.of());
        }

        /** The same for several matters; those of which the reader is not kept from anybody are left out. */
        public Map<String, Set<String>> accused(Collection<String> matterIds) {
            if (actor.organisations().isEmpty() || matterIds.isEmpty()) return Map.of();
            Map<String, Set<String>> accused = new HashMap<>();
            origins.of(matterIds).forEach((matter, all) -> {
                Set<String> by = new TreeSet<>();
                all.forEach(
                        origin -> by.addAll(origin.isUnknown() ? actor.organisations() : accused(origin.accusation())));
                if (!by.isEmpty()) accused.put(matter, by);
            });
            return accused;
        }

        /** Also who had the capability once, or will have it: they know each other. */
        private Set<String> presumed(Accusation accusation) {
            if (accusation.presumedAccused() == null) return Set.of();
            return presumed.computeIfAbsent(
                    accusation.presumedAccused() + " " + accusation.area(), any -> holders(accusation));
        }

        /** Whom the directory does not know (yet, while it is built anew) may be anybody. */
        private Set<String> holders(Accusation accusation) {
            return db.sql(
                            """
                            SELECT mine FROM jsonb_array_elements_text(CAST(:organisations AS jsonb)) AS mine
                            WHERE NOT EXISTS (SELECT FROM directory_organisation WHERE organisation_id = mine)
                               OR EXISTS (SELECT FROM directory_serving WHERE organisation_id = mine
                                          AND capability = :capability AND area IN (:prefixes))""")
                    .param("organisations", json(actor.organisations()))
                    .param("capability", accusation.presumedAccused())
                    .param("prefixes", Directory.prefixes(accusation.area()))
                    .query(String.class)
                    .set();
        }
    }
}
