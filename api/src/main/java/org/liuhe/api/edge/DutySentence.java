package org.liuhe.api.edge;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.springframework.stereotype.Component;

/** Tells why somebody's data cannot be erased yet: by which law and article, and until when. */
@Component
public class DutySentence {

    private final Sentences sentences;

    public DutySentence(Sentences sentences) {
        this.sentences = sentences;
    }

    /** One sentence; where the duty has no end yet, it says until what. */
    public String of(KeepingDuty duty, Locale language) {
        boolean english = "en".equals(language.getLanguage());
        String law = sentences.find("law." + duty.law(), language).orElse(duty.law());
        String article = english ? Article.english(duty.article()) : duty.article();
        return duty.until() == null
                ? sentences.of("duty.open", language, law, article)
                : sentences.of("duty.until", language, law, article, lastDay(duty, language, english));
    }

    /** The duty ends with the last moment of a day. */
    private String lastDay(KeepingDuty duty, Locale language, boolean english) {
        ZonedDateTime last = duty.until().minusNanos(1).atZone(DueSentence.ZONE);
        String day = DateTimeFormatter.ofPattern(
                        sentences.of("format.day", language), english ? Locale.UK : Locale.SIMPLIFIED_CHINESE)
                .format(last);
        return sentences.of("due.end-of-day", language, day);
    }
}
