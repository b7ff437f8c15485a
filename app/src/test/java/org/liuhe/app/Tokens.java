package org.liuhe.app;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liuhe.app.local.LocalServices;
import org.liuhe.app.local.TokenPair;

/** The demo people's access tokens, refreshed before they expire after less than a minute, as every client has to. */
final class Tokens {

    private static final Duration YOUNG = Duration.ofSeconds(30);

    private final LocalServices services;
    private final Map<String, Fetched> known = new ConcurrentHashMap<>();

    Tokens(LocalServices services) {
        this.services = services;
    }

    private record Fetched(TokenPair pair, long at) {
        boolean young() {
            return System.nanoTime() - at < YOUNG.toNanos();
        }
    }

    String of(String username) {
        Fetched last = known.get(username);
        if (last != null && last.young()) return last.pair().access();
        return known.compute(username, this::fetched).pair().access();
    }

    private Fetched fetched(String username, Fetched last) {
        if (last == null) return new Fetched(services.signIn(username), System.nanoTime());
        if (last.young()) return last;
        return new Fetched(
                services.refreshed(last.pair()).orElseGet(() -> services.signIn(username)), System.nanoTime());
    }
}
