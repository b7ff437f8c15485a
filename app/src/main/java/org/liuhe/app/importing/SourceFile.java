package org.liuhe.app.importing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The file that is taken over, gzipped or not, and how much of it has been read. */
final class SourceFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** How a text falls into rows. */
    interface Form {

        /** @throws ImportStopped where its beginning cannot be read */
        Rows rows(DecodedText text) throws IOException;
    }

    private final long bytes;
    private final Counted counted;
    private final Rows rows;

    /** @throws ImportStopped where there is no such file, or its beginning cannot be read */
    static SourceFile open(Path path, Mapping mapping) throws IOException {
        return open(path, mapping.encoding(), text -> rows(text, mapping));
    }

    /** As {@link #open(Path, Mapping)}, for a file whose form no mapping says. */
    static SourceFile open(Path path, Charset encoding, Form form) throws IOException {
        try {
            if (Files.isDirectory(path)) throw new ImportStopped(ImportRule.FILE_MISSING, path);
            return new SourceFile(path, encoding, form);
        } catch (NoSuchFileException missing) {
            throw new ImportStopped(ImportRule.FILE_MISSING, missing, path);
        }
    }

    private SourceFile(Path path, Charset encoding, Form form) throws IOException {
        bytes = Files.size(path);
        counted = new Counted(Files.newInputStream(path));
        try {
            rows = form.rows(new DecodedText(unzipped(counted), encoding));
        } catch (IOException | RuntimeException e) {
            counted.close();
            throw e;
        }
    }

    Rows rows() {
        return rows;
    }

    /** Part of the file's bytes that has been read, 0 to 100. */
    int percent() {
        return bytes == 0 ? 100 : (int) Math.min(100, counted.count * 100 / bytes);
    }

    @Override
    public void close() throws IOException {
        counted.close();
    }

    private static Rows rows(DecodedText text, Mapping mapping) throws IOException {
        return switch (mapping.format()) {
            case CSV -> new CsvRows(text, mapping.delimiter(), mapping.columns());
            case JSONL -> new JsonLinesRows(text);
            case JSON -> new JsonArrayRows(text);
        };
    }

    private static InputStream unzipped(Counted in) throws IOException {
        InputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) add(1);
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) add(read);
            return read;
        }

        private void add(int read) {
            count += read;
        }
    }
}
