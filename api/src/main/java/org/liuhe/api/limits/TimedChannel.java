package org.liuhe.api.limits;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.function.LongSupplier;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;

/**
 * A connection that is cut off where its client sends a request too slowly. Tomcat's own timeouts begin anew with each byte,
 * so that a byte now and then would hold a connection for hours, and with a body a thread.
 */
final class TimedChannel extends NioChannel {
    private final Pace pace;
    private final LongSupplier nanoTime;
    private boolean receiving;
    private long since;
    private long received;

    TimedChannel(SocketBufferHandler buffers, Pace pace, LongSupplier nanoTime) {
        super(buffers);
        this.pace = pace;
        this.nanoTime = nanoTime;
    }

    @Override
    public void reset(SocketChannel channel, NioEndpoint.NioSocketWrapper socket) throws IOException {
        receiving = false;
        super.reset(channel, socket);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int count = super.read(into);
        received(count);
        return count;
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        long count = super.read(into, offset, length);
        received(count);
        return count;
    }

    /** What is answered ends the request. */
    @Override
    public int write(ByteBuffer from) throws IOException {
        receiving = false;
        return super.write(from);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        receiving = false;
        return super.write(from, offset, length);
    }

    private void received(long count) throws IOException {
        if (count <= 0) return;
        long now = nanoTime.getAsLong();
        if (!receiving) {
            receiving = true;
            since = now;
            received = 0;
        }
        received += count;
        if (pace.isTooSlow(now - since, received)) throw new SocketTimeoutException("A request came too slowly");
    }
}
