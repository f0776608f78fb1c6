package fr.pixemploi.local.process;

import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** TCP ports of this machine's loopback: which are free, and who holds one that is not. */
public final class Ports {
    /** Below Linux's range for outgoing connections, so that a restarted process finds its port still free. */
    private static final int LOWEST = 20_000;

    private static final int BLOCK = 100;

    private static final int BLOCKS = 120;

    private static final int LOOKS = 10;

    /** This process' own ports: whoever holds the first of a block has the rest, so two test runs never choose the same. */
    private static final ServerSocket FIRST_OF_BLOCK = takeABlock();

    private static final AtomicInteger HANDED_OUT = new AtomicInteger();

    private Ports() {}

    /** The given port, or a free one for 0. */
    public static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    public static int free() {
        for (int attempt = 1; attempt < BLOCK; attempt++) {
            int port = FIRST_OF_BLOCK.getLocalPort() + 1 + HANDED_OUT.getAndIncrement() % (BLOCK - 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StartFailure("No free TCP port in the hundred from " + FIRST_OF_BLOCK.getLocalPort()
                + ": this process took them all");
    }

    private static ServerSocket takeABlock() {
        int start = ThreadLocalRandom.current().nextInt(BLOCKS);
        for (int block = 0; block < BLOCKS; block++) {
            try {
                return bound(LOWEST + (start + block) % BLOCKS * BLOCK);
            } catch (IOException taken) {
                // Another process' block: the next one, then.
            }
        }
        throw new StartFailure("No free block of TCP ports from " + LOWEST);
    }

    public static boolean isFree(int port) {
        try {
            bound(port).close();
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * Whether somebody listens. Asked by calling, which does not take the port: who asks {@link #isFree} while a child starts can hold
     * the port in the very moment in which the child wants it, and the child dies of that.
     */
    public static boolean answers(int port) {
        try (Socket call = new Socket()) {
            call.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    Math.toIntExact(Patience.LOOK.toMillis()));
            return true;
        } catch (IOException nobodyYet) {
            return false;
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException taken) {
            socket.close();
            throw taken;
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
