package org.liuhe.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.Contents;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads forms with a file before their token is looked for, which stands in the form: only of whoever is signed in, only up to
 * the length of a file, and never onto a disk, where it would lie unsealed. Of nobody else's is a byte read, and it has no token then.
 * What is too long, or no such form, comes to the page of the form, which says so; only so much more of it is passed over as lets
 * a browser hear the answer.
 */
public final class FileForms extends OncePerRequestFilter {

    /** Request attribute: the {@link org.liuhe.contracts.Refusal} of a form that was not read. */
    public static final String REFUSAL = "org.liuhe.api.web.unreadForm";

    /** Of a file and what stands around it, in bytes. */
    static final int LONGEST = Contents.LONGEST + 64 * 1024;

    /** Longest body that is passed over, in bytes: longer ones are cut off. */
    private static final int PASSED_OVER = 3 * Contents.LONGEST;

    private static final Pattern PATH = Pattern.compile("/(my|dossier|matter)/[^/]+/files|/field/[^/]+");
    private static final int MEGABYTE = 1024 * 1024;

    private final CurrentActor actor;

    public FileForms(CurrentActor actor) {
        this.actor = actor;
    }

    /** Keeps all of the form in memory, whatever is allowed of it. */
    public static MultipartConfigElement inMemory() {
        return new MultipartConfigElement("", LONGEST, LONGEST, LONGEST);
    }

    /** Whether it says that it has parts, as only a form with a file does. */
    public static boolean hasParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether it is a form with a file, sent to where there is one. */
    public static boolean isOne(HttpServletRequest request) {
        return hasParts(request)
                && HttpMethod.POST.matches(request.getMethod())
                && PATH.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !hasParts(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isOne(request)) {
            TurnedAway.answer(new Refused(EdgeRule.MALFORMED, null), request, response, chain);
        } else if (actor.find().isEmpty()) {
            chain.doFilter(new WithoutBody(request, request.getMethod()), response);
        } else if (isTooLong(request)) {
            passOver(request);
            tell(AttachmentRule.SIZE, Contents.LONGEST / MEGABYTE, request, response, chain);
        } else if (!canBeRead(request)) {
            tell(AttachmentRule.UNREADABLE, null, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTooLong(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null || request.getContentLengthLong() > LONGEST;
    }

    private static boolean canBeRead(HttpServletRequest request) {
        try {
            request.getParts();
            return true;
        } catch (ServletException | IOException | IllegalStateException notAForm) {
            return false;
        }
    }

    private static void passOver(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] some = new byte[64 * 1024];
        for (long passed = 0; passed < PASSED_OVER; ) {
            int read = body.read(some);
            if (read < 0) return;
            passed += read;
        }
    }

    private static void tell(
            Rule rule, Object argument, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refused refused = argument == null ? new Refused(rule, "file") : new Refused(rule, "file", argument);
        request.setAttribute(REFUSAL, refused.refusal());
        chain.doFilter(new WithoutBody(request, HttpMethod.GET.name()), response);
    }
}
