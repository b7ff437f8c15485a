package org.liuhe.api.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which limits a request falls under, by what it asks. */
final class Asked {
    private static final List<PathPattern> FILES = patterns(
            "/assets/**", "/webjars/**", "/favicon.ico", "/favicon.svg", "/robots.txt", "/error", "/field/worker.js");
    private static final List<PathPattern> CODES = patterns(
            "/track/{code}",
            "/petitions/{code}",
            "/live/track/{code}",
            "/calendar.ics",
            "/api/public/matters/{code}",
            "/api/public/matters/{code}/support",
            "/api/public/matters/{code}/support.csv",
            "/support/{code}",
            "/api/public/petitions/{code}",
            "/api/public/pictures/{code}/{item}");
    private static final List<PathPattern> LISTS = patterns(
            "/matters",
            "/matters/map",
            "/petitions",
            "/accountability",
            "/api/public/matters",
            "/api/public/petitions",
            "/api/public/councils",
            "/api/public/performance",
            "/api/public/performance.csv",
            // what is looked at while somebody writes: it submits nothing, and must not use up what they may submit
            "/matter/{id}/agreement/check");
    private static final List<PathPattern> PROOFS = patterns("/api/public/integrity/**", "/receipt");

    private Asked() {}

    static List<Limit> of(HttpServletRequest request, boolean signedIn) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        if (isOf(FILES, path)) return List.of();
        if (isOf(LISTS, path)) return List.of(Limit.SEARCHES);
        if (isOf(PROOFS, path)) return List.of(Limit.PROOFS);
        List<Limit> limits = new ArrayList<>();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!signedIn) limits.add(Limit.REQUESTS);
        else if (!reads) limits.add(Limit.WRITES);
        if (isOf(CODES, path)) limits.add(Limit.MISSED_CODES);
        return limits;
    }

    private static boolean isOf(List<PathPattern> patterns, PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static List<PathPattern> patterns(String... patterns) {
        return List.of(patterns).stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }
}
