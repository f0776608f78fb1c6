package fr.pixemploi.local.process;

import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** TCP ports of this machine's loopback: which are free, and who holds one that is not. */
public final class Ports {
    /** Below Linux's range for outgoing connections, so that a restarted process finds its port still free. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private static final int LOOKS = 10;

    private Ports() {}

    /** The given port, or a free one for 0. */
    public static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    public static int free() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StartFailure("No free TCP port between " + LOWEST + " and " + HIGHEST);
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whoever looks for a port of its own holds each that it tries for a moment, which is not taking it. */
    private static boolean isSoonFree(int port) {
        for (int look = 0; look < LOOKS; look++) {
            if (isFree(port)) return true;
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return false;
    }

    /** Fails when the port is taken, naming the holder if the system tells. */
    public static void requireFree(int port, String purpose) {
        if (!isSoonFree(port)) {
            throw new StartFailure("Port " + port + " for " + purpose + " is taken"
                    + PortHolder.of(port).map(holder -> " by " + holder).orElse("")
                    + ": stop that first");
        }
    }
}
