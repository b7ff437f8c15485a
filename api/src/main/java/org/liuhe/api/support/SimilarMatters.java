package org.liuhe.api.support;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.moderation.PublishedText;
import org.liuhe.contracts.tracking.ListSimilarMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Public matters that look like what somebody is about to file, the likest first. What they typed is compared here and goes
 * nowhere; what it is compared with is public. Category, area, time and words each add to how like a matter is.
 */
@Component
public class SimilarMatters {

    private static final Logger LOG = LoggerFactory.getLogger(SimilarMatters.class);

    /** Filed so many days ago at most. */
    private static final int DAYS = 180;

    private static final int MOST = 5;

    private final Edge edge;
    private final Clock clock;

    SimilarMatters(Edge edge, Clock clock) {
        this.edge = edge;
        this.clock = clock;
    }

    /** Empty where they cannot be learned: nobody is kept from filing by it. */
    public List<PublicMatter> to(String category, String area, String text) {
        try {
            List<PublicMatter> candidates = edge.askList(new ListSimilarMatters(
                    category, new AreaPath(area).value(), clock.instant().minus(Duration.ofDays(DAYS))));
            return candidates.stream()
                    .map(matter -> Map.entry(matter, likeness(matter, category, area, text)))
                    .filter(entry -> entry.getValue().isLike())
                    .sorted(Map.Entry.<PublicMatter, Resemblance>comparingByValue(
                                    Comparator.comparingDouble(Resemblance::score))
                            .reversed())
                    .limit(MOST)
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (Refused | RuleBroken unknown) {
            LOG.warn("Similar matters could not be learned: {}", unknown.getMessage());
            return List.of();
        }
    }

    private Resemblance likeness(PublicMatter matter, String category, String area, String text) {
        return Resemblance.of(
                matter.category().equals(category),
                matter.area().equals(area),
                matter.filedAt(),
                clock.instant(),
                DAYS,
                text,
                matter.published().stream()
                        .map(PublishedText::text)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
