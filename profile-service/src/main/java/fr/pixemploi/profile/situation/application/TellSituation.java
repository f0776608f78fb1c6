package fr.pixemploi.profile.situation.application;

import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.beneficiary.domain.joining.FileJoined;
import fr.pixemploi.profile.beneficiary.domain.joining.FileParted;
import fr.pixemploi.profile.situation.domain.FileSituation;
import fr.pixemploi.profile.situation.domain.SituationEvents;
import fr.pixemploi.profile.situation.domain.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Tells the other services the situation of a person: of each field what was said last, in whichever of the person's files. It stands under
 * the id of the person's own file; a joined file has none of its own until the person parts from it.
 */
@ApplicationScoped
@Transactional
class TellSituation {
    private final Situations situations;
    private final SituationEvents events;
    private final PersonAliases aliases;

    TellSituation(Situations situations, SituationEvents events, PersonAliases aliases) {
        this.situations = situations;
        this.events = events;
        this.aliases = aliases;
    }

    void joined(@Observes FileJoined joined) {
        if (situations.of(joined.file()).version() == 0) return;
        events.withdrawn(joined.file(), situations.nextTold(joined.file()));
        tell(joined.person());
    }

    void parted(@Observes FileParted parted) {
        if (situations.of(parted.file()).version() == 0) return;
        tell(parted.file());
        tell(parted.person());
    }

    /** @param file in which something was said */
    void handle(UUID file) {
        tell(aliases.personOf(file));
    }

    private void tell(UUID person) {
        // Counted before it is read: of two who write in two files of a person the second tells what both wrote.
        long version = situations.nextTold(person);
        List<FileSituation> files = situations.of(aliases.idsOf(person));
        events.told(person, FileSituation.newest(files).withoutCauses(), version);
    }
}
