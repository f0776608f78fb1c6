package fr.pixemploi.proofs.image;

import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** An image as a container, told what an instance is told that was stopped for it, on its ports. */
final class Container implements AutoCloseable {
    private final String name;

    private Container(String name) {
        this.name = name;
    }

    /** Reads an image from its file. */
    static String load(Path file) {
        String said = podman(List.of("load", "--input", file.toString()));
        return said.substring(said.lastIndexOf(": ") + 2).strip();
    }

    /**
     * @param readable what lies on this machine and is told to it by name
     * @param java for the JVM, over what the image says
     */
    static Container run(String image, ServiceProcess place, List<Path> readable, String java) {
        String name = "pix-emploi-" + place.name();
        podman(List.of("rm", "--force", "--ignore", name));
        Map<String, String> environment = new TreeMap<>(place.environment());
        // Read last; JAVA_TOOL_OPTIONS would be read before the command of the image.
        environment.put("_JAVA_OPTIONS", java);
        List<String> words = new ArrayList<>(List.of(
                "run", "--detach", "--name", name, "--network", "host", "--read-only", "--read-only-tmpfs=false"));
        words.addAll(List.of("--tmpfs", "/tmp:rw,size=256m,mode=1777", "--cap-drop", "all"));
        words.addAll(List.of("--security-opt", "no-new-privileges"));
        for (Path path : readable) words.addAll(List.of("--volume", readableByAll(path) + ":" + path + ":ro"));
        environment.forEach((key, value) -> words.addAll(List.of("--env", key + "=" + value)));
        words.add(image);
        podman(words);
        return new Container(name);
    }

    /**
     * A copy: whoever starts services here keeps keys from other accounts, and the image runs as another one, to whom
     * a cluster gives its secrets by their group.
     */
    private static Path readableByAll(Path path) {
        try {
            Path copy = Files.createTempFile("mounted", ".secret");
            copy.toFile().deleteOnExit();
            Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            return Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the image itself says, as a cluster reads it, in the words of {@code podman image inspect}. */
    static String saidOf(String image, String format) {
        return podman(List.of("image", "inspect", "--format", format, image)).strip();
    }

    boolean isRunning() {
        return said("{{.State.Running}}").equals("true");
    }

    /** Waits until it has ended by itself. */
    int exitCode() {
        return Integer.parseInt(podman(List.of("wait", name)).strip());
    }

    /** Asks it to end, and waits. */
    int stop() {
        podman(List.of("stop", "--time", Long.toString(Patience.FAR.toSeconds()), name));
        return Integer.parseInt(said("{{.State.ExitCode}}"));
    }

    String log() {
        return podman(List.of("logs", name));
    }

    long processId() {
        return Long.parseLong(said("{{.State.Pid}}"));
    }

    private String said(String format) {
        return podman(List.of("inspect", "--format", format, name)).strip();
    }

    private static String podman(List<String> words) {
        // runc knows both kinds of control groups.
        List<String> command = new ArrayList<>(List.of("podman", "--runtime", "runc"));
        command.addAll(words);
        try {
            Path said = Files.createTempFile("podman", ".txt");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
                builder.environment().put("PODMAN_IGNORE_CGROUPSV1_WARNING", "1");
                Process process = builder.start();
                boolean ended = process.waitFor(Patience.FAR.toSeconds(), TimeUnit.SECONDS);
                if (!ended) process.destroyForcibly();
                if (!ended || process.exitValue() != 0)
                    throw new IllegalStateException("podman " + words.getFirst() + ": " + Files.readString(said));
                return Files.readString(said);
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new IllegalStateException("No podman on this machine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        podman(List.of("rm", "--force", "--ignore", name));
    }
}
