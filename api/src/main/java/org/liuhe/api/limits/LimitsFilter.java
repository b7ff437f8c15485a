package org.liuhe.api.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.problems.Problems;
import org.liuhe.api.web.TurnedAway;
import org.liuhe.contracts.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands behind the question who is asking, and before everything that costs: the body, the commands, the queries. The API is
 * answered with a problem, a page with a page.
 */
@Component
public class LimitsFilter extends OncePerRequestFilter {
    /** Longest path with its query, in bytes. Tracking codes and cursors need a twentieth of it. */
    static final int LONGEST_ADDRESS = 4096;

    private final CurrentActor actor;
    private final Limits limits;
    private final Problems problems;

    LimitsFilter(CurrentActor actor, Limits limits, Problems problems) {
        this.actor = actor;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> signedIn = actor.find();
        String whose = signedIn.map(Whose::person).orElseGet(() -> Whose.address(request.getRemoteAddr()));
        List<Limit> asked;
        try {
            bounded(request);
            asked = Asked.of(request, signedIn.isPresent());
            for (Limit limit : asked) limits.take(limit, whose);
        } catch (Refused refused) {
            refuse(refused, request, response, chain);
            return;
        }
        chain.doFilter(request, response);
        boolean missed = response.getStatus() == HttpStatus.NOT_FOUND.value();
        if (asked.contains(Limit.MISSED_CODES) && !missed) limits.giveBack(Limit.MISSED_CODES, whose);
    }

    private static void bounded(HttpServletRequest request) {
        String query = request.getQueryString();
        int length = request.getRequestURI().length() + (query == null ? 0 : query.length());
        if (length > LONGEST_ADDRESS) throw new Refused(EdgeRule.ADDRESS_TOO_LONG, null, LONGEST_ADDRESS);
    }

    private void refuse(Refused refused, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/"))
            problems.write(request, response, refused);
        else TurnedAway.answer(refused, request, response, chain);
    }
}
