package org.liuhe.api.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.api.edge.MessageSentence;
import org.liuhe.api.edge.Sentences;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.messages.Mail;
import org.liuhe.contracts.messages.MessageView;
import org.springframework.stereotype.Component;

/** Writes a mail: what happened, what to do and by when, and where. No name, no place, nothing that anybody wrote. */
@Component
class LetterText {

    private static final String PREFERENCES = "/my/messages#mail";

    private final Sentences sentences;
    private final MessageSentence messages;
    private final MailProperties mail;

    LetterText(Sentences sentences, MessageSentence messages, MailProperties mail) {
        this.sentences = sentences;
        this.messages = messages;
        this.mail = mail;
    }

    Letter of(Mail wanted) {
        Locale language = "en".equals(wanted.language()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        MessageView message = wanted.message();
        String preferences = link(PREFERENCES);
        String text = Stream.of(
                        Optional.of(sentences.text("mail.greeting", language)),
                        Optional.of(messages.happened(message, language)),
                        messages.next(message, language),
                        Optional.of(sentences.text("mail.link", language, link(page(message.matterId())))),
                        Optional.of(sentences.text("mail.end", language, preferences)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
        return new Letter(message.messageId(), wanted.address(), subject(message, language), text, preferences);
    }

    private String subject(MessageView message, Locale language) {
        Optional<String> moment =
                message.open() && message.kind().asks() ? messages.moment(message, language) : Optional.empty();
        return moment.map(by -> sentences.text("mail.subject.by", language, by))
                .orElseGet(() -> sentences.text("mail.subject", language));
    }

    private String link(String path) {
        return mail.site().toString().replaceFirst("/+$", "") + path;
    }

    private static String page(String matterId) {
        boolean complaint =
                MatterKind.of(matterId).filter(MatterKind.COMPLAINT::equals).isPresent();
        return (complaint ? "/my/" : "/matter/") + matterId;
    }
}
