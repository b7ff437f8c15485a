package org.liuhe.api.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.attachments.Contents;

/** A request whose body was read whole, up to a limit, and can be read again. */
final class BoundedBody extends HttpServletRequestWrapper {
    static final int LIMIT_KB = 64;
    /** Of a file, which says itself that it is too large where it is by little. */
    private static final int FILE_KB = Contents.LONGEST / 1024 + 1;

    private static final Pattern FILE = Pattern.compile("/api/matters/[^/]+/attachments|/field/[^/]+/photos");

    private final byte[] body;

    private BoundedBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** @throws Refused request.too-large */
    static BoundedBody of(HttpServletRequest request) throws IOException {
        int kilobytes = FILE.matcher(request.getRequestURI()).matches() ? FILE_KB : LIMIT_KB;
        int limit = kilobytes * 1024;
        if (request.getContentLengthLong() > limit) throw tooLarge(kilobytes);
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) throw tooLarge(kilobytes);
        return new BoundedBody(request, body);
    }

    private static Refused tooLarge(int kilobytes) {
        return new Refused(EdgeRule.TOO_LARGE, null, kilobytes);
    }

    byte[] bytes() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("The body is here already");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
