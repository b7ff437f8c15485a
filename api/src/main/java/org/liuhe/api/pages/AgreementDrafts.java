package org.liuhe.api.pages;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Agreements that somebody is writing, in the session of their sign-in and nowhere else, as {@link Filings} are; one a dispute. */
final class AgreementDrafts {

    static final int MOST = 3;

    private static final String ATTRIBUTE = AgreementDrafts.class.getName();

    private final String subject;
    private final Map<String, AgreementDraft> drafts = new LinkedHashMap<>();

    private AgreementDrafts(String subject) {
        this.subject = subject;
    }

    /** Those of the person in the session. */
    static AgreementDrafts of(HttpSession session, String subject) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(ATTRIBUTE) instanceof AgreementDrafts present && present.subject.equals(subject))
                return present;
            AgreementDrafts fresh = new AgreementDrafts(subject);
            session.setAttribute(ATTRIBUTE, fresh);
            return fresh;
        }
    }

    synchronized Optional<AgreementDraft> find(String dispute) {
        return Optional.ofNullable(drafts.get(dispute));
    }

    synchronized void keep(AgreementDraft draft) {
        drafts.remove(draft.dispute());
        drafts.put(draft.dispute(), draft);
        while (drafts.size() > MOST) drafts.remove(drafts.keySet().iterator().next());
    }

    synchronized void drop(String dispute) {
        drafts.remove(dispute);
    }
}
