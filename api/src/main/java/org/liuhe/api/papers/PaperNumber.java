package org.liuhe.api.papers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.contracts.matters.MatterKind;

/**
 * The number of a paper 文号, for example {@code 信受〔2026〕7K3-M9Q-WEA号}: what kind of paper in what kind of matter, the year in
 * which it was issued, the matter's own code, and, from the second of a kind on, which one it is. It follows from what was
 * recorded: nothing counts, so that nothing is left out.
 */
final class PaperNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SYMBOLS = 12;

    private PaperNumber() {}

    /**
     * @param code tracking code of the matter; null where it has none
     * @param number which paper of the kind it is in the matter, from 1
     */
    static String of(MatterKind matter, String matterId, String code, PaperKind kind, Instant issued, int number) {
        String of =
                switch (matter) {
                    case COMPLAINT, CASE -> "诉";
                    case PETITION -> "信";
                    case DISPUTE -> "民";
                    case ENFORCEMENT -> "执";
                    case COUNCIL -> "会";
                };
        return "%s%s〔%d〕%s%s号"
                .formatted(
                        of,
                        kind.sign(),
                        issued.atZone(DueSentence.ZONE).getYear(),
                        code == null ? digest(matterId) : code,
                        number == 1 ? "" : "-" + number);
    }

    /** Sixty bits: two of a million matters agree once in two million cities. */
    private static String digest(String matterId) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(matterId.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < SYMBOLS; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(ALPHABET.charAt(hash[i] & 31));
        }
        return code.toString();
    }
}
