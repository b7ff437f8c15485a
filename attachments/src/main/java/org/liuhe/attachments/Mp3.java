package org.liuhe.attachments;

import java.io.ByteArrayOutputStream;
import org.liuhe.contracts.attachments.FileType;

/** Keeps the frames of an MP3, and no tag before, between or behind them. Source: ISO/IEC 11172-3 and 13818-3, layer III. */
final class Mp3 implements Sanitizer.Cleaning {

    private static final int[] KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] HERTZ = {44_100, 48_000, 32_000};

    /** Fewer may be chance. */
    private static final int FEWEST = 3;

    private static final int HEAD = 4;

    @Override
    public Sanitizer.Clean clean(byte[] file) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        int frames = 0;
        int at = afterTag(file);
        while (at + HEAD <= file.length) {
            int length = frame(file, at);
            if (length > 0 && at + length <= file.length && isFollowed(file, at + length)) {
                if (!isTagLike(file, at, length)) {
                    kept.write(file, at, length);
                    frames++;
                }
                at += length;
            } else at++;
        }
        if (frames < FEWEST) throw new IllegalArgumentException("no sound");
        return new Sanitizer.Clean(FileType.MP3, kept.toByteArray());
    }

    /** A frame is one only where another, a tag or the end follows it: two bytes of a picture in a tag may look like one. */
    private static boolean isFollowed(byte[] file, int at) {
        return at + HEAD > file.length
                || frame(file, at) > 0
                || starts(file, at, "TAG")
                || starts(file, at, "APETAGEX")
                || starts(file, at, "LYRICSBEGIN")
                || starts(file, at, "ID3");
    }

    /** The first frame of an encoder's is silent, and tells of the encoder. */
    private static boolean isTagLike(byte[] file, int at, int length) {
        int until = Math.min(at + length, at + 40);
        for (int i = at + HEAD; i + 4 <= until; i++)
            if (starts(file, i, "Xing") || starts(file, i, "Info") || starts(file, i, "VBRI")) return true;
        return false;
    }

    private static int afterTag(byte[] file) {
        int at = 0;
        while (starts(file, at, "ID3") && at + 10 <= file.length) {
            int size = (file[at + 6] & 0x7F) << 21
                    | (file[at + 7] & 0x7F) << 14
                    | (file[at + 8] & 0x7F) << 7
                    | file[at + 9] & 0x7F;
            at += 10 + size;
        }
        return at;
    }

    private static boolean starts(byte[] file, int at, String text) {
        if (at + text.length() > file.length) return false;
        for (int i = 0; i < text.length(); i++) if (file[at + i] != text.charAt(i)) return false;
        return true;
    }

    /** Its length in bytes; 0 where there is none. */
    private static int frame(byte[] file, int at) {
        if (at + HEAD > file.length || (file[at] & 0xFF) != 0xFF || (file[at + 1] & 0xE0) != 0xE0) return 0;
        int version = file[at + 1] >> 3 & 3;
        int layer = file[at + 1] >> 1 & 3;
        int rate = file[at + 2] >> 4 & 15;
        int hertz = file[at + 2] >> 2 & 3;
        if (version == 1 || layer != 1 || rate == 0 || rate == 15 || hertz == 3) return 0;
        boolean first = version == 3;
        int frequency = HERTZ[hertz] / (first ? 1 : version == 2 ? 2 : 4);
        int kilobits = (first ? KILOBITS_1 : KILOBITS_2)[rate];
        return (first ? 144 : 72) * kilobits * 1000 / frequency + (file[at + 2] >> 1 & 1);
    }
}
