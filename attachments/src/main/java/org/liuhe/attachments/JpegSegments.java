package org.liuhe.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The segments of a JPEG. Source: ITU-T T.81, annex B; Exif 2.32. */
final class JpegSegments {

    private static final int START = 0xFFD8;
    private static final int END = 0xFFD9;
    private static final int SCAN = 0xFFDA;
    private static final int APP0 = 0xFFE0;
    private static final int APP1 = 0xFFE1;
    /** How the colours are coded. */
    private static final int APP14 = 0xFFEE;

    private static final int APP15 = 0xFFEF;
    private static final int COMMENT = 0xFFFE;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private JpegSegments() {}

    private interface Visitor {
        void on(int marker, ByteBuffer withMarker);
    }

    /** From 1, which is upright, to 8; 1 also where the picture says nothing that can be read. */
    static int orientation(byte[] jpeg) {
        int[] found = {1};
        try {
            walk(jpeg, (marker, segment) -> {
                if (marker == APP1) found[0] = orientation(segment, found[0]);
            });
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return 1;
        }
        return found[0] >= 1 && found[0] <= 8 ? found[0] : 1;
    }

    /**
     * Without what is said about it: places, devices, texts and small pictures.
     *
     * @throws RuntimeException where it is broken
     */
    static byte[] stripped(byte[] jpeg) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(0xFF);
        kept.write(0xD8);
        walk(jpeg, (marker, segment) -> {
            boolean tells = marker > APP0 && marker <= APP15 && marker != APP14 || marker == COMMENT;
            if (!tells) kept.write(segment.array(), segment.arrayOffset() + segment.position(), segment.remaining());
        });
        kept.write(0xFF);
        kept.write(0xD9);
        return kept.toByteArray();
    }

    /** A scan goes with the pixels that follow it; what stands behind the picture's end is not visited. */
    private static void walk(byte[] jpeg, Visitor visitor) {
        ByteBuffer rest = ByteBuffer.wrap(jpeg);
        if ((rest.getShort() & 0xFFFF) != START) throw new IllegalArgumentException("no JPEG");
        while (true) {
            int begin = rest.position();
            int marker = rest.getShort() & 0xFFFF;
            if (marker == END) return;
            if (marker < 0xFFC0 || marker == 0xFFFF) throw new IllegalArgumentException("no segment");
            int length = rest.getShort() & 0xFFFF;
            if (length < 2) throw new IllegalArgumentException("no length");
            int after = begin + 2 + length;
            if (marker == SCAN) after = afterPixels(jpeg, after);
            rest.position(after);
            visitor.on(marker, ByteBuffer.wrap(jpeg, begin, after - begin).slice());
        }
    }

    /** Among pixels 0xFF is followed by zero, or by the number of a restart. */
    private static int afterPixels(byte[] jpeg, int from) {
        int at = from;
        while ((jpeg[at] & 0xFF) != 0xFF || jpeg[at + 1] == 0 || (jpeg[at + 1] & 0xF8) == 0xD0) at++;
        return at;
    }

    private static int orientation(ByteBuffer segment, int otherwise) {
        segment.position(4);
        for (byte letter : EXIF) if (segment.get() != letter) return otherwise;
        ByteBuffer tiff = segment.slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) return tiff.getShort(entry + 8) & 0xFFFF;
        }
        return otherwise;
    }
}
