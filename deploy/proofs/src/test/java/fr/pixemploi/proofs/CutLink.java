package fr.pixemploi.proofs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A network between services and the database that can be dropped: what is sent then arrives nowhere, no connection ends, and a new one
 * gets no answer. What waits is delivered once it is mended, as a network does.
 */
final class CutLink {
    private final ServerSocket listening;
    private final Object gate = new Object();
    private volatile int target;
    private boolean cut;

    CutLink() {
        try {
            listening = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** From now on it leads to this port; tells its own. */
    int to(int port) {
        target = port;
        return listening.getLocalPort();
    }

    void cut() {
        synchronized (gate) {
            cut = true;
        }
    }

    void mend() {
        synchronized (gate) {
            cut = false;
            gate.notifyAll();
        }
    }

    private void awaitWhole() throws IOException {
        synchronized (gate) {
            while (cut) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        }
    }

    private void accept() {
        while (true) {
            try {
                Socket caller = listening.accept();
                Thread.ofVirtual().start(() -> join(caller));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void join(Socket caller) {
        try {
            awaitWhole();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            caller.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pump(caller, server));
            pump(server, caller);
        } catch (IOException nobodyThere) {
            close(caller);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitWhole();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // The other side learns of it below.
        }
        close(from);
        try {
            // The end of a connection does not arrive either.
            awaitWhole();
        } catch (IOException interrupted) {
            // It ends all the same.
        }
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
