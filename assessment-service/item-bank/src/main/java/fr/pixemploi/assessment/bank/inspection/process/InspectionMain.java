package fr.pixemploi.assessment.bank.inspection.process;

import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The process that reads files of strangers: they come in on standard input, facts or a refusal go out, until the input ends. */
final class InspectionMain {
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

    private InspectionMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints must not stand between two answers, and what it logs could be a person's.
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.OFF);
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new Closed());
        SynchronousQueue<Frames.Request> requests = new SynchronousQueue<>();
        Thread.ofPlatform().daemon().name("input").start(() -> take(requests));
        Frames.writeReady(out);
        while (true) answer(requests.take(), out);
    }

    /** Apart from the reading of files, so that the end of input is the end also while a file has no end. */
    private static void take(SynchronousQueue<Frames.Request> requests) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) requests.put(Frames.Request.read(in));
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(Frames.Request request, DataOutputStream out) throws IOException {
        try {
            String facts = Inspection.inspect(request.name(), request.content(), request.formats())
                    .toString();
            Frames.writeFacts(out, facts.getBytes(StandardCharsets.UTF_8));
        } catch (FileRefused refused) {
            Frames.writeRefusal(out, refused.why());
        }
    }

    /** The world outside. */
    private static final class Closed extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("nothing is fetched for a file");
        }
    }
}
