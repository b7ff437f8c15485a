package org.liuhe.command.areas;

import javax.sql.DataSource;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row for each area, written in the command's own transaction: the foreign key decides. */
@Component
class ClaimedAreaPlaces implements AreaPlaces {

    private final JdbcClient database;

    ClaimedAreaPlaces(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @Override
    public void claim(AreaPath area) {
        String parent = area.parent().map(AreaPath::value).orElse(null);
        try {
            database.sql("insert into area_place (path, parent) values (?, ?)")
                    .param(1, area.value())
                    .param(2, parent)
                    .update();
        } catch (DataIntegrityViolationException gone) {
            throw new RuleBroken(AreaRule.PARENT_UNKNOWN, "path", parent);
        }
    }

    @Override
    public void release(AreaPath area) {
        try {
            database.sql("delete from area_place where path = ?")
                    .param(1, area.value())
                    .update();
        } catch (DataIntegrityViolationException below) {
            throw new RuleBroken(AreaRule.AREA_HAS_CHILDREN, null, area);
        }
    }
}
