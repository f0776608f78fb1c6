package fr.pixemploi.profile.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps to whom letters came, and says yes to everything (RFC 5321, as far as a sender needs it). */
final class Letterbox implements AutoCloseable {
    private final ServerSocket door;
    private final List<String> addressees = new CopyOnWriteArrayList<>();

    Letterbox() {
        try {
            door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Addresses in the order in which letters came to them. */
    List<String> addressees() {
        return List.copyOf(addressees);
    }

    private void open() {
        while (!door.isClosed()) {
            try (Socket sender = door.accept();
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(sender.getInputStream(), StandardCharsets.US_ASCII))) {
                say(sender, "220 letterbox");
                for (String line = lines.readLine(); line != null; line = lines.readLine()) take(line, lines, sender);
            } catch (IOException e) {
                // The sender has gone, or the door is closed.
            }
        }
    }

    private void take(String line, BufferedReader lines, Socket sender) throws IOException {
        String said = line.toLowerCase(Locale.ROOT);
        if (said.startsWith("data")) {
            say(sender, "354 go on");
            while (!".".equals(lines.readLine())) {
                // What it says is Keycloak's.
            }
        } else if (said.startsWith("rcpt to:")) {
            addressees.add(said.replaceAll(".*<|>.*", ""));
        }
        say(sender, said.startsWith("quit") ? "221 bye" : "250 yes");
    }

    private static void say(Socket sender, String line) throws IOException {
        sender.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
