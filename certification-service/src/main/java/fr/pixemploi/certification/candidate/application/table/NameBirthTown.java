package fr.pixemploi.certification.candidate.application.table;

import fr.pixemploi.certification.candidate.domain.BirthTowns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Names the commune of an INSEE code, where a table says the code alone. */
@ApplicationScoped
public class NameBirthTown {
    private final BirthTowns towns;

    NameBirthTown(BirthTowns towns) {
        this.towns = towns;
    }

    public Optional<String> handle(String inseeCode) {
        return towns.called(inseeCode);
    }
}
