package org.liuhe.query.moderation;

import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.moderation.FindPublicPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers everyone where the copy of a picture is that was decided to be public. */
@Component
class PictureQueries {

    private final JdbcClient db;

    PictureQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    KeptFile handle(FindPublicPicture query) {
        return db.sql(
                        """
                        SELECT p.matter_id, p.address, i.tracking_code FROM moderation_item AS i
                        JOIN published_text AS p USING (matter_id, item)
                        WHERE i.tracking_code = :code AND i.item = :item AND p.address IS NOT NULL""")
                .param("code", query.code())
                .param("item", query.item())
                .query((row, number) -> new KeptFile(
                        row.getString("matter_id"),
                        row.getString("tracking_code") + "." + FileType.JPEG.extension(),
                        FileType.JPEG,
                        row.getString("address")))
                .optional()
                .orElseThrow(() -> new RuleBroken(AttachmentRule.UNKNOWN));
    }
}
