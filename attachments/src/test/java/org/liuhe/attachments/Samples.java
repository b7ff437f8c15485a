package org.liuhe.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files as people send them, made here. */
final class Samples {

    /** What must not be there afterwards. */
    static final String SECRET = "30.2741N120.1551E-Lin";

    private static final byte[] SECRET_BYTES = SECRET.getBytes(StandardCharsets.ISO_8859_1);

    private Samples() {}

    static boolean tells(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(SECRET)
                || new String(file, StandardCharsets.UTF_16BE).contains(SECRET);
    }

    /** Left half red, right half blue. */
    static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return picture;
    }

    static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) throw new IOException(format);
        return bytes.toByteArray();
    }

    /** As a telephone writes it: how it was held, where, and with what; then a comment, and something behind its end. */
    static byte[] jpeg(int width, int height, int orientation) throws IOException {
        byte[] plain = encoded(picture(width, height), "jpg");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        segment(bytes, 0xE1, exif(orientation));
        segment(bytes, 0xED, SECRET_BYTES);
        segment(bytes, 0xFE, SECRET_BYTES);
        bytes.write(plain, 2, plain.length - 2);
        bytes.writeBytes(SECRET_BYTES);
        return bytes.toByteArray();
    }

    private static void segment(ByteArrayOutputStream to, int marker, byte[] content) {
        to.write(0xFF);
        to.write(marker);
        to.write(content.length + 2 >> 8);
        to.write(content.length + 2);
        to.writeBytes(content);
    }

    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(SECRET_BYTES.length + 1);
        tiff.putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0).putInt(0);
        tiff.put(SECRET_BYTES);
        return tiff.array();
    }

    /** With a text, and something behind its end. */
    static byte[] png(BufferedImage picture) throws IOException {
        byte[] plain = encoded(picture, "png");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 33);
        chunk(bytes, "tEXt", ("Author\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(plain, 33, plain.length - 33);
        bytes.writeBytes(SECRET_BYTES);
        return bytes.toByteArray();
    }

    /** A few bytes that say they are 30,000 by 30,000 pixels. */
    static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                bytes,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(30_000)
                        .putInt(30_000)
                        .put((byte) 1)
                        .array());
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[1 << 20]);
        deflater.finish();
        byte[] packed = new byte[1 << 16];
        int length = deflater.deflate(packed);
        deflater.end();
        chunk(bytes, "IDAT", java.util.Arrays.copyOf(packed, length));
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream to, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        to.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        to.writeBytes(named);
        to.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** 8,000 bytes of sound a second, with a list of who made it before and behind. */
    static byte[] wav(int samples) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes("WAVE".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer format = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        format.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
        riff(chunks, "fmt ", format.putShort((short) 1).putShort((short) 8).array());
        riff(chunks, "LIST", ("INFOIART" + SECRET).getBytes(StandardCharsets.US_ASCII));
        byte[] sound = new byte[samples];
        java.util.Arrays.fill(sound, (byte) 127);
        riff(chunks, "data", sound);
        riff(chunks, "id3 ", SECRET_BYTES);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        riff(file, "RIFF", chunks.toByteArray());
        return file.toByteArray();
    }

    private static void riff(ByteArrayOutputStream to, String name, byte[] content) {
        to.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        to.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        to.writeBytes(content);
        if (content.length % 2 == 1) to.write(0);
    }

    /** MPEG 1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes a frame; between tags of both kinds. */
    static byte[] mp3(int frames) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] tag = new byte[300];
        System.arraycopy(SECRET_BYTES, 0, tag, 20, SECRET_BYTES.length);
        file.writeBytes(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 2, 44});
        file.writeBytes(tag);
        file.writeBytes(frame("Info"));
        for (int i = 0; i < frames; i++) file.writeBytes(frame(""));
        byte[] old = new byte[128];
        System.arraycopy("TAG".getBytes(StandardCharsets.US_ASCII), 0, old, 0, 3);
        System.arraycopy(SECRET_BYTES, 0, old, 33, SECRET_BYTES.length);
        file.writeBytes(old);
        return file.toByteArray();
    }

    private static byte[] frame(String says) {
        byte[] frame = new byte[417];
        frame[0] = (byte) 0xFF;
        frame[1] = (byte) 0xFB;
        frame[2] = (byte) 0x90;
        byte[] word = (says.isEmpty() ? "" : says + SECRET).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(word, 0, frame, 36, word.length);
        return frame;
    }
}
