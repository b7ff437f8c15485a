package org.liuhe.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.liuhe.contracts.attachments.FileType;

/** Keeps the format and the samples of a WAV. Source: Multimedia Programming Interface and Data Specifications 1.0 (RIFF). */
final class Wav implements Sanitizer.Cleaning {

    private static final Set<String> KEPT = Set.of("fmt ", "fact", "data");
    private static final int HEAD = 12;
    private static final int CHUNK = 8;

    @Override
    public Sanitizer.Clean clean(byte[] file) {
        ByteBuffer rest = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        rest.position(HEAD);
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(file.length);
        boolean format = false;
        boolean samples = false;
        while (!samples && rest.remaining() >= CHUNK) {
            int begin = rest.position();
            String name = new String(file, begin, 4, StandardCharsets.ISO_8859_1);
            long length = rest.getInt(begin + 4) & 0xFFFFFFFFL;
            // a recorder that lost power did not write how long its last chunk became
            int there = (int) Math.min(length, file.length - begin - CHUNK);
            format |= name.equals("fmt ");
            samples = name.equals("data");
            if (KEPT.contains(name)) write(chunks, name, file, begin + CHUNK, there);
            rest.position((int) Math.min(file.length, (long) begin + CHUNK + there + (there & 1)));
        }
        if (!format || !samples) throw new IllegalArgumentException("no samples");
        ByteArrayOutputStream clean = new ByteArrayOutputStream(chunks.size() + HEAD);
        write(clean, "RIFF", chunks.size() + 4);
        clean.writeBytes("WAVE".getBytes(StandardCharsets.ISO_8859_1));
        clean.writeBytes(chunks.toByteArray());
        return new Sanitizer.Clean(FileType.WAV, clean.toByteArray());
    }

    private static void write(ByteArrayOutputStream to, String name, byte[] file, int begin, int length) {
        write(to, name, length);
        to.write(file, begin, length);
        if ((length & 1) == 1) to.write(0);
    }

    private static void write(ByteArrayOutputStream to, String name, int length) {
        to.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        to.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array());
    }
}
