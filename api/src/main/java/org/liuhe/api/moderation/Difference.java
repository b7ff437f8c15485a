package org.liuhe.api.moderation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was changed from an original to its public version; marks, words of letters and numbers are compared whole,
 * all else sign by sign. */
public final class Difference {

    private static final Pattern TOKEN =
            Pattern.compile("〔[^〔〕]*〕|\\[[^\\[\\]]*]|[\\p{IsLatin}\\d]+|\\X", Pattern.DOTALL);

    private Difference() {}

    /** What became of a piece of text. */
    public enum Kind {
        SAME,
        LEFT_OUT,
        PUT_IN
    }

    /** A piece of one of the two texts, or of both. */
    @Schema(name = "TextPiece")
    public record Piece(Kind kind, String text) {}

    /** In the order of the texts; where a piece was replaced, what was left out comes first. Empty where one of them is null. */
    public static List<Piece> of(String original, String published) {
        if (original == null || published == null) return List.of();
        List<String> before = tokens(original);
        List<String> after = tokens(published);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(pieces, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.LEFT_OUT, delta.getSource().getLines());
            add(pieces, Kind.PUT_IN, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, before.subList(at, before.size()));
        return List.copyOf(pieces);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) pieces.add(new Piece(kind, String.join("", tokens)));
    }
}
