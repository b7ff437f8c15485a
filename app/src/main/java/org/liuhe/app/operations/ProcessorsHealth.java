package org.liuhe.app.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Degraded where a saga or a read model is late: matters wait, or pages show yesterday's state. */
@Component("processorsHealthIndicator")
class ProcessorsHealth implements HealthIndicator {

    private final ProcessorStandings standings;
    private final Duration patience;

    ProcessorsHealth(
            ProcessorStandings standings, @Value("${liuhe.operations.processors-late-after:PT1M}") Duration patience) {
        this.standings = standings;
        this.patience = patience;
    }

    @Override
    public Health health() {
        List<ProcessorStanding> all = standings.all();
        Map<String, Object> details = new TreeMap<>();
        all.forEach(standing -> details.put(
                standing.processor(),
                Map.of(
                        "events", standing.events(),
                        "seconds", standing.seconds(),
                        "unclaimed", standing.unclaimed())));
        return Degraded.where(all.stream().anyMatch(this::late))
                .withDetails(details)
                .build();
    }

    private boolean late(ProcessorStanding standing) {
        return standing.seconds() > patience.toSeconds();
    }
}
