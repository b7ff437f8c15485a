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
 * What somebody is writing, in the session of their sign-in and nowhere else: it is in no address, in no table and, since it is
 * not serializable, in no file of the server; it ends with the session. The newest few of a kind are kept, so that a session has an
 * end in size, too. Whoever signs in next in the same session finds nothing.
 *
 * @param <D> what a draft is
 */
final class Drafts<D> {

    static final int MOST = 3;

    private final String subject;
    private final Map<String, D> drafts = new LinkedHashMap<>();

    private Drafts(String subject) {
        this.subject = subject;
    }

    /** Those of the person in the session, of one kind. */
    @SuppressWarnings("unchecked")
    static <D> Drafts<D> of(Class<D> kind, HttpSession session, String subject) {
        String attribute = Drafts.class.getName() + "." + kind.getSimpleName();
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(attribute) instanceof Drafts<?> present && present.subject.equals(subject))
                return (Drafts<D>) present;
            Drafts<D> fresh = new Drafts<>(subject);
            session.setAttribute(attribute, fresh);
            return fresh;
        }
    }

    synchronized Optional<D> find(String key) {
        return Optional.ofNullable(drafts.get(key));
    }

    /** The newest first. */
    synchronized List<D> all() {
        List<D> all = new ArrayList<>(drafts.values());
        Collections.reverse(all);
        return all;
    }

    synchronized void keep(String key, D draft) {
        drafts.remove(key);
        drafts.put(key, draft);
        while (drafts.size() > MOST) drafts.remove(drafts.keySet().iterator().next());
    }

    synchronized void drop(String key) {
        drafts.remove(key);
    }
}
