package org.liuhe.app;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liuhe.app.local.LocalServices;

/** The demo people's access tokens, fetched once and again before they expire after five minutes. */
final class Tokens {

    private static final Duration YOUNG = Duration.ofMinutes(3);

    private final LocalServices services;
    private final Map<String, Fetched> known = new ConcurrentHashMap<>();

    Tokens(LocalServices services) {
        this.services = services;
    }

    private record Fetched(String token, long at) {
        boolean young() {
            return System.nanoTime() - at < YOUNG.toNanos();
        }
    }

    String of(String username) {
        return known.compute(
                        username,
                        (name, last) -> last != null && last.young()
                                ? last
                                : new Fetched(services.token(name), System.nanoTime()))
                .token();
    }
}
