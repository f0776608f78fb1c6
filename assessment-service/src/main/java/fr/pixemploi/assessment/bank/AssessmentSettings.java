package fr.pixemploi.assessment.bank;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What a deployment decides about this service. */
@ConfigMapping(prefix = "pixemploi.assessment")
public interface AssessmentSettings {
    /** Secret that signs addresses of questions' files, the same on all instances; 32 characters at least, from the environment. */
    String assetKey();

    /** Loads the marked demonstration pool for certification sittings. On one's own machine only: everyone can read it. */
    @WithDefault("false")
    boolean demonstrationPool();

    /** Directory of the reserved pool outside the repository, sealed by {@code workbench seal}. */
    Optional<Path> reservedPool();

    /** What opens it: a keyset as the workbench tells it. From the environment only, and never beside the directory. */
    Optional<Secret<String>> reservedPoolKey();

    /** Directory of a bank to use instead of the packaged one: {@code measurement.yaml}, and the open pool in {@code open/}. */
    Optional<Path> openBank();
}
