package org.liuhe.api.papers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.papers.Block;

/**
 * A paper that a reader may have.
 *
 * @param number which of its kind it is in the matter, from 1
 * @param reference its number 文号
 * @param issuer organisation that issues it, or null where nobody's name stands at its head
 * @param body what stands between title and small print
 */
public record Paper(
        MatterKind matter,
        PaperKind kind,
        int number,
        String reference,
        Instant issuedAt,
        String issuer,
        Function<PaperWords, List<Block>> body) {

    /** Key of its title in the texts. */
    public String title() {
        return "paper." + matter.name().toLowerCase(Locale.ROOT) + "." + kind.slug() + ".title";
    }
}
