package org.liuhe.command.messages;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.command.StoryTest;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.messages.ChooseMail;
import org.liuhe.contracts.messages.MailChoiceId;
import org.liuhe.contracts.messages.MailChosen;
import org.liuhe.contracts.messages.MailRule;

class ChooseMailTest extends StoryTest<MailChoice> {

    private static final Actor ANNA = new Actor("anna", Set.of(Role.RESIDENT), Set.of());
    private static final MailChoiceId ID = MailChoiceId.of("anna");
    private static final String ADDRESS = "anna@example.org";

    ChooseMailTest() {
        super(MailChoice.class);
    }

    @Test
    void recordsTheConsent() {
        accepts(on("zh", ADDRESS), ANNA, chosen(true, "zh", ADDRESS));
    }

    @Test
    void recordsThatItIsTakenBackAndKeepsNoAddress() {
        happened(chosen(true, "zh", ADDRESS));
        accepts(new ChooseMail(ID, false, "zh", ADDRESS), ANNA, chosen(false, "zh", null));
    }

    @Test
    void takesAnotherLanguageAndAnotherAddress() {
        happened(chosen(true, "zh", ADDRESS));
        accepts(on("en", ADDRESS), ANNA, chosen(true, "en", ADDRESS));
        accepts(on("zh", "new@example.org"), ANNA, chosen(true, "zh", "new@example.org"));
    }

    @Test
    void absorbsARepeat() {
        happened(chosen(true, "zh", ADDRESS));
        absorbs(on("zh", ADDRESS), ANNA);
        happened(chosen(false, "zh", null));
        absorbs(new ChooseMail(ID, false, "en", null), ANNA);
    }

    @Test
    void isEverybodysOwn() {
        refuses(new ChooseMail(MailChoiceId.of("bob"), true, "zh", ADDRESS), ANNA, CommonRule.NOT_YOURS);
    }

    @Test
    void needsAnAddress() {
        refuses(on("zh", null), ANNA, MailRule.NO_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@",
                "anna@example.org\r\nBcc: all@example.org",
                "anna@example.org, bob@example.org",
                "Anna <anna@example.org>",
                "anna@example.org?subject=x"
            })
    void takesOneAddressAndNothingBesideIt(String address) {
        refuses(on("zh", address), ANNA, MailRule.ADDRESS_MALFORMED);
    }

    @Test
    void speaksTwoLanguages() {
        refuses(on("fr", ADDRESS), ANNA, MailRule.LANGUAGE_UNKNOWN, "language");
        refuses(on(null, ADDRESS), ANNA, MailRule.LANGUAGE_UNKNOWN, "language");
    }

    private static ChooseMail on(String language, String address) {
        return new ChooseMail(ID, true, language, address);
    }

    private MailChosen chosen(boolean wanted, String language, String address) {
        return new MailChosen(ID.value(), "anna", wanted, language, address, town.now());
    }
}
