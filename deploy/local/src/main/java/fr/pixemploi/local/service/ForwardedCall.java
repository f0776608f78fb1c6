package fr.pixemploi.local.service;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call handed on to one instance, over a connection of its own (HTTP/1.1, RFC 9112). The JDK's HTTP client would not do:
 * it forbids the caller's Host header, and a pooled connection hides for a moment that an instance was killed.
 */
final class ForwardedCall implements AutoCloseable {
    /** RFC 9110, section 7.6.1: these concern one hop only. */
    private static final Set<String> ONE_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "content-length",
            "expect");

    private static final int CONNECT_MILLIS = 1_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private int status;
    private long length = -1;
    private boolean chunked;
    private List<String> head = List.of();

    /** Nothing was sent: the call may go to another instance. */
    static final class NobodyListens extends IOException {
        private static final long serialVersionUID = 1L;

        NobodyListens(IOException cause) {
            super(cause);
        }
    }

    private ForwardedCall(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = new BufferedOutputStream(socket.getOutputStream());
    }

    static ForwardedCall connect(URI instance) throws NobodyListens {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(instance.getHost(), instance.getPort()), CONNECT_MILLIS);
            socket.setTcpNoDelay(true);
            return new ForwardedCall(socket);
        } catch (IOException e) {
            throw new NobodyListens(e);
        }
    }

    void send(HttpExchange exchange) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(exchange.getRequestMethod()).append(' ').append(exchange.getRequestURI());
        text.append(" HTTP/1.1\r\nConnection: close\r\n");
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> line(text, name, value));
            }
        });
        line(text, "X-Forwarded-For", exchange.getRemoteAddress().getAddress().getHostAddress());
        line(text, "X-Forwarded-Proto", "http");
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host != null) {
            line(text, "X-Forwarded-Host", host);
        }
        String announced = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean ofUnknownLength = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        if (announced != null) {
            line(text, "Content-Length", announced);
        } else if (ofUnknownLength) {
            line(text, "Transfer-Encoding", "chunked");
        }
        out.write(text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        try {
            if (announced != null) {
                exchange.getRequestBody().transferTo(out);
            } else if (ofUnknownLength) {
                sendChunks(exchange.getRequestBody());
            }
            out.flush();
        } catch (IOException brokenOff) {
            // Whoever refuses a body that is too large answers before it is all there. If it did not, there is no head
            // to read either.
            endOfBody();
        }
    }

    private void endOfBody() {
        try {
            socket.shutdownOutput();
        } catch (IOException closed) {
            // Then the other side sees the end already.
        }
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append("\r\n");
    }

    private void sendChunks(InputStream body) throws IOException {
        byte[] buffer = new byte[8_192];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            if (read > 0) {
                out.write((Integer.toHexString(read) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(buffer, 0, read);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Status and headers; interim answers (1xx) are skipped. */
    void readHead() throws IOException {
        do {
            List<String> lines = new ArrayList<>();
            for (String line = readLine(); !line.isEmpty(); line = readLine()) {
                lines.add(line);
            }
            if (lines.isEmpty()) {
                throw new EOFException("No status line");
            }
            status = Integer.parseInt(lines.getFirst().split(" ")[1]);
            head = lines.subList(1, lines.size());
        } while (status < 200);
        String announced = header("content-length");
        length = announced == null ? -1 : Long.parseLong(announced);
        chunked = "chunked".equalsIgnoreCase(header("transfer-encoding"));
    }

    private @Nullable String header(String name) {
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).trim())
                .findFirst()
                .orElse(null);
    }

    /** Hands the answer back as it comes: server-sent events must not wait for a full buffer. */
    void answer(HttpExchange exchange) throws IOException {
        for (String line : head) {
            String name = line.substring(0, line.indexOf(':'));
            if (!ONE_HOP.contains(name.toLowerCase(Locale.ROOT)) && !name.equalsIgnoreCase("date")) {
                exchange.getResponseHeaders()
                        .add(name, line.substring(name.length() + 1).trim());
            }
        }
        boolean noBody = exchange.getRequestMethod().equals("HEAD") || status == 204 || status == 304 || length == 0;
        // What the JDK's server expects: -1 for no body, 0 for a body of unknown length.
        exchange.sendResponseHeaders(status, noBody ? -1 : Math.max(length, 0));
        if (noBody) {
            return;
        }
        OutputStream to = exchange.getResponseBody();
        if (chunked) {
            for (long size = chunkSize(); size > 0; size = chunkSize()) {
                copy(to, size);
                readLine();
            }
        } else {
            copy(to, length < 0 ? Long.MAX_VALUE : length);
        }
    }

    private long chunkSize() throws IOException {
        return Long.parseLong(readLine().split(";")[0].trim(), 16);
    }

    private void copy(OutputStream to, long bytes) throws IOException {
        byte[] buffer = new byte[8_192];
        long left = bytes;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                if (bytes == Long.MAX_VALUE) {
                    return;
                }
                throw new EOFException("The instance broke off its answer");
            }
            to.write(buffer, 0, read);
            to.flush();
            left -= read;
        }
    }

    private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The instance broke off its answer");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
