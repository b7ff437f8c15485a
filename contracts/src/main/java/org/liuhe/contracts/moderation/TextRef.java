package org.liuhe.contracts.moderation;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing of a matter that somebody gave and everyone may come to see, once it was moderated.
 *
 * @param matterId the matter that it belongs to
 * @param item which of its things: {@link #STATEMENT}, {@code supplement-<number>}, or {@code attachment-<number>} for a picture
 */
public record TextRef(String matterId, String item) {

    /** What was stated at first. */
    public static final String STATEMENT = "statement";

    private static final String PICTURE = "attachment-";
    private static final Pattern NUMBERED = Pattern.compile(PICTURE + "([1-9][0-9]{0,2})");

    /** What was given when the reporter was asked for more. */
    public static TextRef supplement(String matterId, int number) {
        return new TextRef(matterId, "supplement-" + number);
    }

    /** A picture that was added to the matter. */
    public static TextRef picture(String matterId, int number) {
        return new TextRef(matterId, PICTURE + number);
    }

    public static TextRef statement(String matterId) {
        return new TextRef(matterId, STATEMENT);
    }

    /** Which of the matter's files the picture is; empty where it is words. */
    public OptionalInt pictureNumber() {
        return pictureNumber(item);
    }

    public static OptionalInt pictureNumber(String item) {
        Matcher numbered = NUMBERED.matcher(String.valueOf(item));
        return numbered.matches() ? OptionalInt.of(Integer.parseInt(numbered.group(1))) : OptionalInt.empty();
    }

    /** The stream of what is decided about it: the same for the same thing, so that nobody has to open it. */
    public PublicationId publicationId() {
        return PublicationId.of(this);
    }
}
