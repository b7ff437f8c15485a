package org.liuhe.api.pages;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/**
 * What somebody is about to file, in the session of their sign-in and nowhere else: it is in no address, in no table and, since it
 * is not serializable, in no file of the server; it ends with the session. The newest few are kept, so that a session has an end
 * in size, too. Whoever signs in next in the same session finds nothing.
 */
final class Filings {

    static final int MOST = 3;

    private static final String ATTRIBUTE = Filings.class.getName();

    private final String subject;
    private final Map<String, Filing> filings = new LinkedHashMap<>();

    private Filings(String subject) {
        this.subject = subject;
    }

    /** Those of the person in the session. */
    static Filings of(HttpSession session, String subject) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(ATTRIBUTE) instanceof Filings present && present.subject.equals(subject))
                return present;
            Filings fresh = new Filings(subject);
            session.setAttribute(ATTRIBUTE, fresh);
            return fresh;
        }
    }

    synchronized Optional<Filing> find(String key, boolean assisted) {
        return Optional.ofNullable(filings.get(key)).filter(filing -> filing.assisted() == assisted);
    }

    /** Not sent yet, the newest first. */
    synchronized List<Filing> open(boolean assisted) {
        List<Filing> open = new ArrayList<>(filings.values());
        open.removeIf(filing -> filing.sent() || filing.assisted() != assisted);
        Collections.reverse(open);
        return open;
    }

    synchronized void keep(Filing filing) {
        filings.remove(filing.key());
        filings.put(filing.key(), filing);
        while (filings.size() > MOST) filings.remove(filings.keySet().iterator().next());
    }

    synchronized void drop(String key) {
        filings.remove(key);
    }
}
