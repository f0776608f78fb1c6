package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.Accreditation;
import fr.pixemploi.certification.centre.domain.AccreditationRules;
import fr.pixemploi.certification.centre.domain.Centre;
import fr.pixemploi.certification.centre.domain.CentreRefusal;
import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of a centre, and operators, look at what it is accredited for and how long. */
@ApplicationScoped
@Transactional
public class ReadCentre {
    private static final ZoneId UNLESS_KNOWN = ZoneId.of("Europe/Paris");

    private final Centres centres;
    private final AccreditationRules rules;
    private final KnownStructures structures;
    private final Clock clock;

    ReadCentre(Centres centres, AccreditationRules rules, KnownStructures structures, Clock clock) {
        this.centres = centres;
        this.rules = rules;
        this.structures = structures;
        this.clock = clock;
    }

    /**
     * A centre with what it may do.
     *
     * @param name of its structure; empty while nobody told
     * @param accreditations the newest first
     * @param today at the centre
     * @param renewalMonths before the end of one, by which renewal is asked for
     */
    public record Standing(
            Centre centre,
            Optional<String> name,
            List<Accreditation> accreditations,
            LocalDate today,
            int renewalMonths) {}

    public Standing handle(Caller caller, UUID id) {
        boolean own = caller.has(StructureRole.CENTRE_MANAGER, id);
        if (!own && !caller.isA("operator")) throw new CentreRefusal.NotFound();
        return standing(centres.find(id).orElseThrow(CentreRefusal.NotFound::new));
    }

    /** All centres after an id, for operators. */
    public List<Standing> all(@Nullable UUID after, int limit) {
        return centres.all(after, limit).stream().map(this::standing).toList();
    }

    private Standing standing(Centre centre) {
        Optional<KnownStructure> structure = structures.find(centre.id());
        ZoneId zone = structure.map(KnownStructure::timeZone).orElse(UNLESS_KNOWN);
        return new Standing(
                centre,
                structure.map(KnownStructure::name),
                centres.accreditations(centre.id()),
                clock.instant().atZone(zone).toLocalDate(),
                rules.renewalMonths());
    }
}
