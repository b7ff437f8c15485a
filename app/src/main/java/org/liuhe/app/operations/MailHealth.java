package org.liuhe.app.operations;

import org.liuhe.api.mail.MailStanding;
import org.liuhe.app.ConditionalOnRole;
import org.liuhe.app.NodeRole;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Degraded while mails wait that were tried three times, or some were given up within a day: the mail server does not take them. */
@Component("mailHealthIndicator")
@ConditionalOnRole(NodeRole.API)
class MailHealth implements HealthIndicator {

    private static final int TRIED = 3;

    private final MailStanding standing;

    MailHealth(MailStanding standing) {
        this.standing = standing;
    }

    @Override
    public Health health() {
        return standing.figures()
                .map(figures -> Degraded.where(figures.givenUp() > 0 || figures.attempts() >= TRIED)
                        .withDetail("waiting", figures.waiting())
                        .withDetail("givenUp", figures.givenUp())
                        .withDetail("attempts", figures.attempts())
                        .build())
                .orElseGet(() -> Health.up().withDetail("mail", "off").build());
    }
}
