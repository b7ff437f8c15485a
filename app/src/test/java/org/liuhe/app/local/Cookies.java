package org.liuhe.app.local;

import java.net.CookieHandler;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Browsers take this machine for secure even without TLS; Java's own cookies do not. */
public final class Cookies extends CookieHandler {
    private final Map<String, String> kept = new TreeMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
        if (kept.isEmpty()) return Map.of();
        return Map.of(
                "Cookie",
                List.of(kept.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "))));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            if (name.equalsIgnoreCase("Set-Cookie")) values.forEach(this::keep);
        });
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        kept.put(pair[0], pair[1]);
    }
}
