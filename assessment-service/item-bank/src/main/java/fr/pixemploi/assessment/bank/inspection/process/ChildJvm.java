package fr.pixemploi.assessment.bank.inspection.process;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a Java process is started that reads files: small, behind others for the processor, and knowing nothing of its parent. */
final class ChildJvm {
    /** How the JVM ends when its heap is full. */
    static final int OUT_OF_MEMORY = 3;

    /** A third of what others get who want the processor as well: a file still comes to its end on a busy machine. */
    private static final String NICENESS = "5";

    private static final List<String> FLAGS = List.of(
            "-Xms16m",
            "-Xmx192m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            // Nothing is left on disk, and nobody attaches.
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-Djava.awt.headless=true",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            // Names of hosts are looked up in an empty file.
            "-Djdk.net.hosts.file=/dev/null");

    private ChildJvm() {}

    static Process start(Class<?> main) throws IOException {
        List<String> command = new ArrayList<>(nice());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", classPath(main), main.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // The service has its secrets there. Without a language the JVM could not read paths with accents.
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static List<String> nice() {
        for (String place : List.of("/usr/bin/nice", "/bin/nice"))
            if (Files.isExecutable(Path.of(place))) return List.of(place, "-n", NICENESS);
        return List.of();
    }

    /** The service's own; in dev mode its classes are not on that of the JVM, and are found where they were loaded from. */
    private static String classPath(Class<?> main) throws IOException {
        String resource = main.getName().replace('.', '/') + ".class";
        if (ClassLoader.getSystemResource(resource) != null) return System.getProperty("java.class.path");
        Set<String> places = new LinkedHashSet<>();
        try {
            places.add(Path.of(main.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
            for (URL manifest : manifests(main.getClassLoader()))
                if (manifest.openConnection() instanceof JarURLConnection jar)
                    places.add(Path.of(jar.getJarFileURL().toURI()).toString());
        } catch (URISyntaxException e) {
            throw new IOException("a class path that is not made of files", e);
        }
        return String.join(File.pathSeparator, places);
    }

    private static Collection<URL> manifests(ClassLoader loader) throws IOException {
        return Collections.list(loader.getResources("META-INF/MANIFEST.MF"));
    }
}
