package org.liuhe.query.moderation;

import static org.liuhe.query.Columns.instant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liuhe.contracts.moderation.PublishedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What everyone may read of what people wrote, for the read models that show it. */
@Component
public class PublishedTexts {

    private final JdbcClient db;

    PublishedTexts(JdbcClient db) {
        this.db = db;
    }

    /** Of each matter, in the order in which they were given; a matter that has none is left out. */
    public Map<String, List<PublishedText>> of(Collection<String> matterIds) {
        if (matterIds.isEmpty()) return Map.of();
        return db
                .sql("SELECT * FROM published_text WHERE matter_id IN (:matters) ORDER BY submitted_at, item")
                .param("matters", matterIds)
                .query((row, number) -> Map.entry(
                        row.getString("matter_id"),
                        new PublishedText(
                                row.getString("item"),
                                row.getString("text"),
                                row.getBoolean("changed"),
                                instant(row, "published_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public List<PublishedText> of(String matterId) {
        return of(List.of(matterId)).getOrDefault(matterId, List.of());
    }
}
