package org.liuhe.privacy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.liuhe.contracts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a name or a telephone number by a keyed digest (a blind index): whoever has the database and no key learns nothing. */
@Component
class PersonalIndex {

    private static final String KEY = "system:index";
    private static final int MOST_FOUND = 200;

    private final JdbcClient jdbc;
    private final DataKeys keys;

    PersonalIndex(JdbcClient jdbc, DataKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    void enter(PersonalData.Kind kind, String text, String matter, String owner) {
        String plain = normal(kind, text);
        if (plain.isEmpty()) return;
        jdbc.sql(
                        """
                        INSERT INTO personal_index (kind, digest, matter_id, owner) VALUES (:kind, :digest, :matter, :owner)
                        ON CONFLICT DO NOTHING""")
                .param("kind", kind.name())
                .param("digest", digest(kind, plain))
                .param("matter", matter)
                .param("owner", owner)
                .update();
    }

    /** Matters in which it stands, newest first. */
    List<String> matters(PersonalData.Kind kind, String text) {
        String plain = normal(kind, text);
        if (plain.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        SELECT DISTINCT matter_id FROM personal_index WHERE kind = :kind AND digest = :digest
                        ORDER BY matter_id DESC LIMIT :most""")
                .param("kind", kind.name())
                .param("digest", digest(kind, plain))
                .param("most", MOST_FOUND)
                .query(String.class)
                .list();
    }

    void forget(String owner) {
        jdbc.sql("DELETE FROM personal_index WHERE owner = :owner")
                .param("owner", owner)
                .update();
    }

    private byte[] digest(PersonalData.Kind kind, String plain) {
        return keys.of(KEY).digest(kind.name() + ":" + plain);
    }

    /** Full and half width, blanks, hyphens and the country's code make no difference. */
    static String normal(PersonalData.Kind kind, String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return kind == PersonalData.Kind.PHONE
                ? narrow.replaceAll("[^0-9]", "").replaceFirst("^(0086|86)(?=1[0-9]{10}$)", "")
                : narrow.replaceAll("[\\s·•]", "").toLowerCase(Locale.ROOT);
    }
}
