package fr.pixemploi.local.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Tells one caller one event, and then nothing: like an exam room in which nothing happens. */
final class QuietService implements AutoCloseable {
    final CountDownLatch callerHasLeft = new CountDownLatch(1);
    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    QuietService() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        try (Socket caller = server.accept()) {
            BufferedReader heard =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            while (!heard.readLine().isEmpty()) continue;
            caller.getOutputStream()
                    .write(("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    + "6\r\nfirst\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            if (heard.read() < 0) callerHasLeft.countDown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
