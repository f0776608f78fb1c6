package fr.pixemploi.kit.message.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that misbehaves where a test says: at {@code GREETING}, at a command, or at the {@code .} that ends a mail. */
final class BadServer implements AutoCloseable {
    static final String DIES = "dies";
    static final String HANGS = "hangs";

    /** What was said to it. */
    final List<String> heard = new CopyOnWriteArrayList<>();

    private final ServerSocket socket;
    private final Map<String, String> answers;

    BadServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            if (!answer(caller.getOutputStream(), "GREETING", "220 there")) return;
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line);
                if (data && !line.equals(".")) continue;
                String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                data = command.equals("DATA");
                if (!answer(caller.getOutputStream(), command, data ? "354 go on" : "250 well")) return;
            }
        } catch (IOException e) {
            heard.add(e.toString());
        }
    }

    private boolean answer(OutputStream out, String to, String usual) throws IOException {
        String said = answers.getOrDefault(to, usual);
        if (said.equals(DIES)) return false;
        if (!said.equals(HANGS)) {
            out.write((said + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
