package org.liuhe.command.complaints;

import javax.sql.DataSource;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A claim is a row, inserted in the command's own transaction: the primary key decides, and a failed command leaves none. */
@Component
class ClaimedTrackingCodes implements TrackingCodes {

    private final JdbcClient database;

    ClaimedTrackingCodes(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @Override
    public void claim(TrackingCode code, String matterId) {
        try {
            database.sql("insert into tracking_code_claim (code, complaint_id) values (?, ?)")
                    .params(code.value(), matterId)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RuleBroken(ComplaintRule.TRACKING_CODE_TAKEN, "trackingCode");
        }
    }
}
