package org.liuhe.app.integrity;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.integrity.proof.PublicKey;
import org.liuhe.integrity.proof.ReceiptCheck;
import org.liuhe.integrity.proof.ReceiptCheck.Verdict;

/** Says what a receipt is worth. */
record ReceiptVerification(PrintStream out, Sentences say) {

    Outcome of(Path file, List<PublicKey> named) {
        FilingReceipt receipt =
                Named.json(Named.text(file), FilingReceipt.class).orElse(null);
        ReceiptCheck check = ReceiptCheck.of(receipt, named.isEmpty() ? brought(receipt) : named);
        if (check.verdict() != Verdict.HOLDS) {
            out.println(say.of("receipt.broken", say.of("receipt." + check.verdict())));
            return Outcome.BROKEN;
        }
        out.println(say.of("receipt.holds"));
        out.println(say.of("receipt.what", receipt.matter(), receipt.event().timestamp(), kind(receipt)));
        out.println(say.of(
                "receipt.where",
                receipt.index(),
                check.checkpoint().origin(),
                check.checkpoint().size()));
        out.println(say.of("receipt.signer", check.signer()));
        if (!named.isEmpty()) return Outcome.HOLDS;
        out.println(say.of("receipt.compare"));
        return Outcome.HOLDS_BY_ITSELF;
    }

    private static String kind(FilingReceipt receipt) {
        String type = receipt.event().payloadType();
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static List<PublicKey> brought(FilingReceipt receipt) {
        if (receipt == null || receipt.keys() == null) return List.of();
        return PublicKey.parseAll(
                receipt.keys().stream().filter(Objects::nonNull).toList());
    }
}
