package org.liuhe.api.edge;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.liuhe.contracts.messages.MessageView;
import org.springframework.stereotype.Component;

/** Says what a message tells: what happened, what to do, and by when. The same on the page and in a mail. */
@Component
public class MessageSentence {

    private final Sentences sentences;
    private final DueSentence dueSentence;

    public MessageSentence(Sentences sentences, DueSentence dueSentence) {
        this.sentences = sentences;
        this.dueSentence = dueSentence;
    }

    /** What happened, in one sentence that names no person. */
    public String happened(MessageView message, Locale language) {
        return sentences.of(key(message), language, organisation(message, language));
    }

    /** What to do or to wait for, and by when, in one sentence; empty where there is nothing any more. */
    public Optional<String> next(MessageView message, Locale language) {
        if (!message.open()) return Optional.empty();
        return moment(message, language)
                .flatMap(moment -> find(key(message) + ".by", language, moment, organisation(message, language)))
                .or(() -> find(key(message) + ".next", language, organisation(message, language)));
    }

    /** By when, or when a session begins. */
    public Optional<String> moment(MessageView message, Locale language) {
        if (message.due() != null) return Optional.of(dueSentence.moment(message.due(), language));
        return Optional.ofNullable(message.happensAt()).map(at -> time(at, language));
    }

    private Optional<String> find(String key, Locale language, Object... arguments) {
        return sentences.find(key, language).map(any -> sentences.of(key, language, arguments));
    }

    private String organisation(MessageView message, Locale language) {
        String name = isEnglish(language) ? message.organisationEn() : message.organisationZh();
        return name == null || name.isBlank() ? sentences.of("message.somebody", language) : name;
    }

    private String time(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern(
                        sentences.of("format.time", language),
                        isEnglish(language) ? Locale.UK : Locale.SIMPLIFIED_CHINESE)
                .format(at.atZone(DueSentence.ZONE));
    }

    private static String key(MessageView message) {
        return "message." + message.kind();
    }

    private static boolean isEnglish(Locale language) {
        return "en".equals(language.getLanguage());
    }
}
