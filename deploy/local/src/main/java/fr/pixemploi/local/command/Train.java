package fr.pixemploi.local.command;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.patience.Http;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.service.JvmOptions;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/**
 * For {@code deploy/images/build}: starts the copies that become images, takes one person through them and stops in order, so that each
 * writes the class-data archive that lies beside it in its image. Runs on the Java of the images.
 */
public final class Train {
    private Train() {}

    /** @param arguments a folder for the data, which is emptied before and after */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]).toAbsolutePath();
        try {
            play(data);
            Folders.deleteContents(data, "lock");
        } catch (StartFailure | JourneyFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void play(Path data) throws IOException, InterruptedException {
        try (Platform platform = Platform.plan()
                .in(data)
                .fresh()
                .onFreePorts()
                .withPortal()
                .jvm(JvmOptions.frugal())
                .progress(System.out::println)
                .start()) {
            Journey.run(platform, System.out::println);
            for (ServiceProcess portal : platform.portal().stream().toList()) {
                HttpRequest door = HttpRequest.newBuilder(portal.url()).build();
                Http.CLIENT.send(door, HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
