package org.liuhe.contracts.moderation;

/**
 * One thing of a matter that somebody gave and everyone may come to see, once it was moderated.
 *
 * @param matterId the matter that it belongs to
 * @param item which of its things: {@link #STATEMENT}, or {@code supplement-<number>}
 */
public record TextRef(String matterId, String item) {

    /** What was stated at first. */
    public static final String STATEMENT = "statement";

    /** What was given when the reporter was asked for more. */
    public static TextRef supplement(String matterId, int number) {
        return new TextRef(matterId, "supplement-" + number);
    }

    public static TextRef statement(String matterId) {
        return new TextRef(matterId, STATEMENT);
    }

    /** The stream of what is decided about it: the same for the same thing, so that nobody has to open it. */
    public PublicationId publicationId() {
        return PublicationId.of(this);
    }
}
