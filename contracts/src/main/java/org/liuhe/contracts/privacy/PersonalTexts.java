package org.liuhe.contracts.privacy;

/** Opens what is sealed in a message; for whoever must decide on what was said. Queries' answers are opened on their own. */
public interface PersonalTexts {

    /** Stands in the place of a text whose key was destroyed. */
    String ERASED = "〔已删除 · erased〕";

    /**
     * A copy with its {@link org.liuhe.contracts.PersonalData} in plain, or the message itself where nothing is sealed.
     *
     * @param message a record, or a collection of records; anything else comes back as it is
     */
    <T> T opened(T message);
}
