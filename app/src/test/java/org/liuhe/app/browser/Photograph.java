package org.liuhe.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photograph as a phone makes it: it says where it was taken. */
final class Photograph {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;
    private static final String EXIF = "Exif\0\0";

    private Photograph() {}

    /** A JPEG with a GPS directory in its Exif segment: 30° 13' 55" N. */
    static byte[] taken() {
        byte[] plain = encoded();
        byte[] exif = exif();
        ByteBuffer whole = ByteBuffer.allocate(plain.length + 4 + exif.length);
        // behind the start of the image: APP1, its length, which counts itself
        whole.put(plain, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.length + 2));
        return whole.put(exif).put(plain, 2, plain.length - 2).array();
    }

    /** Still the picture, and no word of where. */
    static void isClean(byte[] file) {
        assertThat(text(taken())).contains(EXIF);
        assertThat(text(file)).doesNotContain("Exif", "GPS");
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
            assertThat(picture.getWidth()).isEqualTo(WIDTH);
            assertThat(picture.getHeight()).isEqualTo(HEIGHT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] encoded() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As of Exif 2.32: a TIFF with one entry, the pointer to the GPS directory, and there the latitude. */
    private static byte[] exif() {
        byte[] head = EXIF.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer tiff = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        entry(tiff, 0x8825, 4, 1, 26).putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 56).putInt(0);
        for (int part : new int[] {30, 13, 55}) tiff.putInt(part).putInt(1);
        return ByteBuffer.allocate(head.length + tiff.capacity())
                .put(head)
                .put(tiff.array())
                .array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
