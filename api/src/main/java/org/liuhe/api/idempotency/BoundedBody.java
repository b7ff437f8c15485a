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
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;

/** A request whose body was read whole, up to a limit, and can be read again. */
final class BoundedBody extends HttpServletRequestWrapper {
    static final int LIMIT_KB = 64;
    private static final int LIMIT = LIMIT_KB * 1024;

    private final byte[] body;

    private BoundedBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** @throws Refused request.too-large */
    static BoundedBody of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LIMIT) throw tooLarge();
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) throw tooLarge();
        return new BoundedBody(request, body);
    }

    private static Refused tooLarge() {
        return new Refused(EdgeRule.TOO_LARGE, null, LIMIT_KB);
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
