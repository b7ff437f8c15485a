package org.liuhe.app.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.liuhe.app.local.LocalServicesFailed.Problem;

/** Ports of this machine's loopback address. */
final class Ports {

    private Ports() {}

    /**
     * The wanted port, or any free one for 0.
     *
     * @throws LocalServicesFailed where it is in use
     */
    static int free(int wanted, String who, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) throw new UncheckedIOException(e);
            throw new LocalServicesFailed(e, Problem.PORT_IN_USE, who, wanted, option);
        }
    }
}
