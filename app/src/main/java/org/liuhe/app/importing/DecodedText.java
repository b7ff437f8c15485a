package org.liuhe.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Bytes as characters of one stated encoding. Every line end becomes a line feed. What does not belong to the encoding
 * becomes {@link #MALFORMED} and its line is remembered, so that its row alone is refused.
 */
final class DecodedText extends Reader {

    private static final char MALFORMED = '\ufffd';
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private final Deque<Long> malformedLines = new ArrayDeque<>();

    private boolean inputEnded;
    private boolean ended;
    private boolean afterReturn;
    private long decodedLine = 1;

    DecodedText(InputStream in, Charset encoding) throws IOException {
        this.in = in;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        skipByteOrderMark(encoding);
    }

    @Override
    public int read() throws IOException {
        while (!chars.hasRemaining()) if (!decodeMore()) return -1;
        return chars.get();
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) if (!decodeMore()) return -1;
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        return count;
    }

    /** The first line in the range that did not belong to the encoding, or 0; lines before the range are forgotten. */
    long malformedLine(long from, long to) {
        while (!malformedLines.isEmpty() && malformedLines.peekFirst() < from) malformedLines.removeFirst();
        return malformedLines.isEmpty() || malformedLines.peekFirst() > to ? 0 : malformedLines.peekFirst();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean decodeMore() throws IOException {
        if (ended) return false;
        // one place is left for a malformed one
        chars.clear().limit(BUFFER - 1);
        CoderResult result = decoder.decode(bytes, chars, inputEnded);
        if (result.isUnderflow() && inputEnded) {
            decoder.flush(chars);
            ended = true;
        } else if (result.isUnderflow() && chars.position() == 0) {
            inputEnded = !fill();
        }
        unifyLineEnds();
        if (result.isError()) {
            bytes.position(bytes.position() + result.length());
            chars.limit(chars.limit() + 1).put(chars.limit() - 1, MALFORMED);
            if (malformedLines.isEmpty() || malformedLines.peekLast() != decodedLine) malformedLines.add(decodedLine);
        }
        return true;
    }

    private void unifyLineEnds() {
        chars.flip();
        int kept = 0;
        for (int i = 0; i < chars.limit(); i++) {
            char c = chars.get(i);
            boolean secondOfPair = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (secondOfPair) continue;
            if (c == '\r') c = '\n';
            if (c == '\n') decodedLine++;
            chars.put(kept++, c);
        }
        chars.limit(kept);
    }

    private boolean fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) bytes.position(bytes.position() + count);
        bytes.flip();
        return count >= 0;
    }

    private void skipByteOrderMark(Charset encoding) throws IOException {
        while (bytes.remaining() < 3 && fill()) continue;
        String found = null;
        if (startsWith(0xef, 0xbb, 0xbf)) found = "UTF-8";
        else if (startsWith(0xfe, 0xff) || startsWith(0xff, 0xfe)) found = "UTF-16";
        if (found == null) return;
        if (!encoding.name().startsWith(found))
            throw new ImportStopped(ImportRule.ENCODING_DIFFERS, encoding.name(), found);
        // the charset UTF-16 needs the mark to know its byte order
        if (found.equals("UTF-8")) bytes.position(3);
        else if (!encoding.name().equals("UTF-16")) bytes.position(2);
    }

    private boolean startsWith(int... mark) {
        if (bytes.remaining() < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes.get(i) & 0xff) != mark[i]) return false;
        return true;
    }
}
