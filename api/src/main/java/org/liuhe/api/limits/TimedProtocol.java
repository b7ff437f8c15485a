package org.liuhe.api.limits;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** HTTP as Tomcat speaks it, on connections that are cut off where a client is too slow. Tomcat makes it by its name. */
public final class TimedProtocol extends Http11NioProtocol {
    public TimedProtocol() {
        super(new Endpoint());
    }

    void keep(Pace pace) {
        ((Endpoint) getEndpoint()).pace = pace;
    }

    private static final class Endpoint extends NioEndpoint {
        private volatile Pace pace;

        @Override
        protected NioChannel createChannel(SocketBufferHandler buffers) {
            return new TimedChannel(buffers, pace, System::nanoTime);
        }
    }
}
