package fr.pixemploi.kit.http;

import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;

/** A file as it comes in the body of a request. */
public final class SentFile {
    /** Reads the file to its end, or refuses it. */
    public interface Reading<T> {
        T read() throws IOException;
    }

    private SentFile() {}

    /** What is left of a file that is refused goes by unread, and no thread waits for it: then its sender gets to read why. */
    public static <T> T read(HttpServerRequest request, Reading<T> reading) throws IOException {
        boolean read = false;
        try {
            T taken = reading.read();
            read = true;
            return taken;
        } finally {
            if (!read) letGoBy(request);
        }
    }

    private static void letGoBy(HttpServerRequest request) {
        try {
            request.handler(piece -> {}).resume();
        } catch (IllegalStateException e) {
            // It came to its end meanwhile.
            return;
        }
    }
}
