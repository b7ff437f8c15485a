package org.liuhe.api.moderation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.liuhe.policy.redaction.Finding;
import org.liuhe.policy.redaction.PersonalKind;
import org.liuhe.policy.redaction.Redaction;

/**
 * Something that may have to be left out.
 *
 * @param from index of its first character in the original
 * @param to index after its last one
 * @param replacement the mark that stands in its place
 * @param usual whether it is mostly left out
 */
@Schema(description = "Something in the original that may have to be left out; indexes count UTF-16 units")
public record Suggestion(PersonalKind kind, int from, int to, String found, String replacement, boolean usual) {

    static Suggestion of(Finding finding, String original) {
        return new Suggestion(
                finding.kind(),
                finding.from(),
                finding.to(),
                finding.in(original),
                Redaction.mark(finding, original),
                finding.kind().mostlyLeftOut());
    }

    /** Names it in a form. */
    public String key() {
        return from + "-" + to;
    }

    Finding finding() {
        return new Finding(kind, from, to);
    }
}
