package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A script of the repository, run to its end, with whatever it starts.
 *
 * @param file from the root of the repository
 * @param environment what it finds there beside ours
 */
record Script(String file, Map<String, String> environment) {
    Script(String file) {
        this(file, Map.of());
    }

    /**
     * What it said. Fails unless it ends by itself and well.
     *
     * @param log where that goes, too
     * @param watched file that grows while it works
     */
    String run(Path log, Path watched, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Workspace.find().root().resolve(file).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        Optional<String> why;
        try {
            why = Patience.withWorkOf(process.toHandle(), watched).awaitEnd(process::isAlive);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String said = Files.readString(log);
        assertThat(why).as(said).isEmpty();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
