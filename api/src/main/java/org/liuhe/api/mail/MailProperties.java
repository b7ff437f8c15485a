package org.liuhe.api.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail is off where no host is named.
 *
 * @param host of the SMTP server
 * @param user none where the server asks for nobody
 * @param security how the way to the server is sealed
 * @param from whom mail comes from; needed with a host
 * @param site where people reach this installation, for example {@code https://liuhe.example.org}; needed with a host
 * @param pollEvery how often it is looked for what is to be sent
 * @param retryAfter after a first failure; four times as long after each further one, at most half a day
 * @param attempts after so many it is given up
 * @param mostADay to one person; what is more stands in their messages alone
 * @param notOlder what could not be sent for so long is news no more
 */
@ConfigurationProperties("liuhe.mail")
public record MailProperties(
        String host,
        @DefaultValue("587") int port,
        String user,
        String password,
        @DefaultValue("STARTTLS") Security security,
        String from,
        URI site,
        @DefaultValue("10s") Duration pollEvery,
        @DefaultValue("1m") Duration retryAfter,
        @DefaultValue("8") int attempts,
        @DefaultValue("20") int mostADay,
        @DefaultValue("3d") Duration notOlder) {

    /** How the way to the server is sealed. */
    public enum Security {
        /** Not at all: for a server on this machine. */
        NONE,
        /** As soon as it is connected; without it nothing is sent. */
        STARTTLS,
        /** From the first byte. */
        TLS
    }

    public MailProperties {
        if (isGiven(host) && (!isGiven(from) || site == null || site.getHost() == null))
            throw new IllegalArgumentException("liuhe.mail.host needs liuhe.mail.from and liuhe.mail.site beside it");
    }

    public boolean isOn() {
        return isGiven(host);
    }

    boolean hasUser() {
        return isGiven(user);
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }
}
