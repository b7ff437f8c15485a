package org.liuhe.contracts.integrity;

import java.util.List;

/**
 * What a filer keeps: that their filing is in the log, checkable without us. Has no word of what was said; the stored bytes
 * are in it as hashes.
 *
 * @param format {@link #FORMAT}
 * @param matter what was filed
 * @param event the filing's event
 * @param leaf RFC 6962 hash of the leaf that stands for the event; hexadecimal, as all hashes but the checkpoint's
 * @param index place of the leaf in the log, from 0
 * @param proof from the leaf to the root of the checkpoint
 * @param checkpoint a signed note
 * @param keys that signed it, as the log publishes them; to trust them, compare them with those published elsewhere
 */
public record FilingReceipt(
        String format,
        String matter,
        LoggedEvent event,
        String leaf,
        long index,
        List<String> proof,
        String checkpoint,
        List<String> keys) {

    /** The form that this record describes. */
    public static final String FORMAT = "liuhe-receipt/1";
}
