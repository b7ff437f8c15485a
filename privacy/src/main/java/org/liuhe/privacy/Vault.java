package org.liuhe.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.SealedText;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalMatters;
import org.liuhe.contracts.privacy.PersonalTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals the personal texts of events, and opens those of messages. */
@Component
class Vault implements PersonalTexts, PersonalMatters {

    /** Stands in the place of a text that was altered where it is stored. */
    static final String UNREADABLE = "〔无法读取 · unreadable〕";

    private static final Logger log = LoggerFactory.getLogger(Vault.class);

    private final DataKeys keys;
    private final Owners owners;
    private final PersonalIndex index;

    Vault(DataKeys keys, Owners owners, PersonalIndex index) {
        this.keys = keys;
        this.owners = owners;
        this.index = index;
    }

    /** A copy as it may be stored. What is sealed already stays under its key. */
    Event sealed(Event event) {
        owners.learn(event);
        return (Event) PersonalRecords.changed(event, (text, kind, holder, place) -> {
            if (SealedText.isWhole(text)) return text;
            String owner = owners.of(event, holder, place);
            DataKey key = keys.of(owner);
            if (kind != PersonalData.Kind.TEXT && key.bytes() != null)
                index.enter(kind, text, Owners.matter(event), owner);
            return key.seal(text);
        });
    }

    @Override
    public <T> T opened(T message) {
        return opened(message, owner -> {});
    }

    /** As {@link #opened(Object)}, and says whose keys it took. */
    @SuppressWarnings("unchecked")
    <T> T opened(T message, Consumer<String> whose) {
        return (T) PersonalRecords.changed(message, (text, kind, holder, place) -> plain(text, whose));
    }

    private String plain(String text, Consumer<String> whose) {
        if (!SealedText.isIn(text)) return text;
        Matcher tokens = SealedText.ANYWHERE.matcher(text);
        return tokens.replaceAll(token ->
                Matcher.quoteReplacement(plain(Long.parseLong(token.group(1)), Token.sealed(token.group(2)), whose)));
    }

    private String plain(long number, byte[] sealed, Consumer<String> whose) {
        DataKey key = keys.numbered(number).orElse(null);
        if (key == null || key.bytes() == null) return ERASED;
        try {
            String plain = new String(key.open(sealed), StandardCharsets.UTF_8);
            whose.accept(key.owner());
            return plain;
        } catch (GeneralSecurityException altered) {
            log.error("a text under {} cannot be opened: it was altered where it is stored", key);
            return UNREADABLE;
        }
    }

    @Override
    public List<String> of(Person person) {
        return owners.matters(person);
    }

    @Override
    public Person filer(String matterId) {
        return new Person(owners.of(matterId));
    }

    @Override
    public List<String> naming(PersonalData.Kind kind, String nameOrPhone) {
        return index.matters(kind, nameOrPhone);
    }
}
