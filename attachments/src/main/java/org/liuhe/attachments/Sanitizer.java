package org.liuhe.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.attachments.FileType;

/**
 * Tells what a file is by its content alone, and writes it anew with nothing but what it shows or sounds: no place, device, author,
 * program or script, and nothing behind its end. What cannot be written anew is refused.
 */
final class Sanitizer {

    static final String FIELD = "file";

    /** Files that are taken apart at the same time: each may need as much memory as a picture has pixels. */
    private static final int AT_ONCE = 2;

    private final Map<String, Cleaning> cleanings = Map.of(
            "image/jpeg", new Pictures(FileType.JPEG),
            "image/png", new Pictures(FileType.PNG),
            "image/webp", new Pictures(null),
            "application/pdf", new Documents(),
            "audio/mpeg", new Mp3(),
            "audio/vnd.wave", new Wav());

    private final Tika tika = new Tika();
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    /** One kind of file, written anew. */
    interface Cleaning {

        /**
         * @throws RuleBroken attachment.size, attachment.unreadable
         * @throws Exception where it is broken in any way
         */
        Clean clean(byte[] file) throws Exception;
    }

    record Clean(FileType type, byte[] content) {}

    /** @throws RuleBroken attachment.type, attachment.size or attachment.unreadable, with the field {@code file} */
    Clean clean(byte[] file) {
        if (file.length == 0) throw new RuleBroken(AttachmentRule.UNREADABLE, FIELD);
        bounded(file);
        Cleaning cleaning = cleanings.get(tika.detect(file));
        if (cleaning == null) throw new RuleBroken(AttachmentRule.TYPE, FIELD);
        room.acquireUninterruptibly();
        try {
            return bounded(cleaning.clean(file));
        } catch (RuleBroken broken) {
            throw broken;
        } catch (Exception | StackOverflowError hostileOrBroken) {
            throw new RuleBroken(AttachmentRule.UNREADABLE, FIELD);
        } finally {
            room.release();
        }
    }

    /** Of a picture that was cleaned before. */
    Clean covered(byte[] clean, List<Contents.Cover> covers) {
        room.acquireUninterruptibly();
        try {
            return new Clean(FileType.JPEG, CoveredPicture.of(clean, covers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            room.release();
        }
    }

    private static Clean bounded(Clean clean) {
        bounded(clean.content());
        return clean;
    }

    private static void bounded(byte[] content) {
        if (content.length > Contents.LONGEST) throw tooMuch();
    }

    static RuleBroken tooMuch() {
        return new RuleBroken(AttachmentRule.SIZE, FIELD, Contents.LONGEST / (1024 * 1024));
    }
}
