package org.liuhe.api.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** By SMTP (RFC 5321). */
@Component
class SmtpPost implements Post {

    /** Together less than the shortest time after which a mail is tried again. */
    private static final String PATIENCE_MILLIS = "10000";

    private final MailProperties mail;
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();

    SmtpPost(MailProperties mail) {
        this.mail = mail;
        smtp.setHost(mail.host());
        smtp.setPort(mail.port());
        smtp.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (mail.hasUser()) {
            smtp.setUsername(mail.user());
            smtp.setPassword(mail.password());
        }
        Properties properties = smtp.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", String.valueOf(mail.hasUser()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        switch (mail.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    }

    @Override
    public void send(Letter letter) throws Undelivered {
        try {
            smtp.send(message(letter));
        } catch (AddressException e) {
            throw new Undelivered(Why.NO_ADDRESS, e);
        } catch (MailSendException e) {
            boolean answered = Stream.of(e.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance);
            throw new Undelivered(answered ? Why.REFUSED : Why.AWAY, e);
        } catch (MessagingException | MailException e) {
            throw new Undelivered(Why.AWAY, e);
        }
    }

    /** Its number stays the same, so that a mail that is handed over twice can be told from two (RFC 5322 3.6.4). */
    private MimeMessage message(Letter letter) throws MessagingException {
        InternetAddress to = new InternetAddress(letter.to(), true);
        MimeMessage message = smtp.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        parts.setFrom(mail.from());
        parts.setTo(to);
        parts.setSubject(letter.subject());
        parts.setText(letter.text(), false);
        parts.setSentDate(new Date());
        message.setHeader("Message-ID", "<" + letter.id() + "@" + mail.site().getHost() + ">");
        message.setHeader("List-Unsubscribe", "<" + letter.preferences() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
