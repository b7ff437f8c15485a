package org.liuhe.api.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where several rates stand, all must hold.
 *
 * @param requests of an address without anybody signed in, pages and API together; many people may share an address
 * @param missedCodes tracking codes that are nobody's, by person or address
 * @param searches lists of public matters, by person or address
 * @param proofs what is asked of the integrity log, by person or address
 * @param writes of a person
 * @param filings of a resident; staff who file for others are not counted
 * @param filingsInArea of all residents together in one area
 * @param patience how long a request waits for the database to count it, before its node counts for itself
 * @param requestWithin a request has come whole within this time, or at {@code requestRate}
 * @param requestRate what a client that sends for longer than that sends in each second at least
 */
@ConfigurationProperties("liuhe.limits")
public record LimitsProperties(
        @DefaultValue("300/1m") List<Rate> requests,
        @DefaultValue({"15/10m", "100/1d"}) List<Rate> missedCodes,
        @DefaultValue("60/1m") List<Rate> searches,
        @DefaultValue("60/1m") List<Rate> proofs,
        @DefaultValue("60/1m") List<Rate> writes,
        @DefaultValue({"10/1h", "30/1d"}) List<Rate> filings,
        @DefaultValue("300/1h") List<Rate> filingsInArea,
        @DefaultValue("500ms") Duration patience,
        @DefaultValue("20s") Duration requestWithin,
        @DefaultValue("2KB") DataSize requestRate) {

    List<Rate> of(Limit limit) {
        return switch (limit) {
            case REQUESTS -> requests;
            case MISSED_CODES -> missedCodes;
            case SEARCHES -> searches;
            case PROOFS -> proofs;
            case WRITES -> writes;
            case FILINGS -> filings;
            case FILINGS_IN_AREA -> filingsInArea;
        };
    }
}
