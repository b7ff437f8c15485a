package org.liuhe.app;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Clients that begin a request and then send a byte now and then, for as long as they are let. */
final class Trickle implements AutoCloseable {

    private static final int NOW_AND_THEN_MILLIS = 50;

    private final List<Socket> open = new ArrayList<>();

    /** @param heads how each request begins */
    Trickle(int port, List<String> heads) throws IOException {
        for (String head : heads) {
            Socket socket = new Socket("localhost", port);
            open.add(socket);
            socket.setSoTimeout(NOW_AND_THEN_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /**
     * @return when the first was cut off
     * @throws AssertionError where some are not in this time
     */
    Duration untilAllAreCutOff(Duration atMost) throws IOException {
        long began = System.nanoTime();
        Duration first = null;
        while (!open.isEmpty()) {
            Duration passed = Duration.ofNanos(System.nanoTime() - began);
            if (passed.compareTo(atMost) > 0) throw new AssertionError(open.size() + " go on after " + passed);
            for (Socket socket : List.copyOf(open)) {
                if (goesOn(socket)) continue;
                socket.close();
                open.remove(socket);
                if (first == null) first = passed;
            }
        }
        return first;
    }

    /** Reading waits a moment; what is answered is read and forgotten. */
    private static boolean goesOn(Socket socket) {
        try {
            if (socket.getInputStream().read(new byte[8192]) < 0) return false;
        } catch (SocketTimeoutException nothingYet) {
            // as expected
        } catch (IOException cutOff) {
            return false;
        }
        try {
            socket.getOutputStream().write('a');
            return true;
        } catch (IOException cutOff) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : open) socket.close();
    }
}
