package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of this folder that follows from another one. */
final class Committed {
    private Committed() {}

    static void hold(String file, String follows) throws IOException {
        Path committed = Overlay.folder().resolve(file);
        if (Boolean.getBoolean("k8s.update")) Files.writeString(committed, follows);
        assertThat(Files.readString(committed))
                .as(
                        "%s does not follow any more; if the change is meant run the test again with -Dk8s.update=true",
                        file)
                .isEqualTo(follows);
    }
}
