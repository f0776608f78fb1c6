package fr.pixemploi.certification.passport.persistence;

import fr.pixemploi.certification.passport.domain.RegisteredCode;
import fr.pixemploi.certification.passport.domain.RegisteredCodes;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;

/** The codes of {@code passport/registered-codes.yaml}, read once at start. */
@Singleton
@Startup
class YamlRegisteredCodes implements RegisteredCodes {
    private record CodesFile(List<RegisteredCode> codes) {}

    private final List<RegisteredCode> codes =
            PackagedYaml.read("passport/registered-codes.yaml", CodesFile.class).codes();

    @Override
    public List<RegisteredCode> of(Certification certification) {
        return codes.stream()
                .filter(code -> code.certification() == certification)
                .toList();
    }
}
