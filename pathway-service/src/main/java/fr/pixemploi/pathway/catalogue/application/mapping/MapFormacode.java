package fr.pixemploi.pathway.catalogue.application.mapping;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.FormacodeMapping;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacodes;
import fr.pixemploi.pathway.catalogue.domain.mapping.KnownFormacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.Mappings;
import fr.pixemploi.pathway.competence.application.NameCompetences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An operator says what a FORMACODE means in competences; the catalogue follows at once. */
@ApplicationScoped
@Transactional
public class MapFormacode {
    private final Mappings mappings;
    private final Formacodes formacodes;
    private final NameCompetences names;
    private final Clock clock;

    MapFormacode(Mappings mappings, Formacodes formacodes, NameCompetences names, Clock clock) {
        this.mappings = mappings;
        this.formacodes = formacodes;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Adds the next version.
     *
     * @param read the version that was looked at; 0 where there was none
     * @param targets none: it means nothing of the framework
     * @throws CatalogueRefusal.ChangedMeanwhile when another one is in force
     * @throws CatalogueRefusal.UnknownCompetence when no framework has one of the competences
     */
    public FormacodeMapping handle(Caller operator, Formacode formacode, ReadVersion read, List<Target> targets) {
        int before = formacodes.find(formacode).map(KnownFormacode::version).orElse(0);
        if (!read.is(before)) throw new CatalogueRefusal.ChangedMeanwhile();
        if (!targets.stream().allMatch(target -> names.knows(target.competence())))
            throw new CatalogueRefusal.UnknownCompetence();
        FormacodeMapping next = new FormacodeMapping(
                formacode, before + 1, operator.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS), targets);
        mappings.put(next);
        return next;
    }
}
